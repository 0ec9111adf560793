import { checkJson, reportJson } from '../../cli/json';
import type { Table } from '../../cli/input';
import { dayOf } from '../../core/calendar-date';
import { balanceOf, contextIn, CSV } from './ledger';

const table: Table = {
  sheet: 'Factures',
  name: undefined,
  firstRow: 1,
  batches: () => {
    throw new Error('The rows are read before.');
  },
};
const source = { file: 'factures.xlsx', table };

const jsonIn = (context: ReturnType<typeof contextIn>) => reportJson(balanceOf(context), context, source);

test('the JSON of a report has the shape that is documented', () => {
  expect(jsonIn(contextIn('en'))).toEqual({
    schema: 1,
    source: { file: 'factures.xlsx', sheet: 'Factures', table: null, rows: 6 },
    asOf: '2026-06-30',
    settings: { edges: [30, 60, 90], basis: 'due' },
    currencies: {
      EUR: {
        openItems: 3,
        receivables: 2100.49,
        unapplied: -150,
        balance: 1950.49,
        notDue: { count: 1, amount: 99.99 },
        buckets: [
          { label: '1–30', from: 1, to: 30, count: 1, amount: 1200 },
          { label: '31–60', from: 31, to: 60, count: 0, amount: 0 },
          { label: '61–90', from: 61, to: 90, count: 0, amount: 0 },
          { label: '91+', from: 91, to: null, count: 1, amount: 800.5 },
        ],
        overdue: { count: 2, amount: 2000.5 },
        disputed: { count: 1, amount: 1200 },
        doubtful: { count: 0, amount: 0 },
        overdueRate: expect.closeTo(2000.5 / 2100.49, 12) as number,
        overdueCountRate: expect.closeTo(2 / 3, 12) as number,
      },
      USD: {
        openItems: 1,
        receivables: 500,
        unapplied: 0,
        balance: 500,
        notDue: { count: 1, amount: 500 },
        buckets: [
          { label: '1–30', from: 1, to: 30, count: 0, amount: 0 },
          { label: '31–60', from: 31, to: 60, count: 0, amount: 0 },
          { label: '61–90', from: 61, to: 90, count: 0, amount: 0 },
          { label: '91+', from: 91, to: null, count: 0, amount: 0 },
        ],
        overdue: { count: 0, amount: 0 },
        disputed: { count: 0, amount: 0 },
        doubtful: { count: 0, amount: 0 },
        overdueRate: 0,
        overdueCountRate: 0,
      },
    },
    customers: [
      {
        id: 'C1',
        name: 'Lenoir',
        currency: 'EUR',
        notDue: 0,
        buckets: [1200, 0, 0, 800.5],
        overdue: 2000.5,
        unapplied: -150,
        balance: 1850.5,
        disputed: 1200,
      },
      {
        id: 'C2',
        name: 'Auvray',
        currency: 'USD',
        notDue: 500,
        buckets: [0, 0, 0, 0],
        overdue: 0,
        unapplied: 0,
        balance: 500,
        disputed: 0,
      },
      {
        id: 'C2',
        name: 'Auvray',
        currency: 'EUR',
        notDue: 99.99,
        buckets: [0, 0, 0, 0],
        overdue: 0,
        unapplied: 0,
        balance: 99.99,
        disputed: 0,
      },
    ],
    problems: [
      {
        sheet: 'Factures',
        row: 7,
        column: 'Montant TTC',
        field: 'amount',
        code: 'amountUnreadable',
        value: 'douze',
        assumed: null,
        severity: 'error',
        message: expect.stringContaining('Row 7, Montant TTC: “douze”') as string,
      },
    ],
    problemCount: 1,
    leftOut: [],
    notAvailable: {},
  });
});

test('messages speak the language, codes do not', () => {
  const [french, english] = (['fr', 'en'] as const).map((language) => jsonIn(contextIn(language)));
  const withoutMessages = (json: unknown): unknown =>
    JSON.parse(JSON.stringify(json, (key, value: unknown) => (key === 'message' ? '' : value)));
  expect(withoutMessages(french)).toEqual(withoutMessages(english));
  expect(JSON.stringify(french)).toContain('Ligne 7');
});

test('a figure that does not exist is null, with the reason', () => {
  const credits = CSV.split('\n').filter((line, i) => i === 0 || line.includes('Avoir'));
  expect(jsonIn(contextIn('en', credits.join('\n')))).toMatchObject({
    currencies: { EUR: { openItems: 0, overdueRate: null, overdueCountRate: null, balance: -150 } },
    notAvailable: { 'EUR.overdueRate': 'noReceivables', 'EUR.overdueCountRate': 'noOpenItems' },
  });
});

test('before the first invoice nothing is owed', () => {
  const json = jsonIn(contextIn('en', CSV, dayOf(2020, 1, 1)));
  expect(json).toMatchObject({ currencies: {}, customers: [], notAvailable: {} });
});

test('the JSON of a check is the part that speaks of the data', () => {
  const { ledger } = contextIn('en');
  expect(checkJson(ledger, source, 'en')).toMatchObject({
    schema: 1,
    source: { file: 'factures.xlsx', rows: 6 },
    problems: [{ row: 7, code: 'amountUnreadable' }],
    problemCount: 1,
    leftOut: [],
  });
});
