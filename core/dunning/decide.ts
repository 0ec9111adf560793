/** What a group is sent now, or why it is sent nothing. */
import { addDays, type Day } from '../calendar-date';
import { at } from '../column';
import { openAt, type Item } from '../ledger/ledger';
import { digitsOf, toMinor, type Minor } from '../money';
import { earlyMessage } from './before-due';
import { askable, compose, sum, type MessageKind } from './compose';
import { deadlineOf } from './deadline';
import { whyExcluded } from './excluded';
import type { Group } from './groups';
import { foldedName } from './item-identity';
import type { CustomerReason, ItemReason, LeftOut } from './left-out';
import type { LogRow } from './log';
import { nextLevel, type NextLevel } from './next-level';
import { noticeObstacle } from './notice';
import { isFormal, rungsOf, type Rung } from './policy';
import type { Line, Reminder } from './reminder';
import { isNoticed, isOfStopped, isOverdue, type Situation } from './situation';

/** A message and the steps that it moves, before it has a key. */
export type Chosen = {
  readonly group: Group;
  readonly kind: MessageKind;
  readonly rung: Rung;
  readonly steps: readonly { readonly item: Item; readonly rung: Rung }[];
  /** A formal notice could be asked for instead. */
  readonly noticeDue: boolean;
};

export type Decision = { readonly chosen: Chosen | undefined; readonly leftOut: readonly LeftOut[] };

/** A message to the group that was begun before, and why it is all that the group gets. */
type Begun = { readonly reminder: Reminder; readonly waits: CustomerReason };

export function decide(situation: Situation, group: Group, begun: Begun | undefined): Decision {
  const excluded = whyExcluded(situation, group);
  if (excluded) return { chosen: undefined, leftOut: excludedWhole(situation, group, excluded) };
  const found = whatNow(situation, group, begun?.waits);
  const message = found && 'kind' in found ? messageWith(situation, found) : begun?.reminder;
  const leftOut = [...itemsLeftOut(situation, group), ...notAskedIn(situation, group, message)];
  if (found === undefined) return { chosen: undefined, leftOut };
  if ('kind' in found) return { chosen: found, leftOut };
  const { addressee, currency, entity } = group;
  return { chosen: undefined, leftOut: [{ addressee, currency, entity, item: undefined, ...found }, ...leftOut] };
}

function excludedWhole(situation: Situation, group: Group, reason: CustomerReason): readonly LeftOut[] {
  const { addressee, currency, entity, items } = group;
  const { ledger, asOf } = situation;
  const overdue = items.filter((item) => isOverdue(situation, item));
  const amount = sum(overdue.map((item) => ({ item, amount: openAt(ledger, item, asOf) as Minor })));
  return overdue.length === 0
    ? []
    : [{ addressee, currency, entity, reason, item: undefined, amount, until: undefined }];
}

type Why = { readonly reason: CustomerReason; readonly amount: Minor; readonly until: Day | undefined };

function whatNow(situation: Situation, group: Group, begun: CustomerReason | undefined): Chosen | Why | undefined {
  const late = askable(situation, group).filter((item) => isOverdue(situation, item));
  const overdue = late.filter((item) => !isNoticed(situation, item));
  const amount = sum(linesOf(situation, overdue));
  const because = (reason: CustomerReason, until?: Day): Why => ({ reason, amount, until });
  const policy = situation.payers.policyOf(group.addressee);
  const rungs = policy && rungsOf(policy);
  if (overdue.length === 0 && late.length > 0) {
    const reason = whyWaiting(situation, group, begun) ?? 'ended';
    return { reason, amount: sum(linesOf(situation, late)), until: undefined };
  }
  if (overdue.length === 0) {
    const early = rungs && earlyMessage(situation, group, rungs.before);
    if (!early) return undefined;
    const chosen: Chosen = { group, kind: 'before', noticeDue: false, ...early };
    const items = early.steps.map(({ item }) => item);
    const held = whyWaiting(situation, group, begun) ?? whyHeld(situation, group, items);
    if (!held) return whyNot(situation, chosen) ?? chosen;
    return { reason: held, amount: sum(linesOf(situation, items)), until: undefined };
  }
  if (!rungs) return because(situation.payers.isPublic(group.addressee) ? 'publicBody' : 'noPolicy');
  const held = whyWaiting(situation, group, begun) ?? whyHeld(situation, group, overdue);
  if (held) return because(held);
  const next = overdue.map((item) => ({ item, next: nextOf(situation, group, item, rungs.ladder) }));
  const chosen = chosenOf(situation, group, next, rungs.ladder);
  if (chosen) return whyNot(situation, chosen) ?? chosen;
  return because(...whyNothing(situation, group, next));
}

function whyWaiting(situation: Situation, group: Group, begun: CustomerReason | undefined): CustomerReason | undefined {
  return situation.rowsOf(group).uncertain.length > 0 ? 'uncertain' : begun;
}

/** Money that has come in and may be for what is asked for; credits that are worth as much. */
function whyHeld(situation: Situation, group: Group, items: readonly Item[]): CustomerReason | undefined {
  const due = sum(linesOf(situation, items));
  if (2 * situation.receivedOf(group) >= due) return 'receipt';
  return due + sum(situation.creditsOf(group)) <= 0 ? 'credit' : undefined;
}

type WithNext = { readonly item: Item; readonly next: NextLevel | undefined };

function nextOf(situation: Situation, group: Group, item: Item, ladder: readonly Rung[]): NextLevel | undefined {
  const known = situation.rowsOf(group).sentToAddressee.some(({ level }) => level > 0);
  const { sendOn, workingDayFrom } = situation;
  const due = at(situation.ledger.due, item);
  return nextLevel({ ladder, due, progress: situation.progressOf(item), known, sendOn, workingDayFrom });
}

/**
 * The formal notice that a person has asked for, else the highest of the levels that are due. A letter does not speak
 * more softly than one before it of anything that it lists.
 */
function chosenOf(
  situation: Situation,
  group: Group,
  all: readonly WithNext[],
  ladder: readonly Rung[],
): Chosen | undefined {
  const due = all.flatMap(({ item, next }) =>
    next && next.from <= situation.sendOn ? [{ item, rung: next.rung }] : [],
  );
  const formal = due.filter(({ item, rung }) => isFormal(rung) && noticeObstacle(situation, item) === undefined);
  const isNotice = formal.length > 0 && isTicked(situation, group);
  const steps = isNotice ? formal : due.filter(({ rung }) => !isFormal(rung));
  const [highest] = [...steps].sort((a, b) => b.rung.number - a.rung.number);
  if (!highest) return undefined;
  if (isNotice) return { group, kind: 'notice', rung: highest.rung, steps, noticeDue: false };
  const told = Math.max(...all.map(({ item }) => levelTold(situation, item)));
  const rung = ladder.filter((each) => !isFormal(each) && each.number <= told).pop();
  const tone = rung && rung.number > highest.rung.number ? rung : highest.rung;
  return { group, kind: 'reminder', rung: tone, steps, noticeDue: formal.length > 0 };
}

/** The highest level of a letter that was sent about an item. */
const levelTold = ({ history }: Situation, item: Item): number =>
  Math.max(0, ...(history.marks.get(item) ?? []).map(({ row }) => (row.state === 'sent' ? row.level : 0)));

const isTicked = ({ options }: Situation, { addressee }: Group): boolean =>
  options.notices.some((text) => [addressee.id, addressee.name].some((name) => foldedName(name) === foldedName(text)));

/** Why a message that was begun before cannot be drafted today: what stands against a new one stands against it. */
export function whyNotYet(situation: Situation, group: Group): 'staleData' | 'gap' | undefined {
  if (!situation.isFresh) return 'staleData';
  return gapEnd(situation, group) > situation.sendOn ? 'gap' : undefined;
}

/** What stands against a message that is due. */
function whyNot(situation: Situation, { group, kind, rung, steps }: Chosen): Why | undefined {
  const items = steps.map(({ item }) => item);
  const { amount } = compose(situation, group, kind, items, situation.asOf);
  const least = toMinor(rung.minimum, digitsOf(group.currency))?.minor ?? 0;
  // Before the due date each item has been compared with it.
  if (kind !== 'before' && amount < least) return { reason: 'belowMinimum', amount, until: undefined };
  const until = gapEnd(situation, group);
  if (until > situation.sendOn) return { reason: 'gap', amount, until };
  return situation.isFresh ? undefined : { reason: 'staleData', amount, until: undefined };
}

/**
 * The first day on which the next message may go: after the gap, and once every deadline that a letter has granted the
 * group has run out; a formal notice is of its own items alone. Messages of one day to one customer, one for each currency, are as one.
 */
function gapEnd(situation: Situation, group: Group): Day {
  const { sent, sentToAddressee } = situation.rowsOf(group);
  const counted = sentToAddressee.filter((row) => row.on < situation.asOf || sent.includes(row));
  const ends = [
    ...counted.map(({ on }) => addDays(on, situation.options.gapDays)),
    ...sent.filter((row) => !isFormal(row) && isUnsettled(situation, row)).flatMap((row) => dayAfter(deadlineOf(row))),
  ];
  return ends.length === 0 ? situation.asOf : situation.workingDayFrom(Math.max(...ends) as Day);
}

const dayAfter = (day: Day | undefined): readonly Day[] => (day === undefined ? [] : [addDays(day, 1)]);

const isUnsettled = ({ history, ledger, asOf }: Situation, row: LogRow): boolean =>
  history.itemsOf(row).some((item) => item !== undefined && openAt(ledger, item, asOf) > 0);

function whyNothing(situation: Situation, group: Group, all: readonly WithNext[]): [CustomerReason, Day?] {
  const next = all.flatMap((each) => (each.next ? [each.next] : []));
  const formal = all.filter(({ next }) => next && isFormal(next.rung) && next.from <= situation.sendOn);
  const obstacles = formal.map(({ item }) => noticeObstacle(situation, item));
  if (obstacles.includes(undefined)) {
    const from = gapEnd(situation, group);
    return from > situation.sendOn ? ['notice', from] : ['notice'];
  }
  if (obstacles[0] && formal.length === next.length) return [obstacles[0]];
  const [first] = [...next].sort((a, b) => a.from - b.from);
  return first ? ['notYet', first.from] : ['ended'];
}

type Asking = Pick<Reminder, 'letter' | 'items'>;

const messageWith = (situation: Situation, { group, kind, rung, steps }: Chosen): Asking => ({
  letter: rung.letter,
  ...compose(
    situation,
    group,
    kind,
    steps.map(({ item }) => item),
    situation.asOf,
  ),
});

/** What is overdue and not in the message that its customer gets, nor in any other before that one is sent or given up. */
function notAskedIn(situation: Situation, group: Group, message: Asking | undefined): readonly LeftOut[] {
  const { addressee, currency, entity } = group;
  const asked = new Set(message?.items.map(({ item }) => item));
  return askable(situation, group)
    .filter((item) => isOverdue(situation, item) && !asked.has(item))
    .flatMap((item): readonly LeftOut[] => {
      const reason = whyNotAsked(situation, item, message);
      const { amount } = situation.claimOn(item);
      return reason ? [{ addressee, currency, entity, item, reason, amount, until: undefined }] : [];
    });
}

/** Undefined where the customer as a whole is named with a reason. */
function whyNotAsked(situation: Situation, item: Item, message: Asking | undefined): ItemReason | undefined {
  if (!message) return undefined;
  if (isNoticed(situation, item)) return 'noticed';
  if (!isFormal(message)) return 'sinceDraft';
  const obstacle = noticeObstacle(situation, item);
  return obstacle === undefined || obstacle === 'partContested' ? 'besideNotice' : obstacle;
}

/** Where a person has asked for a formal notice: which items that have come to one cannot be in it, and why. */
export function notNoticed(situation: Situation, group: Group): readonly LeftOut[] {
  const { addressee, currency, entity } = group;
  const policy = situation.payers.policyOf(addressee);
  if (!policy || !isTicked(situation, group)) return [];
  const { ladder } = rungsOf(policy);
  return askable(situation, group).flatMap((item): readonly LeftOut[] => {
    if (!isOverdue(situation, item) || isNoticed(situation, item)) return [];
    const next = nextOf(situation, group, item, ladder);
    const isFormalNow = next !== undefined && isFormal(next.rung) && next.from <= situation.sendOn;
    const reason = isFormalNow ? noticeObstacle(situation, item) : undefined;
    const { amount } = situation.claimOn(item);
    return reason ? [{ addressee, currency, entity, item, reason, amount, until: undefined }] : [];
  });
}

const linesOf = ({ claimOn }: Situation, items: readonly Item[]): readonly Line[] =>
  items.map((item) => ({ item, amount: claimOn(item).amount }));

/** What of the overdue items nobody asks for. */
function itemsLeftOut(situation: Situation, group: Group): readonly LeftOut[] {
  const { ledger, asOf } = situation;
  const { addressee, currency, entity, items } = group;
  return items
    .filter((item) => isOverdue(situation, item))
    .flatMap((item): readonly LeftOut[] => {
      const leftOut = (reason: LeftOut['reason'], amount: Minor, until?: Day): LeftOut => {
        return { addressee, currency, entity, item, reason, amount, until };
      };
      const whole: ItemReason | 'stopped' | undefined = isOfStopped(situation, item)
        ? 'stopped'
        : situation.heldBy(item);
      if (whole) return [leftOut(whole, openAt(ledger, item, asOf) as Minor)];
      return situation.claimOn(item).withheld.map(({ reason, amount, until }) => leftOut(reason, amount, until));
    });
}
