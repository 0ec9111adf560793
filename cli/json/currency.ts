/** The figures of one currency. */
import type { AgedAmounts, Sum } from '../../core/analysis/aged-amounts';
import type { AgedBalance } from '../../core/analysis/aging';
import type { Facts } from '../../core/analysis/indicator-facts';
import { indicatorNamed, type IndicatorId } from '../../core/analysis/indicators';
import type { Behavior } from '../../core/analysis/payment-behavior';
import { toDecimal, type Currency } from '../../core/money';
import type { Gaps } from './gaps';
import type { Json } from './json';

export function currencyJson(
  total: AgedAmounts,
  { buckets }: AgedBalance,
  facts: Facts,
  behavior: Behavior,
  { valueOf }: Gaps,
): Json {
  const { currency } = total;
  const valueAt = (id: IndicatorId, ...path: readonly string[]): number | null =>
    valueOf(indicatorNamed(id).of(facts).figure, currency, ...path);
  return {
    openItems: total.receivables.count,
    receivables: toDecimal(total.receivables.amount, currency),
    unapplied: toDecimal(total.unapplied.amount, currency),
    balance: toDecimal(total.balance, currency),
    notDue: sumJson(total.notDue, currency),
    buckets: buckets.map(({ label, from, to }, i) => ({
      label,
      from,
      to: to ?? null,
      ...sumJson(total.buckets[i] as Sum, currency),
    })),
    overdue: sumJson(total.overdue, currency),
    disputed: sumJson(total.disputed, currency),
    doubtful: sumJson(total.doubtful, currency),
    deposits: sumJson(total.deposits, currency),
    overdueRate: valueAt('overdueRate', 'overdueRate'),
    overdueCountRate: valueAt('overdueCountRate', 'overdueCountRate'),
    disputeRate: valueAt('disputeRate', 'disputeRate'),
    dso: {
      simple: valueAt('dsoSimple', 'dso', 'simple'),
      countBack: {
        days: valueAt('dsoCountBack', 'dso', 'countBack', 'days'),
        atLeast: indicatorNamed('dsoCountBack').of(facts).atLeast ?? null,
      },
      bestPossible: valueAt('dsoBestPossible', 'dso', 'bestPossible'),
      averageDaysDelinquent: valueAt('averageDaysDelinquent', 'dso', 'averageDaysDelinquent'),
      accounting: valueAt('dsoAccounting', 'dso', 'accounting'),
    },
    collectionEffectiveness: valueAt('collectionEffectiveness', 'collectionEffectiveness'),
    receivablesTurnover: valueAt('receivablesTurnover', 'receivablesTurnover'),
    daysLate: {
      settled: valueOf(behavior.daysLate, currency, 'daysLate', 'settled'),
      withOpen: valueOf(behavior.daysLateWithOpen, currency, 'daysLate', 'withOpen'),
    },
    averagePaymentDelay: valueOf(behavior.averageDelay, currency, 'averagePaymentDelay'),
  };
}

const sumJson = ({ count, amount }: Sum, currency: Currency) => ({ count, amount: toDecimal(amount, currency) });
