import type { Month } from '../../../core/analysis/period';
import { readSalesTable } from '../../../core/analysis/sales-table';
import type { Rows } from '../../../core/cell';
import { day } from '../../support/day';
import { salesOf } from '../../support/facts';

const undecided = { dates: undefined, decimal: undefined };
const MAY = (2026 * 12 + 4) as Month;
const JUNE = (2026 * 12 + 5) as Month;

test.each([
  ['2026-05'],
  ['2026-5'],
  ['2026/05'],
  ['05/2026'],
  ['5.2026'],
  ['202605'],
  [202605],
  ['mai 2026'],
  ['Mai 2026'],
  ['May 2026'],
  ['May-26'],
  ['2026-05-31'],
  ['31/05/2026'],
  [day('2026-05-01')],
  [day('2026-05-31')],
])('%j is May 2026', (month) => {
  expect([...salesOf([[month, 100]])]).toEqual([[MAY, 100]]);
});

test('rows come in any order, with or without a header', () => {
  const rows: Rows = [
    ['2026-06', 2],
    ['2026-05', 1],
  ];
  for (const header of [[], [['Mois', 'Ventes TTC']], [['Month 2026', 'Sales']], [[], ['', ''], ['Mois', 2026]]]) {
    expect(salesOf([...header, ...rows])).toEqual(new Map([[JUNE, 2], [MAY, 1]])); // prettier-ignore
  }
});

test('a month on several rows is their sum, one without amount is not told, a total at the foot is no month', () => {
  const rows: Rows = [['2026-05-10', 1], ['2026-05-20', 2], ['2026-06', ''], ['Total', 3], []]; // prettier-ignore
  expect(salesOf(rows)).toEqual(new Map([[MAY, 3]]));
});

test('amounts come as people write them, and zero is an amount', () => {
  expect(salesOf([['2026-05', '1 234,56 €'], ['2026-06', 0]])).toEqual(new Map([[MAY, 1234.56], [JUNE, 0]])); // prettier-ignore
});

test('a column of dates decides the order of day and month by any of them', () => {
  expect(salesOf([['01/05/2026', 1], ['30/06/2026', 2]])).toEqual(new Map([[MAY, 1], [JUNE, 2]])); // prettier-ignore
});

test.each([
  ['nothing', [], { code: 'noSales' }],
  ['a header alone', [['Mois', 'Ventes']], { code: 'noSales' }],
  [
    'a word among months',
    [
      ['2026-05', 1],
      ['printemps', 2],
    ],
    { code: 'monthUnreadable', row: 2, value: 'printemps' },
  ],
  [
    'an amount without month',
    [
      ['2026-05', 1],
      ['', 2],
    ],
    { code: 'monthUnreadable', row: 2, value: '' },
  ],
  [
    'a thirteenth month',
    [
      ['2026-05', 1],
      ['2026-13', 2],
    ],
    { code: 'monthUnreadable', row: 2, value: '2026-13' },
  ],
  ['a word among amounts', [['2026-05', 'mille']], { code: 'amountUnreadable', row: 1, value: 'mille' }],
  ['dates of two readings', [['01/05/2026', 1]], { code: 'undecidedMonth', row: 1, value: '01/05/2026' }],
  ['amounts of two readings', [['2026-05', '1,234']], { code: 'undecidedAmount', row: 1, value: '1,234' }],
  [
    'a header without tax',
    [
      ['Mois', 'CA HT'],
      ['2026-05', 1],
    ],
    { code: 'withoutTax', row: 1, value: 'CA HT' },
  ],
  [
    'a title without tax',
    [['Ventes hors taxes 2026'], ['Mois', 'Total'], ['2026-05', 1]],
    { code: 'withoutTax', row: 1, value: 'Ventes hors taxes 2026' },
  ],
  [
    'a month that stands twice',
    [
      ['2026-05', 1],
      ['05/2026', 2],
    ],
    { code: 'monthTwice', row: 2, value: '05/2026', first: 1 },
  ],
  [
    'a day that stands twice',
    [
      ['2026-05-31', 1],
      ['2026-05-31', 2],
    ],
    { code: 'monthTwice', row: 2, value: '2026-05-31', first: 1 },
  ],
  [
    'credit notes in a column of their own',
    [
      ['Mois', 'Facturé', 'Avoirs'],
      ['2026-05', 10, -2],
    ],
    { code: 'moreAmounts', row: 2, value: -2 },
  ],
] as const)('%s is refused with the row and its value', (_, rows, error) => {
  expect(readSalesTable(rows, undecided)).toEqual({ ok: false, error });
});

test('title lines above the header are passed over, and words beside the amounts', () => {
  const rows: Rows = [['Ventes 2026'], ['Source : comptabilité', ''], ['Mois', 'Ventes TTC'], ['2026-05', 1, 'provisoire']]; // prettier-ignore
  expect(salesOf(rows)).toEqual(new Map([[MAY, 1]]));
});

test('days that are all first days of months in one order only are read in it', () => {
  const sold = new Map([[MAY, 1], [JUNE, 2]]); // prettier-ignore
  expect(salesOf([['01/05/2026', 1], ['01/06/2026', 2]])).toEqual(sold); // prettier-ignore
  expect(salesOf([['05/01/2026', 1], ['06/01/2026', 2]])).toEqual(sold); // prettier-ignore
});

test('what the settings say decides what the table leaves open', () => {
  const read = readSalesTable([['01/05/2026', '1,234']], { dates: 'dmy', decimal: ',' });
  expect(read).toEqual({ ok: true, value: new Map([[MAY, 1.234]]) });
});
