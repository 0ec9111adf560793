/** A plan over the logs of several hosts, of which one can be written. */
import { isUnsent, type LogRow } from '../../core/dunning/log';
import { mergeHosts } from '../../core/dunning/merge-logs';
import type { Plan } from '../../core/dunning/plan';

export type OwnPlan = {
  /** What it says of drafts is of our own only. */
  readonly plan: Plan;
  /** Messages of another host, which only it can draft or withdraw. */
  readonly elsewhere: {
    readonly begun: Plan['unfinished'];
    readonly waiting: Plan['waiting'];
    /** Drafts that no longer say what is so. */
    readonly outdated: readonly LogRow[];
  };
};

/**
 * A draft of another host that no longer says what is so, or whose step a message of ours has taken, cannot be withdrawn
 * from here: its customer is sent nothing before a person has said what became of it.
 */
export function planWithLogs(
  planOf: (log: readonly LogRow[]) => Plan,
  own: readonly LogRow[],
  other: readonly LogRow[],
): OwnPlan {
  const merged = mergeHosts(own, other);
  const [ours, theirs, latest] = [byKey(own), byKey(other), byKey(merged)];
  const isOurs = (key: string): boolean => {
    const row = ours.get(key);
    return row !== undefined && row.state === latest.get(key)?.state;
  };
  const doubles = merged.filter(
    ({ key, reason }) => reason === 'double' && isUnsentRow(theirs.get(key)) && !isOurs(key),
  );
  const first = planOf(merged);
  const outdated = [...first.superseded.filter(({ key }) => !isOurs(key)), ...doubles];
  const keys = new Set(outdated.map(({ key }) => key));
  const plan =
    keys.size === 0
      ? first
      : planOf(merged.map((row) => (keys.has(row.key) ? { ...row, state: 'uncertain' as const } : row)));
  return {
    plan: {
      ...plan,
      unfinished: plan.unfinished.filter(({ key }) => isOurs(key)),
      waiting: plan.waiting.filter(({ key }) => isOurs(key)),
    },
    elsewhere: {
      begun: plan.unfinished.filter(({ key }) => !isOurs(key)),
      waiting: plan.waiting.filter(({ key }) => !isOurs(key)),
      outdated,
    },
  };
}

const byKey = (rows: readonly LogRow[]): ReadonlyMap<string, LogRow> => new Map(rows.map((row) => [row.key, row]));

const isUnsentRow = (row: LogRow | undefined): boolean => row !== undefined && isUnsent(row);
