/** The work of the day: everyone who owes something overdue, by what is to be done about it and how urgent that is. */
import { textOrder } from '../analysis/order';
import type { Risk } from '../analysis/risk/score';
import { at } from '../column';
import { openAt, type Ledger } from '../ledger/ledger';
import { toDecimal, type Minor } from '../money';
import { groupKey, groupsOf, type Group } from './groups';
import type { CustomerReason, ItemReason, LeftOut } from './left-out';
import type { Plan } from './plan';
import type { Reminder } from './reminder';

export const taskClasses = [
  /** Something has to be found out first. */
  'check',
  'atRisk',
  'lowHanging',
  'leaveAlone',
] as const;
export type TaskClass = (typeof taskClasses)[number];

export type Task = {
  readonly class: TaskClass;
  readonly group: Group;
  /** To be sent, be it new or drafted before. */
  readonly reminder: Reminder | undefined;
  /** Why there is none, and which items are left out; the customer's reason first. */
  readonly leftOut: readonly LeftOut[];
  /** What is overdue, disputed and promised items included. */
  readonly overdue: Minor;
  /** Of the item that has been due longest. */
  readonly daysLate: number;
};

/** Reasons that ask a person to look. */
const TO_CHECK: ReadonlySet<ItemReason | CustomerReason> = new Set([
  'uncertain',
  'receipt',
  'noNumber',
  'twice',
  'unmatched',
  'noPolicy',
  'assumedDue',
] as const);

/** The classes in their order; within one, the largest amount × days late first. */
export function worklist(ledger: Ledger, plan: Plan, risk: Risk): readonly Task[] {
  const { asOf } = plan;
  const groups = groupsOf(ledger, asOf).list;
  const reminders = [...plan.messages, ...plan.unfinished, ...plan.waiting];
  const ofGroup = byGroup(reminders);
  const leftOutOf = byGroup(plan.leftOut);
  return groups
    .flatMap((group): readonly Task[] => {
      const overdue = group.items.filter((item) => at(ledger.due, item) < asOf && openAt(ledger, item, asOf) > 0);
      const [oldest] = overdue;
      const [reminder] = ofGroup(group);
      if (oldest === undefined && !reminder) return [];
      const leftOut = leftOutOf(group).filter(({ reason }) => reason !== 'drafted');
      const amount = overdue.reduce((sum, item) => sum + openAt(ledger, item, asOf), 0) as Minor;
      const daysLate = oldest === undefined ? 0 : asOf - at(ledger.due, oldest);
      const facts = { group, reminder, leftOut, overdue: amount, daysLate };
      return [{ class: classOf(facts, risk), ...facts }];
    })
    .sort(
      (a, b) =>
        taskClasses.indexOf(a.class) - taskClasses.indexOf(b.class) ||
        urgency(b) - urgency(a) ||
        textOrder(a.group.addressee.id, b.group.addressee.id),
    );
}

const urgency = ({ overdue, daysLate, group }: Task): number => toDecimal(overdue, group.currency) * daysLate;

function classOf({ group, reminder, leftOut }: Omit<Task, 'class'>, risk: Risk): TaskClass {
  if (leftOut.some(({ reason }) => TO_CHECK.has(reason))) return 'check';
  const needsNotice = leftOut.some(({ reason }) => reason === 'notice');
  if (!reminder && !needsNotice) return 'leaveAlone';
  return needsNotice || (reminder?.previous.length ?? 0) > 1 || isAtRisk(group, risk) ? 'atRisk' : 'lowHanging';
}

function isAtRisk({ addressee: { customer } }: Group, risk: Risk): boolean {
  if (customer === undefined) return false;
  const { band, flags } = risk.of(customer);
  return band === 'high' || band === 'critical' || flags.some(({ flag }) => flag === 'promiseBroken');
}

function byGroup<T extends Omit<Group, 'items'>>(things: readonly T[]): (group: Group) => readonly T[] {
  const known = new Map<string, T[]>();
  for (const thing of things) {
    const key = groupKey(thing);
    const list = known.get(key);
    if (list) list.push(thing);
    else known.set(key, [thing]);
  }
  return (group) => known.get(groupKey(group)) ?? [];
}
