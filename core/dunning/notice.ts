/** What stands against a formal notice of an item that has come to one. */
import { at } from '../column';
import { accountOf, type Item, type Ledger } from '../ledger/ledger';
import type { Situation } from './situation';

export const noticeObstacles = [
  /** Nobody is put on notice of what he contests, nor of what he has promised. */
  'partContested',
  /** Nor to have been late since a day that nobody has given. */
  'assumedDue',
  /** Nor is anybody of what another one owes, though he pays it. */
  'otherDebtor',
] as const;
export type NoticeObstacle = (typeof noticeObstacles)[number];

/** The weightiest. */
export function noticeObstacle({ ledger, claimOn, groups }: Situation, item: Item): NoticeObstacle | undefined {
  if (claimOn(item).withheld.length > 0) return 'partContested';
  if (isDueAssumed(ledger, item)) return 'assumedDue';
  return groups.of(item)?.addressee.customer === accountOf(ledger, item).customer ? undefined : 'otherDebtor';
}

export const isDueAssumed = ({ dueAssumed }: Ledger, item: Item): boolean =>
  dueAssumed !== undefined && at(dueAssumed, item) === 1;
