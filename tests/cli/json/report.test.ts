import type { Table } from '../../../files/input';
import { checkJson } from '../../../cli/json/check';
import { reportJson } from '../../../cli/json/report';
import { dayOf } from '../../../core/calendar-date';
import type { Currency, Minor } from '../../../core/money';
import { reportContext, type ReportContext } from '../../../core/reports/report';
import { VERSION } from '../../../core/settings/range';
import { readSettings, type SettingsRead } from '../../../core/settings/read';
import { settingNotes } from '../../../core/settings/worded';
import { AS_OF, contextIn, CSV, PAID } from '../ledger';

const table: Table = {
  sheet: 'Factures',
  name: undefined,
  firstRow: 1,
  batches: () => {
    throw new Error('The rows are read before.');
  },
};
const source = { file: 'factures.xlsx', table, settingNotes: [] };

/** The members of a currency of which nothing is known to have been paid. */
const withoutPayments = (disputeRate: number, withOpen: number | null) => ({
  deposits: { count: 0, amount: 0 },
  disputeRate: expect.closeTo(disputeRate, 12) as number,
  dso: {
    simple: null,
    countBack: { days: null, atLeast: null },
    bestPossible: null,
    averageDaysDelinquent: null,
    accounting: null,
  },
  collectionEffectiveness: null,
  receivablesTurnover: null,
  daysLate: { settled: null, withOpen: withOpen === null ? null : (expect.closeTo(withOpen, 12) as number) },
  averagePaymentDelay: null,
});

const unknownOf = (currency: string) => ({
  ...Object.fromEntries(
    ['simple', 'countBack.days', 'bestPossible', 'averageDaysDelinquent', 'accounting'].map((figure) => [
      `${currency}.dso.${figure}`,
      'salesUnknown',
    ]),
  ),
  [`${currency}.collectionEffectiveness`]: 'snapshot',
  [`${currency}.receivablesTurnover`]: 'snapshot',
  [`${currency}.daysLate.settled`]: 'snapshot',
  [`${currency}.averagePaymentDelay`]: 'snapshot',
});

const notRated = {
  score: null,
  band: 'notRated',
  flags: ['portfolioShare'],
  reasons: [],
  daysLate: { settled: null, withOpen: null },
};

const unratedOf = (customer: string) => ({
  [`${customer}.score`]: 'tooFew',
  [`${customer}.daysLate.settled`]: 'snapshot',
  [`${customer}.daysLate.withOpen`]: 'snapshot',
});

const jsonIn = (context: ReportContext) => reportJson(context, source);

test('the JSON of a report has the shape that is documented', () => {
  expect(jsonIn(contextIn('en'))).toEqual({
    schema: 1,
    source: { file: 'factures.xlsx', sheet: 'Factures', table: null, rows: 6 },
    asOf: '2026-06-30',
    period: { from: '2026-04-01', to: '2026-06-30' },
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
        ...withoutPayments(1200 / 2100.49, (800.5 * 136 + 1200 * 21) / 2000.5),
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
        ...withoutPayments(0, null),
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
        score: 70,
        band: 'high',
        flags: ['disputed', 'portfolioShare'],
        reasons: [
          { code: 'daysLate', points: 35, measure: 136, message: '136.0 days late on average, disputes apart (+35)' },
          { code: 'worstLateness', points: 20, measure: 136, message: 'oldest overdue item 136 days late (+20)' },
          { code: 'overdueShare', points: 15, measure: 1, message: '100% overdue, disputes apart (+15)' },
        ],
        daysLate: { settled: null, withOpen: expect.closeTo((800.5 * 136 + 1200 * 21) / 2000.5, 12) as number },
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
        ...notRated,
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
        ...notRated,
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
    settingProblems: [],
    reconciliation: [],
    notAvailable: {
      ...unknownOf('EUR'),
      ...unknownOf('USD'),
      'USD.daysLate.withOpen': 'snapshot',
      'customers.C1.EUR.daysLate.settled': 'snapshot',
      ...unratedOf('customers.C2.EUR'),
      ...unratedOf('customers.C2.USD'),
    },
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
    settingProblems: [],
  });
});

test('what is wrong with the settings is told with its file, by codes that no language changes', () => {
  const { ledger } = contextIn('en');
  const own = readSettings(
    [
      ['key', 'value'],
      ['version', VERSION + 1],
      ['target.dso', 'soon'],
    ],
    'en',
  );
  const other = readSettings(
    [
      ['key', 'value'],
      ['curency', 'USD'],
    ],
    'en',
  );
  const notesOf = (file: string, read: SettingsRead) => settingNotes(read, 'en').map((note) => ({ file, ...note }));
  const notes = [...notesOf('factures.xlsx', own), ...notesOf('s.csv', other)];
  expect(checkJson(ledger, { ...source, settingNotes: notes }, 'en')).toMatchObject({
    settingProblems: [
      { file: 'factures.xlsx', key: 'version', code: 'newer', value: null },
      {
        file: 'factures.xlsx',
        key: 'target.dso',
        code: 'value',
        value: 'soon',
        message: 'Target: DSO: “soon” is not accepted (expected: a number from 0 to 999); it is not used.',
      },
      { file: 's.csv', key: 'curency', code: 'key', value: 'USD' },
    ],
  });
});

describe('a ledger that tells what was paid and when', () => {
  const { currencies, customers, notAvailable } = jsonIn(contextIn('en', PAID)) as {
    readonly currencies: { readonly EUR: Readonly<Record<string, unknown>> };
    readonly customers: readonly Readonly<Record<string, unknown>>[];
    readonly notAvailable: Readonly<Record<string, string>>;
  };
  const near = (value: number): number => expect.closeTo(value, 9) as number;
  /** All five invoices, of which 9,100 are open and not due and 3,600 are overdue. */
  const sales = 3 * 9100 + 700 + 3600;

  test('tells in days how fast', () => {
    expect(currencies.EUR['dso']).toEqual({
      simple: near((12_700 / sales) * 91),
      // All of June, and of May what is left.
      countBack: { days: near(30 + ((12_700 - 9800) / 9100) * 31), atLeast: null },
      bestPossible: near((9100 / sales) * 91),
      averageDaysDelinquent: near((3600 / sales) * 91),
      accounting: near((12_700 / sales) * 91),
    });
  });

  test('tells days late of what was settled, and with what is overdue', () => {
    const settled = 9100 + 9100 + 700;
    expect(currencies.EUR).toMatchObject({
      daysLate: {
        settled: near((9100 * 10 + 700 * 10) / settled),
        withOpen: near((9100 * 10 + 700 * 10 + 3600 * 60) / (settled + 3600)),
      },
      averagePaymentDelay: near((9100 * 40 + 9100 * 30 + 700 * 19) / settled),
      disputeRate: 0,
      overdueRate: near(3600 / 12_700),
    });
  });

  test('says of what comes before its first invoice that it is not available', () => {
    expect(currencies.EUR).toMatchObject({ collectionEffectiveness: null, receivablesTurnover: null });
    expect(notAvailable).toMatchObject({
      'EUR.collectionEffectiveness': 'beginsLater',
      'EUR.receivablesTurnover': 'beginsLater',
    });
  });

  test('scores each customer, and the points of the reasons are the score', () => {
    const auvray = customers.find(({ id }) => id === 'C2') as {
      readonly score: number;
      readonly band: string;
      readonly reasons: readonly { readonly code: string; readonly points: number; readonly message: string }[];
    };
    expect(auvray.score).toBe(auvray.reasons.reduce((sum, { points }) => sum + points, 0));
    expect(auvray).toMatchObject({
      band: 'high',
      reasons: expect.arrayContaining([
        { code: 'overdueShare', points: 15, measure: 1, message: '100% overdue (+15)' },
      ]) as unknown,
    });
    expect(customers.find(({ id }) => id === 'C1')).toMatchObject({
      score: null,
      band: 'notRated',
      reasons: [],
      daysLate: { settled: near(5), withOpen: near(5) },
    });
    expect(notAvailable).toMatchObject({ 'customers.C1.EUR.score': 'tooFew' });
  });
});

test('more open than all known sales is at least so many days', () => {
  // A table of open items, and the sales of June alone.
  const context = contextIn('en', CSV);
  const june = 2026 * 12 + 5;
  const json = jsonIn(reportContext({ ...context, sales: new Map([[june, 1000]]) as never }));
  expect(json).toMatchObject({
    currencies: { EUR: { dso: { simple: null, countBack: { days: null, atLeast: 30 } } } },
    notAvailable: { 'EUR.dso.simple': 'salesUnknown', 'EUR.dso.countBack.days': 'salesExhausted' },
  });
});

test('balances of the books are compared with the ledger', () => {
  const context = contextIn('en');
  const books = { asOf: AS_OF, balances: new Map([['EUR' as Currency, 185_050 as Minor]]) };
  expect(jsonIn(reportContext({ ...context, settings: { ...context.settings, books } }))).toMatchObject({
    reconciliation: [
      {
        currency: 'EUR',
        books: 1850.5,
        here: 1950.49,
        difference: -99.99,
        suspects: [{ code: 'onlyHere', row: 5, number: '00190' }],
      },
    ],
  });
});
