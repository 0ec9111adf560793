/** How items are aged. The aging owns these options; the settings hold them. */
import { err, ok, type Result } from '../result';

export type AgingOptions = {
  /** Last day of each bucket, ascending; the bucket beyond the last edge has no end. */
  readonly edges: readonly number[];
  /** By due date (days past due), or by invoice date (age). */
  readonly basis: AgingBasis;
};

export type AgingBasis = 'due' | 'issued';

export const defaultAging: AgingOptions = { edges: [30, 60, 90], basis: 'due' };

export const MAX_EDGES = 12;

/** Edges must ascend in whole days, so that every number of days has one bucket. */
export function edgesOf(days: readonly number[]): Result<readonly number[], 'edges'> {
  const ascending = days.every(
    (day, i) => Number.isInteger(day) && day > (i === 0 ? 0 : (days[i - 1] ?? 0)) && day < 10_000,
  );
  return days.length > 0 && days.length <= MAX_EDGES && ascending ? ok(days) : err('edges');
}
