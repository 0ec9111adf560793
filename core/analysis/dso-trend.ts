/** DSO and the overdue rate at the ends of months, in one pass over the items. */
import type { Day } from '../calendar-date';
import type { CurrencyIndex } from '../ledger/ledger';
import { err, ok, type Result } from '../result';
import { dsoBestPossible, dsoCountBack, dsoSimple, type Indicator } from './dso';
import { missing, type Divided, type Missing } from './figure';
import { PERIOD_MONTHS } from './indicator-facts';
import { monthEndsTo, periodEnding } from './period';
import { byCurrency, positions } from './positions';
import { overdueRate } from './rates';
import { cannotLookBack, type Sources } from './sources';

export type TrendPoint = {
  readonly monthEnd: Day;
  readonly simple: Divided;
  readonly countBack: Indicator;
  readonly bestPossible: Divided;
  readonly overdueRate: Divided;
};

export type Trend = (currency: CurrencyIndex) => readonly TrendPoint[];

/** At the last ends of months up to the as-of date, the oldest first. */
export function dsoTrend(sources: Sources, months: number): Result<Trend, Missing> {
  const { ledger, asOf } = sources;
  const days = monthEndsTo(asOf, months);
  const reason = cannotLookBack(sources, asOf);
  if (reason) return err(reason);
  const { begins } = sources.flows();
  const found = positions(ledger, days, byCurrency(ledger));
  return ok((currency) => {
    const sales = sources.sales(currency, 'sales');
    return days.map((monthEnd, place): TrendPoint => {
      const position = found.of(currency, place);
      const moment = { asOf: monthEnd, period: periodEnding(monthEnd, PERIOD_MONTHS), position, sales, begins };
      return {
        monthEnd,
        simple: dsoSimple(moment),
        countBack: dsoCountBack(moment),
        bestPossible: dsoBestPossible(moment),
        overdueRate: monthEnd < begins ? { figure: missing('beginsLater') } : overdueRate(position),
      };
    });
  });
}
