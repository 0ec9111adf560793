/** Drafts and the log: each message once, whatever is forgotten between two calls. */
import { readLog } from '../../../../core/dunning/log-table';
import { rowOf } from '../../../../core/dunning/reminder';
import type { Entry, Progress } from '../../../../core/views/calls';
import type { WorkbookRead } from '../../../../core/views/workbook-read';
import { day } from '../../../support/day';
import { IBAN } from '../../../support/message';
import { asked, cells, done, refusal } from '../../../support/pane-workbook';
import {
  logOf,
  onlyKey,
  RECEIVABLES,
  receivables,
  settingsOf,
  statesIn,
  viewOf,
} from '../../../support/pane-receivables';
import { planOf } from '../../../support/reminders';
import { ledgerOf, table } from '../../../support/table';

const read = receivables();
const key = onlyKey(read);
const deliver = (from: WorkbookRead, by: 'eml' | 'copy' | 'mailto' = 'copy') =>
  done(from, 'deliver', { key, by, edits: {} });
const record = (from: WorkbookRead, ...entries: readonly Entry[]) => done(from, 'record', { entries }).read;
const due = (from: WorkbookRead) => viewOf(from).reminders.due.map((message) => message.key);
const waiting = (from: WorkbookRead) => viewOf(from).reminders.waiting.map((message) => message.key);

test('a draft that is delivered is in the log, with the account that it names', () => {
  const { read: after } = deliver(read);
  expect(statesIn(after)).toEqual([`${key} drafted`]);
  expect(readLog(after.log?.rows ?? []).rows[0]?.bank).toBe(IBAN);
  expect([due(after), waiting(after)]).toEqual([[], [key]]);
});

test('the day on which a message went out is that of the log, up to today and not before it was written', () => {
  const today = { ...read, today: day('2026-07-02') };
  const on = (text: string): Entry => ({ kind: 'sent', key, on: text });
  const sentOn = (entry: Entry) => readLog(record(today, entry).log?.rows ?? []).rows[0]?.on;
  expect(sentOn(on('2026-07-01'))).toBe(day('2026-07-01'));
  expect(sentOn(on(''))).toBe(day('2026-07-02'));
  expect(sentOn({ kind: 'sent', key })).toBe(day('2026-07-02'));
  for (const wrong of ['2026-07-03', 'soon', '2026-01-01']) {
    const { says } = refusal(today, 'record', { entries: [on(wrong)] });
    expect(says).toContain('Nothing was changed');
    expect(says).toContain(wrong);
  }
});

test('what was marked as sent can be taken back, and nothing else can in this way', () => {
  const sent = record(read, { kind: 'sent', key });
  expect(statesIn(record(sent, { kind: 'undone', key }))).toEqual([`${key} undone`]);
  const drafted = deliver(read).read;
  for (const from of [drafted, read]) {
    expect(refusal(from, 'record', { entries: [{ kind: 'undone', key }] }).says).toContain('Nothing was changed');
  }
});

test('delivered twice, it is one message', () => {
  const first = deliver(read).read;
  const second = asked(first, 'deliver', { key, by: 'eml', edits: {} });
  expect(second).not.toHaveProperty('changes');
  expect(statesIn(first)).toEqual([`${key} drafted`]);
});

test('what a run before was about to draft is drafted under its own key', () => {
  const [message] = planOf(ledgerOf(RECEIVABLES), '2026-06-30').messages;
  if (!message) throw new Error('There is no message.');
  const begun = receivables({ log: logOf(rowOf(message, '')) });
  expect(statesIn(deliver(begun).read)).toEqual([`${key} drafted`]);
});

test.each([
  ['a file, named as the command line names it', 'eml', { kind: 'file', name: `${key}.eml`, type: 'message/rfc822' }],
  ['a text for the clipboard', 'copy', { kind: 'text', subject: expect.stringContaining('650.50') }],
  ['an address', 'mailto', { kind: 'address', url: expect.stringMatching(/^mailto:l@example\.com\?/) }],
] as const)('%s', (_, by, expected) => {
  expect(deliver(read, by).value).toMatchObject(expected);
});

test('a mailbox cannot be reached from here, and the log says nothing of it', () => {
  expect(refusal(read, 'deliver', { key, by: 'gmail', edits: {} }).code).toBe('notHere');
});

test('a text that is too long for an address is refused and not recorded', () => {
  const basis = done(read, 'draft', { key, edits: {} }).value?.basis;
  const edits = { body: `${'word '.repeat(1000)}\n\n{{items}}`, ...(basis && { basis }) };
  expect(refusal(read, 'deliver', { key, by: 'mailto', edits }).code).toBe('tooLong');
  expect(done(read, 'draft', { key, edits }).value?.fitsMailto).toBe(false);
});

test('sent: nothing more is due, and only undoing brings it back, under another key', () => {
  const sent = record(deliver(read).read, { kind: 'sent', key });
  expect(statesIn(sent)).toEqual([`${key} sent`]);
  expect([due(sent), waiting(sent)]).toEqual([[], []]);
  expect(refusal(sent, 'deliver', { key, by: 'copy', edits: {} }).says).toContain('sent');
  const undone = record(sent, { kind: 'notSent', key });
  expect(statesIn(undone)).toEqual([`${key} undone`]);
  expect(due(undone)).toEqual([`${key}~2`]);
});

test('a draft that is given up is cancelled, and the message due again', () => {
  const cancelled = record(deliver(read).read, { kind: 'notSent', key });
  expect(statesIn(cancelled)).toEqual([`${key} cancelled`]);
  expect(due(cancelled)).toEqual([`${key}~2`]);
});

test.each(['sent', 'skipped'] as const)('a message that was never drafted here can be said to be %s', (kind) => {
  const after = record(read, { kind, key });
  expect(statesIn(after)).toEqual([`${key} ${kind}`]);
  expect(due(after)).toEqual([]);
});

test('saying the same twice changes nothing, and saying two things of one message is refused', () => {
  const sent = record(read, { kind: 'sent', key }, { kind: 'sent', key });
  expect(record(sent, { kind: 'sent', key }).log?.rows).toEqual(sent.log?.rows);
  const entries: readonly Entry[] = [
    { kind: 'sent', key },
    { kind: 'skipped', key },
  ];
  expect(refusal(read, 'record', { entries }).code).toBe('saidTwice');
});

test('one entry that cannot be recorded leaves all the others unrecorded', () => {
  const entries: readonly Entry[] = [
    { kind: 'sent', key },
    { kind: 'sent', key: 'gone' },
  ];
  expect(refusal(read, 'record', { entries }).says).toBe('The log has no message “gone”. Nothing was changed.');
});

describe('many drafts', () => {
  const many = 45;
  const rows = Array.from(
    { length: many },
    (_, i) => `Client ${i} | G${i} | 2026-04-01 | 2026-05-01 | ${100 + i} | c@example.com`,
  );
  const TABLE = `Client | N° facture | Date | Échéance | Montant TTC | E-mail\n${rows.join('\n')}`;
  const large = receivables(
    { settings: cells(settingsOf({ language: 'en', 'reminders.bankUpTo': '2026-06-30' })), ownSettings: true },
    TABLE,
  );
  const keys = viewOf(large).reminders.due.map((message) => message.key);

  function finish(
    from: WorkbookRead,
    id: string,
  ): { readonly steps: readonly Progress[]; readonly read: WorkbookRead } {
    const steps: Progress[] = [];
    let now = from;
    while (steps.length < many && steps[steps.length - 1]?.finished !== true) {
      const step = done(now, 'proceed', { id });
      now = step.read;
      if (step.value) steps.push(step.value);
    }
    return { steps, read: now };
  }

  test('are made step by step by a host that remembers nothing but the id', () => {
    const { value } = done(large, 'begin', { job: { kind: 'draft', keys } });
    expect(value).toMatchObject({ done: 0, total: many, finished: false, cancelled: false, failed: [] });
    const { steps, read: after } = finish(large, value?.id ?? '');
    expect(steps.map((step) => step.done)).toEqual([20, 40, 45]);
    expect(statesIn(after).filter((state) => state.endsWith(' drafted'))).toHaveLength(many);
    expect(due(after)).toEqual([]);
  });

  test('a step that is asked for again after the end drafts nothing', () => {
    const { value } = done(large, 'begin', { job: { kind: 'draft', keys } });
    const { read: after } = finish(large, value?.id ?? '');
    const again = asked(after, 'proceed', { id: value?.id ?? '' });
    expect(again).toMatchObject({ ok: true, value: { done: many, finished: true } });
    expect(again).not.toHaveProperty('changes');
  });

  test('what is no longer due fails with its reason, and the others are drafted', () => {
    const [first = '', second = ''] = keys;
    const sent = record(large, { kind: 'sent', key: first });
    const cancelled = record(done(sent, 'deliver', { key: second, by: 'copy', edits: {} }).read, {
      kind: 'notSent',
      key: second,
    });
    const { value } = done(cancelled, 'begin', { job: { kind: 'draft', keys: [...keys, ...keys, 'gone'] } });
    const { steps } = finish(cancelled, value?.id ?? '');
    const last = steps[steps.length - 1];
    expect(last).toMatchObject({ done: 44, total: 46, finished: true });
    expect(last?.failed).toEqual([
      { key: second, why: 'This message is no longer due: given up.' },
      { key: 'gone', why: 'This message is no longer due.' },
    ]);
  });

  test('cancelling leaves what was done', () => {
    const { value } = done(large, 'begin', { job: { kind: 'draft', keys } });
    const { read: after } = done(large, 'proceed', { id: value?.id ?? '' });
    expect(done(after, 'cancel', { id: value?.id ?? '' }).value).toMatchObject({ done: 20, cancelled: true });
  });

  test.each(['', 'nonsense', '{"kind":"draft"}', '{"kind":"send","keys":[]}', 'null'])('“%s” is no work', (id) => {
    expect(refusal(large, 'proceed', { id }).code).toBe('noJob');
  });
});

describe('a log that cannot be trusted is not written, and the person is told why', () => {
  const sent = record(read, { kind: 'sent', key });
  const rows = sent.log?.rows ?? [];
  const withRows = (changed: typeof rows) => ({ ...sent, log: cells(changed, 'Log') });
  const change = (column: string, value: string) => {
    const place = (rows[0] ?? []).indexOf(column);
    return withRows(rows.map((row, i) => (i === 1 ? row.map((cell, j) => (j === place ? value : cell)) : row)));
  };
  const otherSteps = ['1', '2', '3'].map((n) => `invoice:X${n}:2026-04-01:1/1:2026-05-01:2:100:`).join(' ');

  test.each([
    ['its header is gone', withRows(rows.slice(1)), 'has lost its header'],
    ['a state is not understood', change('state', 'sennt'), '“sennt” cannot be read'],
    ['a row has lost its steps', change('steps', ''), 'the cell is empty'],
    ['a row has lost its key', change('key', ''), 'the key is missing'],
    ['it speaks of another ledger', change('steps', otherSteps), 'another ledger'],
  ])('%s', (_, doubtful, words) => {
    const entries: readonly Entry[] = [{ kind: 'notSent', key }];
    for (const answer of [
      refusal(doubtful, 'record', { entries }),
      refusal(doubtful, 'deliver', { key, by: 'copy', edits: {} }),
      refusal(doubtful, 'begin', { job: { kind: 'draft', keys: [key] } }),
      refusal(doubtful, 'draft', { key, edits: {} }),
    ]) {
      expect(answer).toMatchObject({ code: 'logDoubtful', says: expect.stringContaining(words) });
    }
    expect(viewOf(doubtful).reminders.says).toContain(words);
  });
});

test('figures of an earlier day than the log draft nothing', () => {
  const drafted = deliver(read).read;
  const earlier = { ...drafted, settings: cells(settingsOf({ 'asOf.rule': '2026-06-15' })) };
  expect(refusal(earlier, 'deliver', { key: 'any', by: 'copy', edits: {} }).code).toBe('earlierDay');
});

test('what became of a message cannot be known before the day of which it speaks', () => {
  const early = { ...read, today: day('2026-06-20') };
  expect(refusal(early, 'record', { entries: [{ kind: 'sent', key }] }).code).toBe('wrongDay');
});

test('a draft that was paid meanwhile is withdrawn when the log is written, unless the person says that it was sent', () => {
  const two = `${RECEIVABLES}
C3 | Duval | F9 | 2026-04-01 | 2026-05-01 | 700 | | | d@example.com |`;
  const both = receivables({}, two);
  const other = due(both).find((each) => each !== key) ?? '';
  const drafted = done(both, 'deliver', { key, by: 'copy', edits: {} }).read;
  const paid = {
    ...drafted,
    receivables: cells(table(two.replace('| 800.50 | | |', '| 800.50 | 800.50 | 2026-06-29 |'))),
  };
  const after = done(paid, 'deliver', { key: other, by: 'copy', edits: {} }).read;
  expect(statesIn(after)).toEqual([`${key} superseded`, `${other} drafted`]);
  expect(refusal(paid, 'draft', { key, edits: {} }).says).toContain('paid since');
  expect(statesIn(record(paid, { kind: 'sent', key }))).toEqual([`${key} sent`]);
});

test('nothing can be drafted while the payments of the last days are not in the table', () => {
  const stale = receivables({}, RECEIVABLES.replace('2026-06-29', '2026-06-01'));
  expect(due(stale)).toEqual([]);
  expect(refusal(stale, 'deliver', { key, by: 'copy', edits: {} }).says).toContain('payments of the last days');
});

test('a draft whose invoice has been paid since is named as withdrawn, and can still be said to have gone out', () => {
  const drafted = deliver(read).read;
  const paid = {
    ...drafted,
    receivables: cells(table(RECEIVABLES.replace('800.50 | | |', '800.50 | 800.50 | 2026-06-30 |'))),
  };
  expect(viewOf(paid).reminders.withdrawn).toEqual([
    { key, customer: 'Lenoir', amount: '650.50 EUR', why: expect.any(String) },
  ]);
  const sent = record(paid, { kind: 'sent', key });
  expect([statesIn(sent), viewOf(sent).reminders.withdrawn]).toEqual([[`${key} sent`], []]);
});

test('where payments may be missing, it is a thing to do, and saying that there are none lets reminders go', () => {
  const stale = receivables({}, RECEIVABLES.replaceAll('2026-06-29', '2026-06-01'));
  expect([due(stale), viewOf(stale).reminders.isStale]).toEqual([[], true]);
  expect(viewOf(stale).overview.attention.map(({ id }) => id)).toContain('stale');
  const { read: after } = done(stale, 'save', {
    settings: [{ key: 'reminders.bankUpTo', was: '', value: '2026-06-30' }],
  });
  expect([due(after), viewOf(after).reminders.isStale]).toEqual([[key], false]);
});
