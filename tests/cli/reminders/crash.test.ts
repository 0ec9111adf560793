/** Whatever call a run dies at, the next one leaves exactly what a run that did not die leaves. */
import { LOG_FILE } from '../../../cli/reminders/log-file';

import { remindIn, type Asked } from '../../../cli/reminders/remind-in';
import { markIn } from '../../../cli/reminders/mark-in';
import { lives } from '../../../core/dunning/log';
import { day } from '../../support/day';
import { askedOf } from './asked';
import { logIn } from './log-in';
import { Crash, memoryFolder, type Fault } from './memory-folder';

const HEADER = 'Client | N° facture | Date | Échéance | Montant | Payé le | E-mail | Litige';
const FIRST = `${HEADER}
Auvray | F1 | 2026-04-01 | 2026-05-01 | 300 | | a@example.com |
Lenoir | F2 | 2026-04-01 | 2026-05-01 | 200 | | l@example.com |
Lenoir | F3 | 2026-04-20 | 2026-05-20 | 50 | | l@example.com |
Morin | F4 | 2026-04-01 | 2026-05-01 | 900 | | m@example.com |`;
/** Auvray has paid, Lenoir has paid the older one, Morin contests, and Sorel has become late. */
const LATER = `${HEADER}
Auvray | F1 | 2026-04-01 | 2026-05-01 | 300 | 2026-05-26 | a@example.com |
Lenoir | F2 | 2026-04-01 | 2026-05-01 | 200 | 2026-05-26 | l@example.com |
Lenoir | F3 | 2026-04-20 | 2026-05-20 | 50 | | l@example.com |
Morin | F4 | 2026-04-01 | 2026-05-01 | 900 | | m@example.com | oui
Sorel | F5 | 2026-04-10 | 2026-05-10 | 70 | | s@example.com |`;

const first = askedOf(FIRST, '2026-05-26');
const later = askedOf(LATER, '2026-05-27');

type Files = ReadonlyMap<string, string>;

/** What matters: the drafts with what they say, and each message with its state. */
const outcome = (files: Files) => ({
  drafts: [...files].filter(([name]) => !name.endsWith('.csv')).sort(([a], [b]) => (a < b ? -1 : 1)),
  log: logIn(files.get(LOG_FILE)).map(({ key, state, reason }) => `${key} ${state} ${reason}`),
});

type Work = (folder: ReturnType<typeof memoryFolder>) => Promise<unknown>;

async function dies(work: Work, files: Map<string, string>, fault: Fault): Promise<void> {
  await expect(work(memoryFolder(files, fault))).rejects.toThrow(Crash);
}

const reminds =
  (asked: Asked): Work =>
  (folder) =>
    remindIn(folder, asked);

async function after(works: readonly Work[]): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for (const work of works) await work(memoryFolder(files));
  return files;
}

const marking: Work = (folder) =>
  markIn(folder, {
    keys: { sent: ['all'], notSent: [], skipped: [] },
    on: day('2026-05-26'),
    today: day('2026-05-26'),
    by: 'camille',
  });

const scenarios: readonly (readonly [name: string, before: readonly Work[], work: Work])[] = [
  ['the first drafts', [], reminds(first)],
  ['nothing that is new', [reminds(first)], reminds(first)],
  ['drafts withdrawn, and new ones', [reminds(first)], reminds(later)],
  ['messages marked as sent', [reminds(first)], marking],
  ['what follows messages that were sent', [reminds(first), marking], reminds(later)],
];

describe.each(scenarios)('%s', (_, before, work) => {
  test.each(['before', 'half', 'after'] as const)(
    'come to the same after a crash %s any call, and after two',
    async (when) => {
      const whole = await after([...before, work]);
      const counted = memoryFolder(await after(before));
      await work(counted);
      expect(counted.calls()).toBeGreaterThan(3);
      for (let call = 1; call <= counted.calls(); call++) {
        const files = await after(before);
        await dies(work, files, { call, when });
        const again = new Map(files);
        await work(memoryFolder(files));
        expect([call, outcome(files)]).toEqual([call, outcome(whole)]);
        // Dying in what repairs a crash is no worse.
        const repairing = memoryFolder(new Map(again));
        await work(repairing);
        for (let second = 1; second <= repairing.calls(); second++) {
          const twice = new Map(again);
          await dies(work, twice, { call: second, when });
          await work(memoryFolder(twice));
          expect([call, second, outcome(twice)]).toEqual([call, second, outcome(whole)]);
        }
      }
    },
  );
});

test('a draft is never there without a row of the log that says so', async () => {
  const counted = memoryFolder();
  await remindIn(counted, first);
  for (let call = 1; call <= counted.calls(); call++) {
    const files = new Map<string, string>();
    await dies(reminds(first), files, { call, when: 'after' });
    const keys = logIn(files.get(LOG_FILE))
      .filter(lives)
      .map(({ key }) => `${key}.eml`);
    for (const name of files.keys()) if (name.endsWith('.eml')) expect(keys).toContain(name);
  }
});

test('what has been paid or is contested never lies among the drafts once a run has begun to write, crash or not', async () => {
  const whole = await after([reminds(first), reminds(later)]);
  expect([...whole.keys()].sort()).toEqual([
    'f3_2026-04-20_L1.eml',
    'f5_2026-04-10_L2.eml',
    LOG_FILE,
    'withdrawn/f1_2026-04-01_L2.eml',
    'withdrawn/f2_2026-04-01_L2.eml',
    'withdrawn/f4_2026-04-01_L2.eml',
  ]);
});
