/**
 * The factors of the score: what is measured of an account, and which part of the factor's weight that earns. A new factor
 * is its entry here, its options and its sentence.
 *
 * Disputed amounts enter none: a dispute says nothing of whether a customer can pay.
 */
import { at } from '../../column';
import type { Account } from '../../ledger/ledger';
import { limitUse } from '../exposure';
import { interpolated } from '../piecewise';
import { undisputedOverdue, type Evidence } from './evidence';
import type { RiskFactor } from './options';

type Factor = {
  /** NaN where there is nothing to measure. */
  readonly measure: (evidence: Evidence, account: Account) => number;
  /** From 0 to 1, by the measure. `thresholds` are as many as the factor has by default. */
  readonly scale: (thresholds: readonly number[]) => (measure: number) => number;
};

/** Parts of the weight at each threshold, straight lines between them. */
function rising(...parts: readonly number[]): Factor['scale'] {
  return (thresholds) => {
    const points = thresholds.map((threshold, i) => [threshold, parts[i] ?? 1] as const);
    return (measure) => interpolated(points, measure);
  };
}

/** Part of the weight above each threshold. */
const above =
  (...parts: readonly number[]): Factor['scale'] =>
  (thresholds) =>
  (measure) => {
    let passed = 0;
    while (passed < thresholds.length && measure > (thresholds[passed] as number)) passed++;
    return parts[passed - 1] ?? 0;
  };

/** Part of the weight from each threshold on. */
const from =
  (...parts: readonly number[]): Factor['scale'] =>
  (thresholds) =>
  (measure) => {
    let reached = 0;
    while (reached < thresholds.length && measure >= (thresholds[reached] as number)) reached++;
    return parts[reached - 1] ?? 0;
  };

export const factors: Readonly<Record<RiskFactor, Factor>> = {
  /** Amount-weighted, of what was settled in twelve months and of what is overdue at its lateness so far. */
  daysLate: {
    measure(evidence, account) {
      const { balances, undisputed } = evidence;
      const openLate = at(balances.overdueDays, account) - at(balances.disputedOverdueDays, account);
      const amount = (undisputed.amount[account] as number) + undisputedOverdue(evidence, account);
      return ((undisputed.late[account] as number) + openLate) / amount;
    },
    scale: rising(0, 2 / 7, 4 / 7, 6 / 7, 1),
  },
  worstLateness: {
    measure: ({ balances }, account) => at(balances.worstLateness, account),
    scale: above(1 / 4, 1 / 2, 3 / 4, 1),
  },
  overdueShare: {
    measure: (evidence, account) =>
      undisputedOverdue(evidence, account) /
      (at(evidence.balances.receivables, account) - at(evidence.balances.disputed, account)),
    scale: rising(0, 1),
  },
  trend: {
    measure: ({ behavior }, account) => at(behavior.trend, account),
    scale: from(1),
  },
  limitUse: {
    measure: ({ ledger, balances }, account) =>
      limitUse(ledger, account, Math.max(0, at(balances.balance, account) - at(balances.disputed, account))),
    scale: above(1 / 2, 4 / 5, 1),
  },
  /** A number of promises. */
  brokenPromises: {
    measure: ({ promises }, account) => at(promises.count, account),
    scale: from(1 / 2, 1),
  },
};
