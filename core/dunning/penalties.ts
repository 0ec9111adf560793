/**
 * On which of its items a message claims what the delay adds: those that have come to a level that claims it. An item
 * that is only listed with older ones is not charged before its time, nor one that a credit may have settled already.
 */
import type { Item } from '../ledger/ledger';
import { sum } from './compose';
import type { Group } from './groups';
import { rungsOf } from './policy';
import type { Reminder } from './reminder';
import type { Situation } from './situation';

/** `steps`: the level that each item reaches with this message, where it reaches one. */
export function penalizedItems(
  { payers, progressOf }: Situation,
  { addressee }: Group,
  { items, credits }: Pick<Reminder, 'items' | 'credits'>,
  steps: ReadonlyMap<Item, number>,
): ReadonlySet<Item> {
  const policy = payers.policyOf(addressee);
  const claiming = new Set(
    (policy ? rungsOf(policy).ladder : []).flatMap(({ number, claimsPenalties }) => (claimsPenalties ? number : [])),
  );
  const penalized = new Set<Item>();
  // Credits are taken for payments of what has been due longest.
  let credit = -sum(credits);
  for (const { item, amount } of items) {
    const isSettled = credit > 0;
    credit -= amount;
    const level = Math.max(steps.get(item) ?? 0, progressOf(item).level);
    if (!isSettled && claiming.has(level)) penalized.add(item);
  }
  return penalized;
}
