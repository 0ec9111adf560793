/** Plans of reminders over small tables, told in short. */
import type { Day } from '../../core/calendar-date';
import type { Ledger } from '../../core/ledger/ledger';
import type { LogRow, State } from '../../core/dunning/log';
import { mergeLogs } from '../../core/dunning/merge-logs';
import { defaultPlan, type PlanOptions } from '../../core/dunning/options';
import { planReminders, type Plan } from '../../core/dunning/plan';
import { defaultPolicies, type Policy } from '../../core/dunning/policy';
import { rowOf } from '../../core/dunning/reminder';
import { toDecimal } from '../../core/money';
import { day } from './day';
import { ledgerOf } from './table';

type Given = Partial<PlanOptions> & { readonly log?: readonly LogRow[]; readonly policies?: readonly Policy[] };

/** Payments are taken to be in the table up to the date, unless something else is given. */
export function planOf(table: string | Ledger, asOf: string | Day, given: Given = {}): Plan {
  const { log = [], policies = defaultPolicies, ...options } = given;
  const on = typeof asOf === 'string' ? day(asOf) : asOf;
  const ledger = typeof table === 'string' ? ledgerOf(table) : table;
  return planReminders(ledger, on, policies, log, { ...defaultPlan, bankUpTo: on, ...options });
}

/** The log after the messages of a plan have come to a state on a day, the day of the plan unless one is given. */
export const logAfter = (
  plan: Plan,
  state: State,
  log: readonly LogRow[] = [],
  on: Day = plan.asOf,
): readonly LogRow[] =>
  mergeLogs(
    log,
    plan.superseded,
    plan.messages.map((message) => ({ ...rowOf(message, ''), state, on })),
  );

/** `Lenoir L2: F1, F2 = 300`, with the numbers of the items that are asked for; credits among them. */
export const told = (table: string | Ledger, { messages }: Plan): readonly string[] => {
  const { numbers } = typeof table === 'string' ? ledgerOf(table) : table;
  return messages.map(({ addressee, currency, level, items, credits, amount }) => {
    const listed = [...items, ...credits].map(({ item }) => numbers[item] ?? '').join(', ');
    return `${addressee.name} L${String(level)}: ${listed} = ${String(toDecimal(amount, currency))}`;
  });
};

/** `Lenoir: notYet`, `Lenoir F1: disputed 50`. */
export const leftOut = (table: string | Ledger, plan: Plan): readonly string[] => {
  const { numbers } = typeof table === 'string' ? ledgerOf(table) : table;
  return plan.leftOut.map(({ addressee, currency, item, reason, amount }) =>
    item === undefined
      ? `${addressee.name}: ${reason}`
      : `${addressee.name} ${numbers[item] ?? ''}: ${reason} ${String(toDecimal(amount, currency))}`,
  );
};
