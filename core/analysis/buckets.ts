/**
 * Buckets of an aged balance, given by their upper edges alone: no gap and no overlap can be written.
 *
 * By due date (days past due), the first bucket is "not due", which ends on the due date itself. By invoice date there
 * is none: age 0 is in the first bucket.
 */
import type { AgingBasis } from './aging-options';

export type Bucket = {
  /** `1–30`, `91+`: the same in every language, with an en dash so that no host reads a date. */
  readonly label: string;
  /** First and last day, both included; the last bucket has no end. */
  readonly from: number;
  readonly to: number | undefined;
};

export const bucketsOf = (edges: readonly number[], basis: AgingBasis): readonly Bucket[] =>
  [...edges, undefined].map((to, i) => {
    const from = i === 0 ? (basis === 'due' ? 1 : 0) : (edges[i - 1] ?? 0) + 1;
    return { label: to === undefined ? `${String(from)}+` : `${String(from)}–${String(to)}`, from, to };
  });

/** The bucket of a number of days, which must not be before the first bucket. */
export function bucketIndex(days: number, edges: readonly number[]): number {
  let i = 0;
  while (i < edges.length && days > (edges[i] as number)) i++;
  return i;
}
