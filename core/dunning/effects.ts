/** What actions mean at a date: which part of which item nobody is reminded of, and who is not written to at all. */
import type { PromiseMade } from '../analysis/promises';
import type { Day } from '../calendar-date';
import { at } from '../column';
import { BEFORE_ALL, NEVER, openAt, type Account, type CustomerIndex, type Item, type Ledger } from '../ledger/ledger';
import type { Minor } from '../money';
import {
  byAccount,
  holdsOn,
  minorOf,
  resolvedActions,
  undisputedAt,
  type Action,
  type ActionProblem,
  type Resolved,
} from './actions';
import { foldedName, foldedNumber } from './item-identity';

export type Effects = {
  /** What is disputed of an item, besides what the table says. */
  readonly disputed: ReadonlyMap<Item, number>;
  /** What is promised of it for a day that has not passed. */
  readonly promised: ReadonlyMap<Item, number>;
  /** The last day of a promise of it that has not passed. */
  readonly promisedUntil: ReadonlyMap<Item, Day>;
  /** In a payment plan that is being kept. */
  readonly planned: ReadonlySet<Item>;
  readonly assigned: ReadonlySet<Item>;
  readonly litigation: ReadonlySet<Item>;
  /** Names and codes, folded, of those who are not to be contacted: customers, and payers who are none. */
  readonly stopped: ReadonlySet<string>;
  /** The day of the judgment; NEVER where nobody has said it. */
  readonly insolvent: ReadonlyMap<CustomerIndex, Day>;
  /** Customers with a payment plan that is not kept. */
  readonly planMissed: ReadonlySet<CustomerIndex>;
  /** For the risk score, passed or not. */
  readonly promises: readonly PromiseMade[];
  readonly problems: readonly ActionProblem[];
};

export function effectsOf(ledger: Ledger, actions: readonly Action[], asOf: Day): Effects {
  const { resolved, problems } = resolvedActions(ledger, actions);
  const of = (kind: Action['kind']): readonly Resolved[] => resolved.filter((action) => action.kind === kind);
  const holding = (kind: Action['kind']): readonly Resolved[] => of(kind).filter((action) => holdsOn(action, asOf));
  const plans = plansAt(ledger, of('instalment'), asOf);
  return {
    disputed: shares(ledger, holding('dispute'), (item) => openAt(ledger, item, asOf)),
    promised: shares(
      ledger,
      holding('promise'),
      (item) => undisputedAt(ledger, item, asOf),
      ({ on = BEFORE_ALL, items }) => paidBetween(ledger, items, on, asOf),
    ),
    promisedUntil: lastDays(holding('promise')),
    planned: new Set(plans.filter(({ kept }) => kept).flatMap(({ items }) => items)),
    assigned: new Set(holding('assigned').flatMap(({ items }) => items)),
    litigation: new Set(holding('litigation').flatMap(({ items }) => items)),
    stopped: new Set(holding('stop').map(({ customer }) => foldedName(customer))),
    insolvent: new Map([
      ...insolventByStatus(ledger),
      ...of('insolvency').flatMap(({ customers, on = NEVER }) => customers.map((customer) => [customer, on] as const)),
    ]),
    planMissed: new Set(plans.filter(({ kept }) => !kept).flatMap(({ customers }) => customers)),
    promises: of('promise').flatMap((action) => promisesMade(ledger, action)),
    problems,
  };
}

export const isStopped = (
  { stopped }: Effects,
  { id, name }: { readonly id: string; readonly name: string },
): boolean => stopped.has(foldedName(id)) || stopped.has(foldedName(name));

/** One account in proceedings is the customer in proceedings. */
const insolventByStatus = (ledger: Ledger): readonly (readonly [CustomerIndex, Day])[] =>
  ledger.accounts.flatMap(({ customer }, account) =>
    at(ledger.insolvent, account as Account) === 1 ? [[customer, NEVER] as const] : [],
  );

/** An amount, less what has been done of it, falls on the items that have been due longest, as far as it goes. */
function shares(
  ledger: Ledger,
  actions: readonly Resolved[],
  partOf: (item: Item) => number,
  doneOf: (action: Resolved) => number = () => 0,
): ReadonlyMap<Item, number> {
  const held = new Map<Item, number>();
  for (const action of actions) {
    let left = (minorOf(ledger, action) ?? Infinity) - doneOf(action);
    for (const item of oldestFirst(ledger, action.items)) {
      const free = Math.max(0, partOf(item) - (held.get(item) ?? 0));
      const part = Math.min(left, free);
      if (part > 0) held.set(item, (held.get(item) ?? 0) + part);
      left -= part;
    }
  }
  return held;
}

function lastDays(promises: readonly Resolved[]): ReadonlyMap<Item, Day> {
  const days = new Map<Item, Day>();
  for (const { by = NEVER, items } of promises) {
    for (const item of items) days.set(item, Math.max(days.get(item) ?? BEFORE_ALL, by) as Day);
  }
  return days;
}

/** As far as the table says when it was paid. */
const paidBetween = (ledger: Ledger, items: readonly Item[], from: Day, to: Day): number =>
  items.reduce((sum, item) => sum + Math.max(0, undisputedAt(ledger, item, from) - undisputedAt(ledger, item, to)), 0);

const oldestFirst = (ledger: Ledger, items: readonly Item[]): readonly Item[] =>
  [...items].sort((a, b) => at(ledger.due, a) - at(ledger.due, b) || at(ledger.row, a) - at(ledger.row, b));

/** One for each account that it bears on. */
export function promisesMade(ledger: Ledger, action: Resolved): readonly PromiseMade[] {
  const { by, on = BEFORE_ALL, items } = action;
  const amount = minorOf(ledger, action) as Minor | undefined;
  if (by === undefined) return [];
  return [...byAccount(ledger, items)].map(([account, theirs]) => ({ account, made: on, by, items: theirs, amount }));
}

type PaymentPlan = {
  readonly parts: readonly Resolved[];
  readonly customers: readonly CustomerIndex[];
  readonly items: readonly Item[];
  readonly kept: boolean;
};

/** The instalments of one customer, number and day of agreement are one plan. */
export function plansAt(ledger: Ledger, instalments: readonly Resolved[], asOf: Day): readonly PaymentPlan[] {
  const plans = new Map<string, Resolved[]>();
  for (const action of instalments) {
    if (action.on !== undefined && action.on > asOf) continue;
    const key = [action.customers.join(), foldedNumber(action.number), action.on ?? '', action.currency ?? ''].join(
      '|',
    );
    plans.set(key, [...(plans.get(key) ?? []), action]);
  }
  return [...plans.values()].map((parts) => {
    const [{ customers, items, on = BEFORE_ALL }] = parts as [Resolved, ...Resolved[]];
    return { parts, customers, items, kept: isKept(ledger, items, on, parts, asOf) };
  });
}

/**
 * No more is open than the parts to come, and than what the plan left aside on the day it was agreed: so that a table
 * of remaining amounts, which does not say when they were paid, tells it as well.
 */
function isKept(ledger: Ledger, items: readonly Item[], on: Day, parts: readonly Resolved[], asOf: Day): boolean {
  const openOn = (day: Day): number => items.reduce((sum, item) => sum + undisputedAt(ledger, item, day), 0);
  const sum = (some: readonly Resolved[]): number =>
    some.reduce((total, part) => total + (minorOf(ledger, part) ?? 0), 0);
  const beside = Math.max(0, openOn(on) - sum(parts));
  return openOn(asOf) <= sum(parts.filter(({ by }) => by !== undefined && by >= asOf)) + beside;
}
