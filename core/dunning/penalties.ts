/**
 * On what a message claims what the delay adds: on those of its items that have come to a level that claims it. An item
 * that is only listed with older ones is not charged before its time.
 */
import type { Charged } from '../analysis/late-claims';
import type { Item } from '../ledger/ledger';
import { chargedOf } from './charged';
import type { Group } from './groups';
import { rungsOf } from './policy';
import type { Reminder } from './reminder';
import type { Situation } from './situation';

/** `steps`: the level that each item reaches with this message, where it reaches one. */
export function penalizedItems(
  { ledger, payers, progressOf }: Situation,
  { addressee }: Group,
  { items, credits }: Pick<Reminder, 'items' | 'credits'>,
  steps: ReadonlyMap<Item, number>,
): ReadonlyMap<Item, Charged> {
  const policy = payers.policyOf(addressee);
  const claiming = new Set(
    (policy ? rungsOf(policy).ladder : []).flatMap(({ number, claimsPenalties }) => (claimsPenalties ? number : [])),
  );
  const levelOf = (item: Item): number => Math.max(steps.get(item) ?? 0, progressOf(item).level);
  return chargedOf(
    ledger,
    items.filter(({ item }) => claiming.has(levelOf(item))),
    credits,
  );
}
