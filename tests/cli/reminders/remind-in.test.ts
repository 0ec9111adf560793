/** What a run does with a folder that it finds: of its own, of another host, of another ledger, touched by a person. */
import { LOG_FILE } from '../../../cli/reminders/log-file';
import { LOG_HEADER, logLines } from '../../../cli/reminders/log-text';
import { remindIn } from '../../../cli/reminders/remind-in';
import { markIn } from '../../../cli/reminders/mark-in';
import { rowOf } from '../../../core/dunning/reminder';
import type { LogRow, State } from '../../../core/dunning/log';
import { action } from '../../support/actions';
import { day } from '../../support/day';
import { sentence } from '../reading';
import { askedOf } from './asked';
import { logIn } from './log-in';
import { memoryFolder, type MemoryFolder } from './memory-folder';

const HEADER = 'Client | N° facture | Date | Échéance | Montant | Payé le | E-mail';
const ONE = `${HEADER}\nLenoir | F1 | 2026-04-01 | 2026-05-01 | 300 | | l@example.com`;
const KEY = 'f1_2026-04-01_L2';
const TODAY = '2026-05-26';

const asked = askedOf(ONE, TODAY);
const [message] = asked.planOf([]).messages;
if (!message) throw new Error('There is no message.');
const inWorkbook = (state: State): readonly LogRow[] => [{ ...rowOf(message, ''), state }];

const statesIn = ({ files }: MemoryFolder): readonly string[] =>
  logIn(files.get(LOG_FILE)).map(({ key, state }) => `${key} ${state}`);
const drafts = ({ files }: MemoryFolder): readonly string[] =>
  [...files.keys()].filter((name) => !name.endsWith('.csv')).sort();

async function begun(): Promise<MemoryFolder> {
  const folder = memoryFolder();
  await remindIn(folder, asked);
  return folder;
}

const mark = (folder: MemoryFolder, keys: Partial<Parameters<typeof markIn>[1]['keys']>, on = day(TODAY)) =>
  markIn(folder, {
    keys: { sent: [], notSent: [], skipped: [], ...keys },
    on,
    today: day('2026-06-30'),
    by: 'camille',
  });

test('a draft is a mail in the folder and a row of the log', async () => {
  const folder = await begun();
  expect(drafts(folder)).toEqual([`${KEY}.eml`]);
  expect(folder.files.get(`${KEY}.eml`)).toContain('X-Unsent: 1');
  expect(statesIn(folder)).toEqual([`${KEY} drafted`]);
});

test('the same run again writes nothing', async () => {
  const folder = await begun();
  const before = new Map(folder.files);
  const { drafted, plan } = await remindIn(folder, asked);
  expect([drafted, plan.waiting.length]).toEqual([[], 1]);
  expect(folder.files).toEqual(before);
});

test('a dry run tells the same and writes nothing', async () => {
  const folder = memoryFolder();
  const { drafted } = await remindIn(folder, { ...asked, dryRun: true });
  expect(drafted.map(({ file }) => file)).toEqual([`${KEY}.eml`]);
  expect(folder.files.size).toBe(0);
});

test.each([
  ['paid', askedOf(ONE.replace('300 |', '300 | 2026-05-26'), '2026-05-27')],
  ['disputed', askedOf(ONE, '2026-05-27', { actions: [action('dispute', 'Lenoir')] })],
  ['promised', askedOf(ONE, '2026-05-27', { actions: [action('promise', 'Lenoir', { by: '2026-06-05' })] })],
])('the draft of what has been %s since is withdrawn, and the run says why', async (reason, later) => {
  const folder = await begun();
  const { plan } = await remindIn(folder, later);
  expect(plan.superseded).toMatchObject([{ key: KEY, reason }]);
  expect(drafts(folder)).toEqual([`withdrawn/${KEY}.eml`]);
  expect(statesIn(folder)).toEqual([`${KEY} superseded`]);
});

test('a message that was sent lies apart, and its level is not due again', async () => {
  const folder = await begun();
  await mark(folder, { sent: [KEY] });
  expect([drafts(folder), statesIn(folder)]).toEqual([[`sent/${KEY}.eml`], [`${KEY} sent`]]);
  expect((await remindIn(folder, askedOf(ONE, '2026-05-30'))).drafted).toEqual([]);
  const next = await remindIn(folder, askedOf(ONE, '2026-06-15'));
  expect(next.drafted.map(({ reminder }) => reminder.level)).toEqual([3]);
});

test('whoever names the file or all drafts means the messages', async () => {
  for (const name of [`${KEY}.eml`, 'all']) {
    const folder = await begun();
    await mark(folder, { sent: [name] });
    expect(statesIn(folder)).toEqual([`${KEY} sent`]);
  }
});

test('a message that was not sent after all is asked for again, under a key of its own', async () => {
  const folder = await begun();
  await mark(folder, { sent: [KEY] });
  await mark(folder, { notSent: [KEY] });
  expect(statesIn(folder)).toEqual([`${KEY} undone`]);
  await remindIn(folder, asked);
  expect(statesIn(folder)).toEqual([`${KEY} undone`, `${KEY}~2 drafted`]);
});

test('a draft that follows a message which was not sent after all is withdrawn, for it may recall it', async () => {
  const folder = await begun();
  await mark(folder, { sent: [KEY] });
  const later = askedOf(ONE, '2026-06-15');
  await remindIn(folder, later);
  expect(drafts(folder)).toEqual(['f1_2026-04-01_L3.eml', `sent/${KEY}.eml`]);
  await mark(folder, { notSent: [KEY] }, day('2026-06-15'));
  const { plan } = await remindIn(folder, later);
  expect(plan.superseded.map(({ key }) => key)).toEqual(['f1_2026-04-01_L3']);
  expect(drafts(folder)).toEqual([`${KEY}~2.eml`, `withdrawn/${KEY}.eml`, 'withdrawn/f1_2026-04-01_L3.eml'].sort());
});

test('a draft that is given up, and one that is passed over, are taken away', async () => {
  const givenUp = await begun();
  await mark(givenUp, { notSent: [KEY] });
  expect([drafts(givenUp), statesIn(givenUp)]).toEqual([[`withdrawn/${KEY}.eml`], [`${KEY} cancelled`]]);
  const skipped = await begun();
  await mark(skipped, { skipped: [KEY] });
  expect([drafts(skipped), statesIn(skipped)]).toEqual([[`withdrawn/${KEY}.eml`], [`${KEY} skipped`]]);
});

test('a key that the log does not know is refused, and nothing is recorded', async () => {
  const folder = await begun();
  const { said } = await sentence(mark(folder, { sent: [KEY, 'f9_L1'] }));
  expect(said).toBe('The log has no message “f9_L1”. Nothing was recorded.');
  expect(statesIn(folder)).toEqual([`${KEY} drafted`]);
});

test('of a draft that somebody has taken away a person has to say whether it was sent', async () => {
  const folder = await begun();
  folder.files.delete(`${KEY}.eml`);
  const { drafted, uncertain } = await remindIn(folder, askedOf(ONE, '2026-06-20'));
  expect([drafted, uncertain.map(({ key }) => key)]).toEqual([[], [KEY]]);
  expect(drafts(folder)).toEqual([]);
  await mark(folder, { notSent: [KEY] });
  await remindIn(folder, askedOf(ONE, '2026-06-20'));
  expect(drafts(folder)).toEqual([`${KEY}~2.eml`]);
});

test('“all” means the drafts that lie there, but for those that are named otherwise', async () => {
  const two = askedOf(`${ONE}\nMorin | F2 | 2026-04-01 | 2026-05-01 | 50 | | m@example.com`, TODAY);
  const folder = memoryFolder();
  await remindIn(folder, two);
  await mark(folder, { sent: ['all'], skipped: [KEY] });
  expect(statesIn(folder)).toEqual([`${KEY} skipped`, 'f2_2026-04-01_L2 sent']);
});

test('a message that was never drafted is not among “all”', async () => {
  const folder = memoryFolder(new Map([[LOG_FILE, LOG_HEADER + logLines(inWorkbook('pending'))]]));
  expect(await mark(folder, { sent: ['all'] })).toEqual([]);
  await remindIn(folder, asked);
  expect(statesIn(folder)).toEqual([`${KEY} drafted`]);
});

test('of one message two things cannot be said at once', async () => {
  const folder = await begun();
  const { said } = await sentence(mark(folder, { sent: [KEY], skipped: [`${KEY}.eml`] }));
  expect(said).toContain('said to be two things at once');
  expect(statesIn(folder)).toEqual([`${KEY} drafted`]);
});

test.each([
  ['before it was written', '2025-05-26'],
  ['after today', '2026-07-01'],
])('a message cannot have been sent %s', async (_, on) => {
  const folder = await begun();
  expect((await sentence(mark(folder, { sent: [KEY] }, day(on)))).said).toContain(on);
  expect(statesIn(folder)).toEqual([`${KEY} drafted`]);
});

test('a day before the last run is refused: what was planned since would be withdrawn', async () => {
  const folder = await begun();
  const before = new Map(folder.files);
  const earlier = askedOf(ONE, '2026-05-20');
  expect((await sentence(remindIn(folder, earlier))).said).toContain('as of 2026-05-26');
  expect(folder.files).toEqual(before);
  expect((await remindIn(folder, { ...earlier, dryRun: true })).drafted).toEqual([]);
});

test('a draft that names another bank account than the settings is withdrawn, and made anew', async () => {
  const folder = memoryFolder();
  await remindIn(folder, { ...askedOf(ONE, TODAY, { bank: 'FR14 2004 1010 0505 0001 3M02 606' }) });
  const moved = askedOf(ONE, TODAY, { bank: 'DE89370400440532013000' });
  const { plan } = await remindIn(folder, moved);
  expect(plan.superseded.map(({ reason }) => reason)).toEqual(['bank']);
  expect(drafts(folder)).toEqual([`${KEY}~2.eml`, `withdrawn/${KEY}.eml`]);
  expect((await remindIn(folder, moved)).plan.superseded).toEqual([]);
});

describe('a message that a run before could not finish', () => {
  const pending = () => memoryFolder(new Map([[LOG_FILE, LOG_HEADER + logLines(inWorkbook('pending'))]]));

  test('waits while the payments of the last days are not in the table', async () => {
    const folder = pending();
    const stale = askedOf(ONE, TODAY, { bankUpTo: '2026-04-30' });
    const { drafted, plan } = await remindIn(folder, stale);
    expect([drafted, plan.leftOut.map(({ reason }) => reason)]).toEqual([[], ['staleData']]);
    await remindIn(folder, asked);
    expect(drafts(folder)).toEqual([`${KEY}.eml`]);
  });

  test('keeps the draft that is there already, which somebody may have changed', async () => {
    const folder = pending();
    folder.files.set(`${KEY}.eml`, 'changed by hand');
    await remindIn(folder, asked);
    expect([folder.files.get(`${KEY}.eml`), statesIn(folder)]).toEqual(['changed by hand', [`${KEY} drafted`]]);
  });

  test('is uncertain where its draft lies among those that were sent', async () => {
    const folder = pending();
    folder.files.set(`sent/${KEY}.eml`, 'sent by hand');
    expect((await remindIn(folder, asked)).drafted).toEqual([]);
    expect(statesIn(folder)).toEqual([`${KEY} uncertain`]);
  });
});

test('a draft that was withdrawn by a run that died stays so while what it says is not so', async () => {
  const folder = await begun();
  folder.files.set(`withdrawn/${KEY}.eml`, folder.files.get(`${KEY}.eml`) ?? '');
  folder.files.delete(`${KEY}.eml`);
  await mark(folder, { sent: [] });
  expect(drafts(folder)).toEqual([`withdrawn/${KEY}.eml`]);
  await remindIn(folder, askedOf(ONE.replace('300 |', '300 | 2026-05-26'), '2026-05-27'));
  expect([drafts(folder), statesIn(folder)]).toEqual([[`withdrawn/${KEY}.eml`], [`${KEY} superseded`]]);
});

describe('with a log in the workbook as well', () => {
  test('what was given up here and sent from there is sent', async () => {
    const folder = await begun();
    await mark(folder, { notSent: [KEY] });
    const { drafted } = await remindIn(folder, { ...asked, otherLog: inWorkbook('sent') });
    expect(drafted).toEqual([]);
  });

  test('a draft there whose step was sent from here holds its customer, and is named', async () => {
    const folder = await begun();
    await mark(folder, { sent: [KEY] });
    const theirs = inWorkbook('drafted').map((row) => ({ ...row, key: `${KEY}~9` }));
    const { elsewhere, drafted } = await remindIn(folder, { ...askedOf(ONE, '2026-06-20'), otherLog: theirs });
    expect([drafted, elsewhere.outdated.map(({ key }) => key)]).toEqual([[], [`${KEY}~9`]]);
  });

  test('what was sent from there is not drafted here', async () => {
    const folder = memoryFolder();
    expect((await remindIn(folder, { ...asked, otherLog: inWorkbook('sent') })).drafted).toEqual([]);
  });

  test('what was sent from there is taken from the drafts here', async () => {
    const folder = await begun();
    await remindIn(folder, { ...asked, otherLog: inWorkbook('sent') });
    expect([drafts(folder), statesIn(folder)]).toEqual([[`sent/${KEY}.eml`], [`${KEY} sent`]]);
  });

  test('what was begun there is finished there', async () => {
    const folder = memoryFolder();
    const { drafted, elsewhere } = await remindIn(folder, { ...asked, otherLog: inWorkbook('pending') });
    expect([drafted, elsewhere.begun.map(({ key }) => key)]).toEqual([[], [KEY]]);
    expect(folder.files.size).toBe(0);
  });

  test('a draft there that no longer says what is so holds its customer until a person has said', async () => {
    const more = `${ONE}\nLenoir | F2 | 2026-04-01 | 2026-05-01 | 50 | | l@example.com`;
    const folder = memoryFolder();
    const run = askedOf(more, TODAY, { otherLog: inWorkbook('drafted') });
    const { drafted, plan, elsewhere } = await remindIn(folder, run);
    expect([drafted, plan.superseded, elsewhere.outdated.map(({ key }) => key)]).toEqual([[], [], [KEY]]);
    expect(plan.leftOut.map(({ reason }) => reason)).toEqual(['uncertain']);
  });
});

describe('with a log that is not what it should be', () => {
  test('one that has lost the row of a draft is refused', async () => {
    const folder = await begun();
    await mark(folder, { sent: [KEY] });
    folder.files.set(LOG_FILE, LOG_HEADER);
    expect((await sentence(remindIn(folder, asked))).said).toContain(`(${KEY}.eml)`);
  });

  test('one whose row has lost its steps is not marked: it would move nothing', async () => {
    const folder = await begun();
    folder.files.set(LOG_FILE, (folder.files.get(LOG_FILE) ?? '').replaceAll(/'?invoice:[^;]*/g, ''));
    expect((await sentence(mark(folder, { sent: [KEY] }))).said).toContain('no longer says which invoices');
  });

  test('a key that would lead out of the folder leads nowhere', async () => {
    const evil = inWorkbook('pending').map((row) => ({ ...row, key: '../../outside' }));
    const folder = memoryFolder(new Map([[LOG_FILE, LOG_HEADER + logLines(evil)]]));
    await remindIn(folder, asked);
    expect(drafts(folder)).toEqual([expect.stringMatching(/^-outside-[0-9a-f]{8}\.eml$/)]);
  });

  test('a number of many letters gives a name that every file system takes, and once', async () => {
    const long = askedOf(ONE.replace('F1', '請求書'.repeat(60)), TODAY);
    const folder = memoryFolder();
    await remindIn(folder, long);
    await remindIn(folder, long);
    const [name = '', ...others] = drafts(folder);
    expect([Buffer.byteLength(name) < 160, others]).toEqual([true, []]);
  });

  const three = (client: string) =>
    `${HEADER}\n${['1', '2', '3'].map((n) => `${client} | ${client}${n} | 2026-04-01 | 2026-05-01 | 300 | | l@example.com`).join('\n')}`;

  test('that of another ledger is refused, unless a person says that it is this one’s', async () => {
    const folder = memoryFolder();
    await remindIn(folder, askedOf(three('Auvray'), TODAY));
    const before = new Map(folder.files);
    const other = askedOf(three('Morin'), TODAY);
    expect((await sentence(remindIn(folder, other))).said).toContain('log of another ledger');
    expect(folder.files).toEqual(before);
    const { plan } = await remindIn(folder, { ...other, sameLedger: true });
    expect(plan.superseded.map(({ reason }) => reason)).toEqual(['gone']);
  });

  test('a folder with drafts and without a log is refused: everybody would be reminded again', async () => {
    const folder = await begun();
    await mark(folder, { sent: [KEY] });
    folder.files.delete(LOG_FILE);
    expect((await sentence(remindIn(folder, asked))).said).toContain('1 draft of which reminders.csv says nothing');
    expect(drafts(folder)).toEqual([`sent/${KEY}.eml`]);
  });

  test('one that another program has saved is kept as it was found, and goes on in our way', async () => {
    const folder = await begun();
    const saved = (folder.files.get(LOG_FILE) ?? '').replaceAll(';', ',').replace('\ufeff', '');
    folder.files.set(LOG_FILE, saved);
    await mark(folder, { sent: [KEY] });
    expect(statesIn(folder)).toEqual([`${KEY} sent`]);
    expect(folder.files.get(LOG_FILE)).toMatch(/^\ufeffkey;state;/);
    expect(folder.files.get('reminders-as-found-1.csv')).toBe(saved);
  });

  test('a row that cannot be read holds its customer, and is told', async () => {
    const bad = LOG_HEADER + logLines(inWorkbook('drafted')).replace(';drafted;', ';envoyé;');
    const folder = memoryFolder(new Map([[LOG_FILE, bad]]));
    const { drafted, logProblems, uncertain } = await remindIn(folder, asked);
    expect([drafted, uncertain.length]).toEqual([[], 1]);
    expect(logProblems).toMatchObject([{ row: 2, column: 'state', value: 'envoyé' }]);
  });
});
