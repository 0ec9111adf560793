import type { IndicatorId } from '../analysis/indicators';
import { countBack } from '../analysis/count-back';
import { divide } from '../analysis/figure';
import { overMonths, tableSales } from '../analysis/sales';
import { toMinor } from '../money';
import type { Text } from '../text/text';
import { defineFunction, ofBook, optional, required } from './define';
import { exampleReceivables, exampleSales } from './examples';
import { indicatorValue, valueOf } from './figure-value';
import { indicatorOf } from './indicator';
import { asOf, choice, currency, months, number, receivables, sales } from './kinds';

const METHODS: Readonly<Record<keyof Text['choices']['dsoMethod'], IndicatorId>> = {
  simple: 'dsoSimple',
  countback: 'dsoCountBack',
  best: 'dsoBestPossible',
  delinquent: 'averageDaysDelinquent',
  accounting: 'dsoAccounting',
};

export const dso = defineFunction({
  name: 'DSO',
  params: {
    receivables: ofBook(receivables),
    asOf: ofBook(asOf),
    method: optional(choice('dsoMethod')),
    months: optional(months),
    sales: optional(sales),
    currency: optional(currency),
  },
  returns: 'number',
  examples: [
    { args: [exampleReceivables, '2026-06-30', null, null, exampleSales], result: (2250.5 / 4550) * 91 },
    {
      args: [exampleReceivables, '2026-06-30', 'countback', null, exampleSales],
      result: 30 + ((2250.5 - 1600) / 1450) * 31,
    },
  ],
  compute: ({ method = 'simple', ...args }, book) => indicatorOf(METHODS[method], args, book),
});

export const dsoSimple = defineFunction({
  name: 'DSO_SIMPLE',
  params: { amount: required(number), sales: required(number), days: required(number) },
  returns: 'number',
  examples: [{ args: [20_000, 45_000, 90], result: 40 }],
  compute: ({ amount, sales: sold, days }, { text }) => valueOf(divide(amount, sold, 'noSales', days).figure, text),
});

/** No currency has more decimals: whole units of them, so that what is taken off leaves no dust. */
const DIGITS = 4;

export const dsoCountBack = defineFunction({
  name: 'DSO_COUNTBACK',
  params: { amount: required(number), sales: required(sales), asOf: required(asOf) },
  returns: 'number',
  examples: [
    {
      args: [2500, [['2022-09', 700], ['2022-10', 800], ['2022-11', 1200]], '2022-11-30'],
      result: 30 + 31 + (500 / 700) * 30,
    },
  ], // prettier-ignore
  compute({ amount, sales: table, asOf: day }, { text }) {
    const units = toMinor(amount, DIGITS);
    if (!units) return { error: '#NUM!', message: text.problems.amountTooLarge.wrong };
    const { days, atLeast } = countBack(units.minor, overMonths(tableSales(table, DIGITS)), day);
    return indicatorValue({ figure: days, ...(atLeast !== undefined && { atLeast }) }, text);
  },
});
