/**
 * Messages that were planned and not sent, looked at again: what has been paid, disputed or promised since must not go
 * out. One that still says what is so stays, and a pending one is finished from its own steps.
 */
import { at } from '../column';
import { compact } from '../identifiers/compact';
import { openAt, type Item } from '../ledger/ledger';
import { compose, type MessageKind } from './compose';
import { whyExcluded } from './excluded';
import type { Group } from './groups';
import { foldedName } from './item-identity';
import type { CustomerReason, ItemReason } from './left-out';
import type { LogRow, Step } from './log';
import { noticeObstacle, type NoticeObstacle } from './notice';
import { pastOf } from './past';
import { penalizedItems } from './penalties';
import { isFormal } from './policy';
import type { Reminder } from './reminder';
import { isOfStopped, type Situation } from './situation';

export type WhySuperseded =
  | ItemReason
  | Extract<CustomerReason, 'stopped' | 'nameless' | 'groupCompany'>
  | NoticeObstacle
  | 'paid'
  /** It is not in the table any more. */
  | 'gone'
  /** Meant for before the due date, which has come, or while nothing was overdue. */
  | 'late'
  /** It asks for another amount, or somebody else. */
  | 'changed'
  /** It names another bank account than the settings do. */
  | 'bank';

/** The message that a row stands for, as it still says what is so; else why it must not be sent. */
export function reviewed(situation: Situation, row: LogRow): Reminder | WhySuperseded {
  const items: Item[] = [];
  for (const [i, item] of situation.history.itemsOf(row).entries()) {
    const reason = item === undefined ? 'gone' : againstItem(situation, item, row.steps[i] as Step);
    if (reason) return reason;
    if (item !== undefined) items.push(item);
  }
  const group = groupOf(situation, row, items);
  if (!group) return 'changed';
  const reason = whyExcluded(situation, group);
  if (reason) return reason;
  if (row.level <= 0 && comesTooLate(situation, group, row, items)) return 'late';
  const [obstacle] = isFormal(row) ? items.flatMap((item) => noticeObstacle(situation, item) ?? []) : [];
  if (obstacle) return obstacle;
  if (namesOtherBank(situation, row)) return 'bank';
  const lines = compose(situation, group, kindOf(row), items, row.asOf);
  if (lines.amount !== row.amount) return 'changed';
  const { key, level, letter, channel, graceDays, claimsPenalties, asOf, steps } = row;
  return {
    ...{ key, level, letter, channel, graceDays, claimsPenalties, asOf, steps },
    penalized: penalizedItems(situation, group, lines, levelsOf(items, steps)),
    ...lines,
    ...pastOf(situation, group, lines.items),
    addressee: group.addressee,
    currency: group.currency,
    entity: group.entity,
    sendOn: situation.sendOn,
  };
}

const levelsOf = (items: readonly Item[], steps: readonly Step[]): ReadonlyMap<Item, number> =>
  new Map(items.map((item, i) => [item, (steps[i] as Step).level]));

/**
 * Only a draft that is there names one, or none where there was none to name: what is still to be drafted will name the
 * account of that day.
 */
const namesOtherBank = ({ options: { bank } }: Situation, row: LogRow): boolean =>
  row.state === 'drafted' && bank !== '' && compact(row.bank) !== compact(bank);

const kindOf = ({ level, letter }: LogRow): MessageKind =>
  level <= 0 ? 'before' : letter === 'formalNotice' ? 'notice' : 'reminder';

function againstItem(situation: Situation, item: Item, step: Step): WhySuperseded | undefined {
  const { ledger, asOf } = situation;
  if (openAt(ledger, item, asOf) <= 0) return 'paid';
  if (isOfStopped(situation, item)) return 'stopped';
  const held = situation.heldBy(item);
  if (held) return held;
  const { amount, withheld } = situation.claimOn(item);
  if (amount === step.amount) return undefined;
  return withheld[0]?.reason ?? (amount < step.amount ? 'paid' : 'changed');
}

/** All of its items, and whose they were: a customer who has been renamed is the same, another payer is not. */
function groupOf({ groups }: Situation, row: LogRow, items: readonly Item[]): Group | undefined {
  const [group, ...others] = new Set(items.map((item) => groups.of(item)));
  const name = foldedName(row.customer);
  const isOther = name !== foldedName(group?.addressee.id ?? '') && groups.ids.has(name);
  return others.length > 0 || isOther || group?.currency !== row.currency ? undefined : group;
}

const comesTooLate = (situation: Situation, group: Group, { level }: LogRow, items: readonly Item[]): boolean =>
  situation.owesOverdue(group.addressee) ||
  items.some((item) => at(situation.ledger.due, item) < situation.asOf + (level < 0 ? 1 : 0));
