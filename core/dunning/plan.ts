/**
 * Who is reminded of what today, and who is not and why.
 *
 * The plan is a matter of state, not of days: a step that was not sent yet is due until it is, and the same log, ledger
 * and date always give the same plan. Nothing in it has happened: a host writes the rows of the log that it gives, makes
 * the drafts, and a person sends them.
 */
import { textOrder } from '../analysis/order';
import type { Day } from '../calendar-date';
import type { Item, Ledger } from '../ledger/ledger';
import type { ActionProblem } from './actions';
import { compose } from './compose';
import { decide, notNoticed, whyNotYet, type Chosen } from './decide';
import { groupKey } from './groups';
import { isSameItem } from './item-identity';
import type { CustomerReason, LeftOut } from './left-out';
import { isUnsent, keyOf, nextAttempt, type LogRow, type Step } from './log';
import { defaultPlan, type PlanOptions } from './options';
import { pastOf } from './past';
import { penalizedItems } from './penalties';
import type { Policy } from './policy';
import type { Reminder } from './reminder';
import { reviewed, type WhySuperseded } from './review';
import { situationOf, type Situation } from './situation';
import { MOST_STEPS } from './written-steps';

export type Plan = {
  readonly asOf: Day;
  readonly sendOn: Day;
  /** New ones. */
  readonly messages: readonly Reminder[];
  /** Pending rows of the log: what a run before was about to draft, from its own steps, where it may be today. */
  readonly unfinished: readonly Reminder[];
  /** Drafts that wait to be sent and still say what is so. */
  readonly waiting: readonly Reminder[];
  /** Drafts to be withdrawn, as their rows are to stand in the log. */
  readonly superseded: readonly LogRow[];
  /** Everyone with something overdue who gets no message, and every item that a message leaves out. */
  readonly leftOut: readonly LeftOut[];
  /** What has come to the formal notice that a person has asked for, and cannot be in it. */
  readonly noNotice: readonly LeftOut[];
  readonly isFresh: boolean;
  readonly actionProblems: readonly ActionProblem[];
};

/** `log`: merged, see `merge-logs.ts`. */
export function planReminders(
  ledger: Ledger,
  asOf: Day,
  policies: readonly Policy[],
  log: readonly LogRow[],
  options: PlanOptions = defaultPlan,
): Plan {
  const situation = situationOf(ledger, asOf, policies, log, options);
  const undone = log.filter(({ state }) => state === 'undone');
  const drafts = log.filter(isUnsent).map((row) => {
    return { row, now: isUndermined(row, undone) ? ('changed' as const) : reviewed(situation, row) };
  });
  const standing = drafts.flatMap(({ row, now }) => (typeof now === 'string' ? [] : [{ row, now }]));
  const begun = new Map(standing.map((each) => [groupKey(each.now), each]));
  const held = new Map<string, CustomerReason>();
  const decisions = situation.groups.list.map((group) => {
    const before = begun.get(groupKey(group));
    const notYet = before?.row.state === 'pending' ? whyNotYet(situation, group) : undefined;
    if (notYet) held.set(groupKey(group), notYet);
    return decide(situation, group, before && { reminder: before.now, waits: notYet ?? 'drafted' });
  });
  const isHeld = (reminder: Reminder): boolean => held.has(groupKey(reminder));
  const taken = new Set(log.map(({ key }) => key));
  return {
    asOf,
    sendOn: situation.sendOn,
    messages: decisions.flatMap(({ chosen }) => (chosen ? [messageOf(situation, chosen, taken)] : [])),
    unfinished: standing.flatMap(({ row, now }) => (row.state === 'pending' && !isHeld(now) ? [now] : [])),
    waiting: standing.flatMap(({ row, now }) => (row.state === 'drafted' ? [now] : [])),
    superseded: drafts.flatMap(({ row, now }) => (typeof now === 'string' ? [superseded(row, now, asOf)] : [])),
    leftOut: decisions.flatMap(({ leftOut }) => leftOut),
    noNotice: situation.groups.list.flatMap((group) => notNoticed(situation, group)),
    isFresh: situation.isFresh,
    actionProblems: situation.effects.problems,
  };
}

/** A draft that follows a message which, as somebody has said since, was never sent: it may recall it. */
const isUndermined = (draft: LogRow, undone: readonly LogRow[]): boolean =>
  undone.some(
    ({ on, steps }) =>
      on >= draft.asOf &&
      steps.some((step) => draft.steps.some((next) => isSameItem(step, next) && step.level < next.level)),
  );

const superseded = (row: LogRow, reason: WhySuperseded, asOf: Day): LogRow => ({
  ...row,
  state: 'superseded',
  on: asOf,
  reason,
});

function messageOf(situation: Situation, decided: Chosen, taken: Set<string>): Reminder {
  const { group, kind, rung, steps: chosen, noticeDue } = decided;
  const { addressee, currency, entity } = group;
  const { asOf, sendOn } = situation;
  const moved = stepsOf(situation, chosen);
  const steps = moved.map(({ step }) => step);
  const key = nextAttempt(keyOf(steps[0] as Step), taken);
  taken.add(key);
  const lines = compose(
    situation,
    group,
    kind,
    moved.map(({ item }) => item),
    asOf,
  );
  const past = pastOf(situation, group, lines.items);
  const levels = new Map(moved.map(({ item, step }) => [item, step.level]));
  return {
    ...{ key, addressee, currency, entity, asOf, sendOn, steps },
    level: rung.number,
    letter: rung.letter,
    graceDays: rung.graceDays,
    claimsPenalties: rung.claimsPenalties,
    channel: rung.channel === 'email' && past.warnings.includes('noEmail') ? 'letter' : rung.channel,
    penalized: penalizedItems(situation, group, lines, levels),
    ...lines,
    ...past,
    warnings: [...past.warnings, ...(noticeDue ? ['noticeDue' as const] : [])],
  };
}

/** The highest level first, then the oldest due; at most as many as a cell of the log can hold, the others come next. */
const stepsOf = ({ history, claimOn }: Situation, chosen: Chosen['steps']) =>
  chosen
    .flatMap(({ item, rung }): readonly { readonly item: Item; readonly step: Step }[] => {
      const identity = history.identityOf(item);
      if (!identity) return [];
      const { kind, number, issued, rank, of, due, customer, shared } = identity;
      const { amount } = claimOn(item);
      const named = { kind, number, issued, rank, of, due, customer: shared ? customer : '' };
      return [{ item, step: { ...named, level: rung.number, amount } }];
    })
    .sort((a, b) => byLevel(a.step, b.step))
    .slice(0, MOST_STEPS);

const byLevel = (a: Step, b: Step): number =>
  b.level - a.level || a.due - b.due || textOrder(a.number, b.number) || a.issued - b.issued || a.rank - b.rank;
