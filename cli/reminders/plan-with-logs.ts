/** A plan over the logs of several hosts, of which one can be written. */
import type { LogRow } from '../../core/dunning/log';
import type { Plan } from '../../core/dunning/plan';

export type OwnPlan = {
  readonly plan: Plan;
  /** Messages that another host has begun and not finished: only it can. */
  readonly begunElsewhere: Plan['unfinished'];
};

/**
 * A draft of another host that no longer says what is so cannot be withdrawn from here: it is uncertain, so that its
 * customer is sent nothing before a person has said what became of it.
 */
export function planWithLogs(
  planOf: (log: readonly LogRow[]) => Plan,
  log: readonly LogRow[],
  isOwn: (key: string) => boolean,
): OwnPlan {
  const first = planOf(log);
  const foreign = new Set(first.superseded.filter(({ key }) => !isOwn(key)).map(({ key }) => key));
  const plan =
    foreign.size === 0
      ? first
      : planOf(log.map((row) => (foreign.has(row.key) ? { ...row, state: 'uncertain' } : row)));
  return {
    plan: { ...plan, unfinished: plan.unfinished.filter(({ key }) => isOwn(key)) },
    begunElsewhere: plan.unfinished.filter(({ key }) => !isOwn(key)),
  };
}
