import { dsoTrend as trendOf } from '../analysis/dso-trend';
import { sourcesOf } from '../analysis/sources';
import type { Currency } from '../money';
import { defineFunction, ofBook, optional } from './define';
import { exampleReceivables } from './examples';
import { indicatorValue, valueOf } from './figure-value';
import { asOf, currency, months, receivables, sales } from './kinds';
import { oneCurrency } from './one-currency';

const MONTHS = 12;

export const dsoTrend = defineFunction({
  name: 'DSO_TREND',
  params: {
    receivables: ofBook(receivables),
    asOf: ofBook(asOf),
    months: optional(months),
    sales: optional(sales),
    currency: optional(currency),
  },
  returns: 'table',
  examples: [
    {
      args: [
        exampleReceivables,
        '2026-06-30',
        2,
        [
          ['2026-03', 1400],
          ['2026-04', 1500],
          ['2026-05', 1450],
          ['2026-06', 1600],
        ],
      ],
      result: [
        ['Month end', 'DSO', 'Count-back', 'Best possible', 'Overdue rate'],
        [46_173, (2250.5 / 4350) * 92, 31 + (800.5 / 1500) * 30, (1500 / 4350) * 92, 800.5 / 2300.5],
        [46_203, (2250.5 / 4550) * 91, 30 + (650.5 / 1450) * 31, (300 / 4550) * 91, 2000.5 / 2300.5],
      ],
    },
  ],
  compute({ receivables: ledger, asOf: day, months: count = MONTHS, sales: table, currency: asked }, { text }) {
    const index = oneCurrency(ledger, asked, text);
    if (!index.ok) return index.error;
    const given = table && { table, currency: ledger.currencies[index.value] as Currency };
    const trend = trendOf(sourcesOf(ledger, day, given), count);
    if (!trend.ok) return valueOf(trend, text);
    const { columns } = text;
    return [
      [columns.monthEnd, columns.dso, columns.countBack, columns.bestPossible, columns.overdueRate],
      ...trend
        .value(index.value)
        .map(({ monthEnd, simple, countBack, bestPossible, overdueRate }) => [
          monthEnd,
          ...[simple, countBack, bestPossible, overdueRate].map((indicator) => indicatorValue(indicator, text)),
        ]),
    ];
  },
});
