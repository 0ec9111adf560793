/**
 * On what a message claims what the delay adds: on those of its items that have come to a level that claims it. An item
 * that is only listed with older ones is not charged before its time.
 */
import type { Charged } from '../analysis/late-claims';
import type { Item } from '../ledger/ledger';
import { chargedOf } from './charged';
import type { Group } from './groups';
import { rungsOf } from './policy';
import type { Line, Reminder } from './reminder';
import { isNoticed, type Situation } from './situation';

/** `steps`: the level that each item reaches with this message, where it reaches one. */
export function penalizedItems(
  situation: Situation,
  group: Group,
  { items, credits }: Pick<Reminder, 'items' | 'credits'>,
  steps: ReadonlyMap<Item, number>,
): ReadonlyMap<Item, Charged> {
  const { ledger, payers, progressOf } = situation;
  const policy = payers.policyOf(group.addressee);
  const claiming = new Set(
    (policy ? rungsOf(policy).ladder : []).flatMap(({ number, claimsPenalties }) => (claimsPenalties ? number : [])),
  );
  const levelOf = (item: Item): number => Math.max(steps.get(item) ?? 0, progressOf(item).level);
  return chargedOf(
    ledger,
    items.filter(({ item }) => claiming.has(levelOf(item))),
    credits,
    noticedBeside(situation, group, items),
  );
}

/** A formal notice that still runs has claimed the indemnity of its invoices, whichever of their instalments come after. */
function noticedBeside(situation: Situation, { items }: Group, lines: readonly Line[]): readonly Item[] {
  const listed = new Set(lines.map(({ item }) => item));
  return items.filter((item) => isNoticed(situation, item) && !listed.has(item));
}
