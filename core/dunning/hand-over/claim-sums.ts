/** What a group of claims adds up to. Interest and indemnities stand apart from the principal. */
import type { Minor } from '../../money';
import { disputedOf } from '../claims';
import type { ClaimGroup } from './claim-groups';

export type ClaimSums = {
  /** What is overdue, before credits. */
  readonly overdue: Minor;
  /** Of which. */
  readonly disputed: Minor;
  /** Negative or zero. */
  readonly credits: Minor;
  /** What is overdue less credits. */
  readonly principal: Minor;
  /** Undefined where a rate is missing: a sum that left one item out would be read as all there is. */
  readonly interest: Minor | undefined;
  readonly indemnities: Minor;
  /** Without interest where that is not known. */
  readonly total: Minor;
};

export function claimSums({ items, credits }: Pick<ClaimGroup, 'items' | 'credits'>): ClaimSums {
  const overdue = sum(items.map(({ amount }) => amount));
  const deducted = sum(credits.map(({ amount }) => amount));
  const isMissing = items.some(({ late }) => late.missing !== undefined);
  const interest = isMissing ? undefined : sum(items.map(({ late }) => late.interest ?? 0));
  const indemnities = sum(items.map(({ late }) => late.indemnity ?? 0));
  return {
    overdue,
    disputed: sum(items.map(({ reasons }) => disputedOf(reasons))),
    credits: deducted,
    principal: sum([overdue, deducted]),
    interest,
    indemnities,
    total: sum([overdue, deducted, interest ?? 0, indemnities]),
  };
}

const sum = (amounts: readonly number[]): Minor => amounts.reduce((total, amount) => total + amount, 0) as Minor;
