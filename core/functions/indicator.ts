/** Functions that answer with one indicator of one currency. */
import { factsOf } from '../analysis/indicator-facts';
import { indicatorNamed, type IndicatorId } from '../analysis/indicators';
import type { SalesTable } from '../analysis/sales-table';
import { sourcesOf } from '../analysis/sources';
import type { Day } from '../calendar-date';
import type { Ledger } from '../ledger/ledger';
import type { Currency } from '../money';
import type { Value } from './argument';
import type { Book } from './book';
import { defineFunction, ofBook, optional, type Example } from './define';
import { indicatorValue } from './figure-value';
import { asOf, currency, months, receivables, sales } from './kinds';
import { oneCurrency } from './one-currency';

type Question = {
  readonly receivables: Ledger;
  readonly asOf: Day;
  readonly months?: number | undefined;
  readonly sales?: SalesTable | undefined;
  readonly currency?: Currency | undefined;
};

export function indicatorOf(
  id: IndicatorId,
  { receivables: ledger, asOf: day, months: over, sales: table, currency: asked }: Question,
  { text }: Book,
): Value {
  const index = oneCurrency(ledger, asked, text);
  if (!index.ok) return index.error;
  const given = table && { table, currency: ledger.currencies[index.value] as Currency };
  const facts = factsOf(sourcesOf(ledger, day, given), over)(index.value);
  const { of, salesOf } = indicatorNamed(id);
  const indicator = of(facts);
  return indicatorValue(indicator, text, salesOf && facts.salesTold(salesOf(facts, indicator.figure)));
}

/** Of a single day. */
export const rate = (name: 'OVERDUE_RATE' | 'OVERDUE_COUNT_RATE', id: IndicatorId, examples: readonly Example[]) =>
  defineFunction({
    name,
    params: { receivables: ofBook(receivables), asOf: ofBook(asOf), currency: optional(currency) },
    returns: 'number',
    examples,
    compute: (args, book) => indicatorOf(id, args, book),
  });

/** Of a period that ends with the day. */
export const overMonths = (name: 'CEI' | 'RECEIVABLES_TURNOVER', id: IndicatorId, examples: readonly Example[]) =>
  defineFunction({
    name,
    params: {
      receivables: ofBook(receivables),
      asOf: ofBook(asOf),
      months: optional(months),
      sales: optional(sales),
      currency: optional(currency),
    },
    returns: 'number',
    examples,
    compute: (args, book) => indicatorOf(id, args, book),
  });
