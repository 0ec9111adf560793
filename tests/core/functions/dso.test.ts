import type { Rows } from '../../../core/cell';
import type { Argument, Values } from '../../../core/functions/argument';
import type { Host } from '../../../core/functions/book';
import { catalogue } from '../../../core/functions/index';
import { day } from '../../support/day';

const host: Host = { language: 'en', prefix: 'AR.' };
const call = (name: string, ...args: readonly Argument[]): Values => {
  const found = catalogue.find((definition) => definition.name === name);
  if (!found) throw new Error(name);
  return found.call(args, host);
};
const AS_OF = '2026-06-30';
const sales: Rows = [['2026-04', 1000], ['2026-05', 1000], ['2026-06', 1000]]; // prettier-ignore
const euros: Rows = [
  ['Customer', 'Invoice date', 'Due date', 'Amount', 'Payment date', 'Currency'],
  ['Lenoir', '2026-01-15', '2026-02-14', 400, '', 'EUR'],
  ['Lenoir', '2026-06-15', '2026-07-15', 600, '', 'EUR'],
  ['Auvray', '2026-03-15', '2026-04-14', 100, '2026-04-14', 'EUR'],
];
const two: Rows = [...euros, ['Miller', '2026-06-01', '2026-06-30', 500, '', 'USD']];

describe('two currencies', () => {
  test.each([
    ['DSO', null, null, sales],
    ['CEI', null, sales],
    ['RECEIVABLES_TURNOVER', null, sales],
    ['OVERDUE_RATE'],
    ['OVERDUE_COUNT_RATE'],
    ['DISPUTE_RATE'],
    ['DSO_TREND', null, sales],
  ] as const)('%s asks for one by name', (name, ...rest) => {
    const asked = { error: '#N/A', message: expect.stringMatching(/EUR and USD/) };
    expect(call(name, two, AS_OF, ...rest)).toEqual(asked);
  });

  test('the one that is named is answered for, and the sales are in it', () => {
    expect(call('DSO', two, AS_OF, null, null, sales, 'usd')).toBe((500 / 3000) * 91);
    expect(call('DSO', two, AS_OF, null, null, sales, 'EUR')).toBe(call('DSO', euros, AS_OF, null, null, sales));
    expect(call('OVERDUE_RATE', two, AS_OF, 'EUR')).toBe(0.4);
  });

  test.each([
    ['CHF', '#N/A'],
    ['écus', '#VALUE!'],
  ])('%s is not among them: %s', (currency, error) => {
    expect(call('OVERDUE_RATE', two, AS_OF, currency)).toMatchObject({ error });
  });

  test('the table of indicators has both, its sales in the currency of rows without one', () => {
    const rows = call('INDICATORS', two, AS_OF, sales) as Rows;
    const dso = rows.filter(([name]) => name === 'DSO').map(([, currency, value]) => [currency, value]);
    expect(dso).toEqual([
      ['EUR', (1000 / 3000) * 91],
      ['USD', { error: '#N/A', message: expect.stringMatching(/give a table of sales/) }],
    ]);
  });
});

test.each([
  ['simple', 'simple'],
  ['countback', 'épuisement'],
  ['count-back', 'Épuisement'],
  ['best', 'meilleur possible'],
  ['delinquent', 'retard'],
  ['accounting', 'comptable'],
])('methods are understood in both languages: %s, %s', (en, fr) => {
  const answer = call('DSO', euros, AS_OF, en, null, sales);
  expect(typeof answer).toBe('number');
  expect(call('DSO', euros, AS_OF, fr, null, sales)).toBe(answer);
});

describe('what is not available says why', () => {
  const none: Rows = [['2026-04', 0], ['2026-05', 0], ['2026-06', 0]]; // prettier-ignore
  const header: Rows = euros.slice(0, 1);
  test.each([
    ['sales that nobody knows', ['DSO', euros, AS_OF], '#N/A', /not known/],
    ['no sales', ['DSO', euros, AS_OF, null, null, none], '#DIV/0!', /no sales/],
    [
      'more open than all sales',
      ['DSO', euros, AS_OF, 'countback', null, [['2026-06', 10]]],
      '#N/A',
      /more than 30 days/,
    ],
    [
      'a period that begins within a month',
      ['DSO', euros, '2026-05-15', null, null, [['2026-02', 9], ['2026-03', 9], ...sales]],
      '#N/A',
      /whole months/,
    ],
    ['no receivables', ['OVERDUE_RATE', euros, '2020-01-01'], '#DIV/0!', /Nothing is receivable/],
    ['no open items', ['OVERDUE_COUNT_RATE', euros, '2020-01-01'], '#DIV/0!', /No item is open/],
    ['an empty table', ['DSO', header, AS_OF, null, null, sales], '#N/A', /No item is open/],
    ['a method that does not exist', ['DSO', euros, AS_OF, 'magic'], '#VALUE!', /magic/],
    ['half a month', ['DSO', euros, AS_OF, null, 0.5, sales], '#VALUE!', /0\.5/],
    ['a century of months', ['CEI', euros, AS_OF, 1200, sales], '#VALUE!', /1200/],
    ['sales that are a word', ['DSO', euros, AS_OF, null, null, 'many'], '#VALUE!', /month \| amount/],
    [
      'a month that is none',
      ['DSO', euros, AS_OF, null, null, [...sales, ['spring', 1]]],
      '#VALUE!',
      /row 4: “spring”/,
    ],
  ] as const)('%s', (_, [name, ...args], error, message) => {
    expect(call(name, ...(args as readonly Argument[]))).toEqual({ error, message: expect.stringMatching(message) });
  });
});

test('a column of amounts spills', () => {
  expect(call('DSO_SIMPLE', [[20_000], [''], ['x'], [0]], 45_000, 90)).toEqual([
    [40],
    [''],
    [{ error: '#VALUE!', message: 'amount: “x” is not a number.' }],
    [0],
  ]);
  expect(call('DSO_COUNTBACK', [[500], [1500], [9000]], sales, AS_OF)).toEqual([
    [15],
    [45.5],
    [{ error: '#N/A', message: expect.stringMatching(/more than 91 days/) }],
  ]);
});

test('what is taken off month by month leaves no dust: 0.3 less 0.1 and 0.2 is nothing', () => {
  expect(call('DSO_COUNTBACK', 0.3, [['2026-05', 0.1], ['2026-06', 0.2]], AS_OF)).toBe(61); // prettier-ignore
});

describe('the settings range', () => {
  const range: Rows = [
    ['key', '', 'value'],
    ['version', '', 1],
    ['asOf.inUse', '', day(AS_OF)],
    ['reading.dates', '', 'dmy'],
  ];

  test('says how a sales table writes its dates', () => {
    const dated: Rows = [['01/04/2026', 1000], ['01/05/2026', 1000], ['01/06/2026', 1000]]; // prettier-ignore
    expect(call('DSO', euros, range, null, null, dated)).toBe(call('DSO', euros, AS_OF, null, null, sales));
  });

  test('stands for the date of DSO_COUNTBACK', () => {
    expect(call('DSO_COUNTBACK', 500, sales, range)).toBe(15);
  });
});
