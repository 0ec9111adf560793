/** What one message lists, and what it adds up to. */
import type { Day } from '../calendar-date';
import { at } from '../column';
import { openAt, type Item } from '../ledger/ledger';
import type { Minor } from '../money';
import type { Group } from './groups';
import type { Line, Reminder } from './reminder';
import { isNoticed, isOfStopped, type Situation } from './situation';

/**
 * A reminder lists everything that can be asked for and was overdue on a day, but for what a formal notice was sent of, and the credits; a formal notice only the
 * items that have come so far, and the credits; a message before the due date what falls due, and the credits.
 */
export type MessageKind = 'reminder' | 'notice' | 'before';

export function compose(
  situation: Situation,
  group: Group,
  kind: MessageKind,
  steps: readonly Item[],
  overdueOn: Day,
): Pick<Reminder, 'items' | 'credits' | 'amount'> {
  const { ledger } = situation;
  const chosen =
    kind === 'reminder'
      ? askable(situation, group).filter((item) => at(ledger.due, item) < overdueOn && !isNoticed(situation, item))
      : steps;
  const items = chosen.map((item) => ({ item, amount: situation.claimOn(item).amount }));
  const credits = situation.creditsOf(group);
  return { items, credits, amount: sum([...items, ...credits]) };
}

/** Items for which something can be asked, overdue or not. */
export const askable = (situation: Situation, group: Group): readonly Item[] =>
  group.items.filter(
    (item) =>
      openAt(situation.ledger, item, situation.asOf) > 0 &&
      situation.heldBy(item) === undefined &&
      !isOfStopped(situation, item) &&
      situation.claimOn(item).amount > 0,
  );

export const sum = (lines: readonly Line[]): Minor => lines.reduce((total, { amount }) => total + amount, 0) as Minor;
