/** What the pane shows is what the reports say, in the language of the person, and plain data. */
import type { Rows } from '../../../core/cell';
import { logCells, logColumns } from '../../../core/dunning/log-table';
import { rowOf } from '../../../core/dunning/reminder';
import { opened } from '../../../core/views/opened';
import { viewOf, type View } from '../../../core/views/view';
import type { WorkbookRead } from '../../../core/views/workbook-read';
import type { Language } from '../../../core/text/text';
import { addDays, isoOf, monthsAfter } from '../../../core/calendar-date';
import { day } from '../../support/day';
import { planOf } from '../../support/reminders';
import { ledgerOf, table } from '../../support/table';

const TABLE = `Code client | Client | N° facture | Date | Échéance | Montant TTC | Payé | Payé le | E-mail | Litige
C1 | Lenoir | F1 | 2026-03-01 | 2026-03-31 | 1000 | 1000 | 2026-05-10 | l@example.com |
C1 | Lenoir | F2 | 2026-04-01 | 2026-05-01 | 800.50 | | | l@example.com |
C1 | Lenoir | F3 | 2026-05-10 | 2026-06-09 | 1200 | | | l@example.com | oui
C1 | Lenoir | A1 | 2026-06-20 | | -150 | | | l@example.com |
C2 | Auvray | F4 | 2026-06-01 | 2026-07-31 | 500 | 200 | 2026-06-29 | |`;

const SETTINGS: Rows = [
  ['key', 'label', 'value', 'help', 'problem'],
  ['version', '', 1, '', ''],
  ['asOf.rule', '', '2026-06-30', '', ''],
  ['target.dso', '', 'many', '', ''],
];

const cells = (rows: Rows) => ({ sheet: 'Factures', firstRow: 1, rows });

const read = (language: Language, more: Partial<WorkbookRead> = {}): WorkbookRead => ({
  stamp: '1',
  features: { charts: 'native', deliveries: [], dailyJob: false },
  language,
  today: day('2026-06-30'),
  file: 'factures.xlsx',
  receivables: cells(table(TABLE)),
  settings: cells(SETTINGS),
  ownSettings: true,
  policy: undefined,
  actions: undefined,
  ownActions: true,
  letters: undefined,
  log: undefined,
  tables: [],
  ...more,
});

function viewIn(language: Language, more: Partial<WorkbookRead> = {}): View {
  const found = opened(read(language, more));
  if (!found.ok) throw new Error(found.error.code);
  return viewOf(found.value);
}

test('a view is plain data: it crosses any wire as it is', () => {
  const view = viewIn('fr');
  expect(JSON.parse(JSON.stringify(view))).toEqual(JSON.parse(JSON.stringify(viewIn('fr'))));
  // Undefined is all that a wire does not carry; it is said by leaving out.
  expect(JSON.stringify(view)).not.toContain('null');
});

test('the overview has each figure with its month ago, its change and how it comes about', () => {
  const [euros] = viewIn('en').overview.currencies;
  expect(euros?.figures.map(({ label, now }) => [label, now])).toEqual([
    ['Balance', '2,151'],
    ['Overdue', '2,001'],
    ['Overdue rate', '87.0%'],
    ['DSO', '–'],
  ]);
  expect(euros?.figures[0]).toMatchObject({ before: '2,001', change: '+150' });
  expect(euros?.figures.every(({ how }) => how !== '')).toBe(true);
});

test('whoever subtracts what was from what is finds the change', () => {
  const invoices = Array.from({ length: 14 }, (_, i) => {
    const month = isoOf(monthsAfter(day('2025-01-05'), i)).slice(0, 7);
    return `Lenoir | ${month}-01 | ${month}-28 | ${String(950 - 31 * i)} | ${month}-02
Lenoir | ${month}-05 | ${month}-28 | ${String(900 + 37 * i)} | ${i % 3 === 0 ? '' : `${month}-27`}`;
  });
  const receivables = cells(table(`Client | Date | Échéance | Montant TTC | Payé le\n${invoices.join('\n')}`));
  const number = (text: string): number => Number(text.replace('−', '-').replace(/[^\d.-]/g, ''));
  const changed = Array.from({ length: 60 }, (_, i) => {
    const today = addDays(day('2025-12-20'), i);
    const view = viewIn('en', { receivables, settings: undefined, ownSettings: false, today });
    return view.overview.currencies.flatMap(({ figures }) => figures).filter(({ change }) => change !== '');
  }).flat();
  expect(new Set(changed.map(({ label }) => label)).size).toBe(4);
  for (const { now, before, change } of changed) {
    expect(number(change)).toBeCloseTo(number(now) - number(before), 6);
  }
});

test('not due, buckets and unapplied make the balance, and the parts of the bar are one whole', () => {
  const [euros] = viewIn('fr').overview.currencies;
  expect(euros?.aging.map(({ label, amount }) => [label, amount.replace(/\u202f/g, ' ')])).toEqual([
    ['Non échu', '300,00'],
    ['1–30 j', '1 200,00'],
    ['31–60 j', '800,50'],
    ['61–90 j', '–'],
    ['91+ j', '–'],
    ['Non affecté', '−150,00'],
  ]);
  expect(euros?.balance.replace(/\u202f/g, ' ')).toBe('2 150,50');
  expect(euros?.aging.reduce((sum, { part }) => sum + part, 0)).toBeCloseTo(1, 12);
});

test('what needs somebody is counted, and nothing is shown that needs nobody', () => {
  expect(viewIn('en').overview.attention.map(({ id, count, detail }) => [id, count, detail])).toEqual([
    ['reminders', 1, '650.50 EUR'],
  ]);
});

const settingsWith = (...rows: Rows): Rows => [
  ['key', 'label', 'value', 'help', 'problem'],
  ['version', '', 1],
  ...rows,
];
const attentionTo = (id: string, today: string, ...rows: Rows) =>
  viewIn('en', { today: day(today), settings: cells(settingsWith(...rows)) }).overview.attention.find(
    (line) => line.id === id,
  );

test.each<[string, Rows, string | undefined]>([
  ['2026-06-30', [['law.regime', '', 'FR']], undefined],
  ['2026-07-01', [['law.regime', '', 'FR']], 'ECB main refinancing rate, 2026H2'],
  [
    '2026-07-01',
    [
      ['law.regime', '', 'FR'],
      ['rate.ecb.2026H2', '', 0.0215],
    ],
    undefined,
  ],
  [
    '2026-07-01',
    [
      ['law.regime', '', 'FR'],
      ['law.agreedRate', '', 0.12],
    ],
    undefined,
  ],
  ['2026-07-01', [], undefined],
])('on %s, with %j, the missing rate is %p', (today, rows, detail) => {
  expect(attentionTo('rates', today, ...rows)?.detail).toBe(detail);
});

test.each<[string, Rows, boolean]>([
  ['2026-06-30', [], false],
  ['2026-06-30', [['policy.reviewedOn', '', '2025-06-30']], false],
  ['2026-07-01', [['policy.reviewedOn', '', '2025-06-30']], true],
])('on %s, with %j, the credit policy is to be reviewed: %p', (today, rows, isOld) => {
  const line = attentionTo('policy', today, ...rows);
  expect(line !== undefined).toBe(isOld);
  if (isOld) expect(line?.detail).toBe('last reviewed on 2025-06-30');
});

test('a customer has amounts, a band, and reasons that add up to the score', () => {
  const [first] = viewIn('en').customers;
  expect(first).toMatchObject({ id: 'C1', name: 'Lenoir', bandName: expect.any(String) });
  expect(first?.amounts).toEqual([{ currency: 'EUR', balance: '1,850.50', overdue: '2,000.50' }]);
  const points = first?.reasons.reduce((sum, reason) => sum + (reason.points ?? 0), 0);
  expect(points).toBe(first?.score);
  expect(first?.facts).toContainEqual(['Contact', 'l@example.com']);
});

test('who is due, who is not and why', () => {
  const { due, leftOut, dueTotal, isFresh } = viewIn('en').reminders;
  expect(due.map(({ customer, amount, level, daysLate }) => [customer, amount, level, daysLate])).toEqual([
    ['Lenoir', '650.50', 2, 60],
  ]);
  expect([dueTotal, isFresh]).toEqual(['650.50 EUR', true]);
  expect(leftOut).toEqual([{ customer: 'Lenoir, F3', amount: '1,200.00 EUR', why: 'disputed' }]);
});

test('the log of the workbook is known: what was drafted waits, and the last reminder stands with its customer', () => {
  const [message] = planOf(ledgerOf(TABLE), '2026-06-30').messages;
  if (!message) throw new Error('There is no message.');
  const log = (state: 'drafted' | 'sent') => ({
    log: cells([logColumns, logCells({ ...rowOf(message, ''), state })]),
  });
  const drafted = viewIn('en', log('drafted')).reminders;
  expect([drafted.due, drafted.waiting.map(({ key }) => key)]).toEqual([[], [message.key]]);
  const [lenoir] = viewIn('en', log('sent')).customers;
  expect(lenoir?.facts).toContainEqual(['Reminder', 'firm reminder, sent on 2026-06-30']);
});

test('a setting that is not understood stands with what is wrong, and each setting in one group', () => {
  const groups = viewIn('en').settings;
  const all = groups.flatMap(({ settings }) => settings);
  expect(all.find(({ key }) => key === 'target.dso')).toMatchObject({
    value: 'many',
    problem: expect.stringContaining('many'),
  });
  const keys = all.map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
});

test('words are those of the person who looks, whatever the workbook is written in', () => {
  const french = cells([...SETTINGS, ['language', '', 'fr', '', '']]);
  expect(viewIn('en', { settings: french }).reports[0]?.group).toBe('Receivables');
  expect(viewIn('fr').reports[0]?.group).toBe('Créances');
});

test('a table that cannot be read is a reason, not a view', () => {
  expect(opened(read('en', { receivables: undefined }))).toMatchObject({ ok: false });
});
