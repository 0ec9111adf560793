/** Reminders as a person runs them: a process of its own, which may be killed at any moment. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import PostalMime from 'postal-mime';
import { testFolder } from './folder';

const folder = testFolder();
const ROOT = path.resolve(__dirname, '../..');
const PROGRAM = path.join(ROOT, 'cli/run.mjs');
const SAMPLE = path.join(ROOT, 'samples/receivables.xlsx');
const ENVIRONMENT = { ...process.env, LC_ALL: 'C', ENCOURS_DEBUG: '' };

function encours(...words: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, ...words], {
    cwd: folder.path(''),
    env: ENVIRONMENT,
  });
  return { code: status, out: stdout.toString(), err: stderr.toString() };
}

const mails = (place: string): readonly string[] =>
  existsSync(folder.path(place))
    ? readdirSync(folder.path(place))
        .filter((name) => name.endsWith('.eml'))
        .sort()
    : [];

/** The lines of the log, each as `KEY state`. */
const logged = (place: string): readonly string[] =>
  readFileSync(folder.path(`${place}/reminders.csv`), 'utf8')
    .trimEnd()
    .split('\r\n')
    .slice(1)
    .map((line) => line.split(';').slice(0, 2).join(' ').replace(/^'/, ''));

beforeAll(() => {
  // The first run may have to bundle the program.
  expect(spawnSync(process.execPath, [PROGRAM, '--version']).status).toBe(0);
}, 60_000);

const REMIND = ['remind', SAMPLE, '--as-of', '2026-06-15', '--out', 'drafts'];

test('the sample: a mail for each customer and currency, once', async () => {
  const first = encours(...REMIND);
  expect([first.code, first.err]).toEqual([0, '']);
  expect(first.out).toContain('8 brouillons écrits dans drafts');
  const names = mails('drafts');
  expect(names).toHaveLength(8);
  for (const name of names) {
    const mail = await PostalMime.parse(readFileSync(folder.path(`drafts/${name}`)));
    expect(mail.headers).toContainEqual(expect.objectContaining({ key: 'x-unsent', value: '1' }));
    expect(mail.to?.[0]?.address).toMatch(/@example\.com$/);
    expect(mail.from?.address).toBe('comptabilite@example.com');
    expect(mail.html).toContain('</table>');
  }
  const before = readFileSync(folder.path('drafts/reminders.csv'));
  const again = encours(...REMIND);
  expect(again.out).toContain('Aucun nouveau brouillon.');
  expect(mails('drafts')).toEqual(names);
  expect(readFileSync(folder.path('drafts/reminders.csv'))).toEqual(before);
});

test('what has become of messages is told, and a formal notice is a page to print', () => {
  const header = 'Client;Code;N° facture;Date;Échéance;Montant TTC;Payé le;E-mail;Adresse;Pays';
  folder.write('f.csv', `${header}\nLenoir;C1;F1;2026-02-01;2026-03-01;1200;;l@example.com;1 rue A, Nantes;France\n`);
  const remind = (day: string, ...more: readonly string[]) =>
    encours('remind', 'f.csv', '--as-of', day, '--bank-is-up-to-date', ...more);
  const sent = (day: string) => encours('remind', '--mark-sent', 'all', '--as-of', day);
  for (const [day, level] of [
    ['2026-03-20', 2],
    ['2026-04-07', 3],
  ] as const) {
    expect(remind(day).out).toContain(`f1_2026-02-01_L${String(level)}.eml`);
    expect(sent(day)).toMatchObject({ code: 0, err: '' });
  }
  const notYet = remind('2026-05-05');
  expect(notYet.out).toContain('next: a formal notice, when you ask for it');
  expect(remind('2026-05-05', '--notice', 'Morin')).toMatchObject({ code: 2 });
  expect(remind('2026-04-10', '--notice', 'Lenoir', '--dry-run').out).toContain('No formal notice to Lenoir');
  expect(remind('2026-05-05', '--notice', 'lenoir').out).toContain('f1_2026-02-01_L4.html');
  const page = readFileSync(folder.path('reminders/f1_2026-02-01_L4.html'), 'utf8');
  expect(page).toContain('Mise en demeure de payer');
  expect(page).toContain('1 rue A, Nantes');
  expect(encours('remind', '--skip', 'f9_L1')).toMatchObject({ code: 1, out: '' });
});

test('a day without the payments of the last days drafts nothing until a person says that they are in', () => {
  folder.write('f.csv', 'Client;N° facture;Date;Échéance;Montant TTC;Payé le\nLenoir;F1;2026-02-01;2026-03-01;1200;\n');
  const stale = encours('remind', 'f.csv', '--as-of', '2026-05-05');
  expect(stale.out).toContain('--bank-is-up-to-date');
  expect(mails('reminders')).toEqual([]);
  expect(encours('remind', 'f.csv', '--as-of', '2026-05-05', '--bank-is-up-to-date').out).toContain('1 draft written');
});

test('JSON tells programs the same', () => {
  const { out } = encours(...REMIND, '--json', '--dry-run');
  const told = JSON.parse(out) as Record<string, unknown>;
  expect(told).toMatchObject({ asOf: '2026-06-15', dryRun: true, dataIsFresh: true, withdrawn: [], uncertain: [] });
  expect(told['drafted']).toHaveLength(8);
  expect(existsSync(folder.path('drafts'))).toBe(false);
});

describe('killed', () => {
  const CUSTOMERS = 150;
  const ledger = (): void => {
    const rows = Array.from({ length: CUSTOMERS }, (_, i) => {
      const n = String(i + 1).padStart(4, '0');
      return `C${n};Client ${n};F${n};2026-04-01;2026-05-01;${String(100 + i)};c${n}@example.com`;
    });
    folder.write('f.csv', `Code;Client;N° facture;Date;Échéance;Montant TTC;E-mail\n${rows.join('\n')}\n`);
  };
  const words = (out: string) => ['remind', 'f.csv', '--as-of', '2026-05-26', '--bank-is-up-to-date', '--out', out];
  const WHOLE = Array.from({ length: CUSTOMERS }, (_, i) => `f${String(i + 1).padStart(4, '0')}_2026-04-01_L2`);

  /** Starts a run and kills it when its log holds so many lines; true when it had not ended by then. */
  function killedAfter(lines: number, out: string): Promise<boolean> {
    return new Promise((resolve) => {
      const child = spawn(process.execPath, [PROGRAM, ...words(out)], {
        cwd: folder.path(''),
        env: ENVIRONMENT,
        stdio: 'ignore',
      });
      const log = folder.path(`${out}/reminders.csv`);
      const written = (): number => (existsSync(log) ? readFileSync(log, 'utf8').split('\n').length - 1 : 0);
      const watch = setInterval(() => {
        if (written() >= lines) child.kill('SIGKILL');
      }, 1);
      child.on('exit', (_, signal) => {
        clearInterval(watch);
        resolve(signal === 'SIGKILL');
      });
    });
  }

  const expectOnce = (out: string): void => {
    expect(mails(out)).toEqual(WHOLE.map((key) => `${key}.eml`));
    const lines = logged(out);
    for (const key of WHOLE) {
      expect([key, lines.filter((line) => line === `${key} pending`).length]).toEqual([key, 1]);
      expect([key, lines.filter((line) => line === `${key} drafted`).length]).toEqual([key, 1]);
    }
    expect(lines).toHaveLength(2 * CUSTOMERS);
    for (const below of ['sent', 'withdrawn']) expect(existsSync(folder.path(`${out}/${below}`))).toBe(false);
    expect(readdirSync(folder.path(out)).filter((name) => name.startsWith('.'))).toEqual([]);
  };

  test('twenty times on its way, the runs together make each draft and each row once', async () => {
    ledger();
    mkdirSync(folder.path('drafts'));
    let killed = 0;
    for (let i = 1; i <= 20; i++) if (await killedAfter(i * 14, 'drafts')) killed += 1;
    expect(killed).toBe(20);
    expect(encours(...words('drafts'))).toMatchObject({ code: 0, err: '' });
    expectOnce('drafts');
    expect(encours(...words('drafts')).out).toContain('No new draft.');
    expectOnce('drafts');
  }, 240_000);

  test('five runs at once make each draft and each row once', async () => {
    ledger();
    const runs = Array.from(
      { length: 5 },
      () =>
        new Promise<number | null>((resolve) => {
          spawn(process.execPath, [PROGRAM, ...words('drafts')], {
            cwd: folder.path(''),
            env: ENVIRONMENT,
            stdio: 'ignore',
          }).on('exit', resolve);
        }),
    );
    const codes = await Promise.all(runs);
    expect(codes).toContain(0);
    expectOnce('drafts');
  }, 120_000);
});
