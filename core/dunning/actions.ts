/**
 * What people have agreed or noted about customers and items: promises, payment plans, disputes, do not contact. One row
 * each, besides what the table of receivables says itself.
 */
import type { Day } from '../calendar-date';
import { at } from '../column';
import { openAt, type Account, type CustomerIndex, type Item, type Ledger } from '../ledger/ledger';
import { digitsOf, toMinor, type Currency } from '../money';
import { foldedName, foldedNumber } from './item-identity';

export const actionKinds = [
  'promise',
  /** One part of a payment plan. */
  'instalment',
  'dispute',
  /** Do not contact. */
  'stop',
  /** Insolvency proceedings: the judgment. */
  'insolvency',
  'litigation',
  'assigned',
] as const;
export type ActionKind = (typeof actionKinds)[number];

export type Action = {
  readonly kind: ActionKind;
  /** By code or name. */
  readonly customer: string;
  /** Of an item; empty: all of the customer's. */
  readonly number: string;
  /** The day of the promise, of the plan, of the judgment; from which anything else holds. Undefined: from ever. */
  readonly on: Day | undefined;
  /** The last day of it: by which it is to be paid, or until which it holds. Undefined: for ever. */
  readonly by: Day | undefined;
  /** Undefined: the whole. */
  readonly amount: number | undefined;
  /** Undefined: the customer's only one. */
  readonly currency: Currency | undefined;
  readonly reason: string;
};

/** An action and what it bears on: everything that the customer had been invoiced when it was noted, or one number. */
export type Resolved = Action & { readonly customers: readonly CustomerIndex[]; readonly items: readonly Item[] };

export type ActionProblem = {
  readonly action: Action;
  /** No customer or no item of that name, or what such an action cannot be without. */
  readonly code: 'customer' | 'number' | 'on' | 'by' | 'amount' | 'currency';
};

export function resolvedActions(
  ledger: Ledger,
  actions: readonly Action[],
): { readonly resolved: readonly Resolved[]; readonly problems: readonly ActionProblem[] } {
  const resolved: Resolved[] = [];
  const problems: ActionProblem[] = [];
  if (actions.length === 0) return { resolved, problems };
  const named = customersNamed(ledger);
  const itemsOf = itemsByCustomer(ledger, new Set(actions.flatMap(({ customer }) => named(customer))));
  for (const action of actions) {
    const customers = named(action.customer);
    const items = customers
      .flatMap((customer) => itemsOf.get(customer) ?? [])
      .filter((item) => isMeant(ledger, item, action));
    const code = problemOf(ledger, action, customers, items);
    if (code) problems.push({ action, code });
    else resolved.push({ ...action, customers, items });
  }
  return { resolved, problems };
}

function problemOf(
  ledger: Ledger,
  { kind, customer, number, on, by, amount, currency }: Action,
  customers: readonly CustomerIndex[],
  items: readonly Item[],
): ActionProblem['code'] | undefined {
  if (kind === 'stop' && isPayer(ledger, customer)) return undefined;
  if (customers.length === 0) return 'customer';
  if (number !== '' && items.length === 0) return 'number';
  if (by === undefined && (kind === 'promise' || kind === 'instalment')) return 'by';
  if (amount === undefined && kind === 'instalment') return 'amount';
  // What is invoiced later is not part of a plan.
  if (on === undefined && number === '' && kind === 'instalment') return 'on';
  const isMixed = new Set(items.map((item) => at(ledger.currencyOf, at(ledger.account, item)))).size > 1;
  return amount !== undefined && currency === undefined && isMixed ? 'currency' : undefined;
}

/** Who pays for customers need not be one. */
const isPayer = ({ dimensions }: Ledger, name: string): boolean =>
  dimensions.payer?.labels.some((label) => foldedName(label) === foldedName(name)) === true;

/** Two customers of one name are both meant: a note that stops a reminder stops one too many rather than one too few. */
function customersNamed({ customers }: Ledger): (text: string) => readonly CustomerIndex[] {
  const known = new Map<string, CustomerIndex[]>();
  for (const [i, { id, name }] of customers.entries()) {
    for (const text of new Set([foldedName(id), foldedName(name)])) {
      known.set(text, [...(known.get(text) ?? []), i as CustomerIndex]);
    }
  }
  return (text) => known.get(foldedName(text)) ?? [];
}

function itemsByCustomer(
  ledger: Ledger,
  wanted: ReadonlySet<CustomerIndex>,
): ReadonlyMap<CustomerIndex, readonly Item[]> {
  const items = new Map<CustomerIndex, Item[]>([...wanted].map((customer) => [customer, []]));
  for (let i = 0; i < ledger.size; i++) {
    const { customer } = ledger.accounts[at(ledger.account, i as Item)] as Ledger['accounts'][number];
    items.get(customer)?.push(i as Item);
  }
  return items;
}

function isMeant(ledger: Ledger, item: Item, { kind, number, on, currency }: Action): boolean {
  const account = at(ledger.account, item);
  if (currency !== undefined && ledger.accounts[account]?.currency !== currency) return false;
  if (number !== '') return foldedNumber(ledger.numbers[item] ?? '') === foldedNumber(number);
  const isOfThatDay = kind === 'promise' || kind === 'instalment' || kind === 'dispute';
  return !isOfThatDay || on === undefined || at(ledger.issued, item) <= on;
}

/** Whether it holds on a day. */
export const holdsOn = ({ on, by }: Action, day: Day): boolean =>
  (on === undefined || on <= day) && (by === undefined || day <= by);

/** The amount in minor units of the items' currency; undefined where it speaks of the whole. */
export function minorOf(ledger: Ledger, { amount, items }: Resolved): number | undefined {
  const [first] = items;
  if (amount === undefined || first === undefined) return undefined;
  const { currency } = ledger.accounts[at(ledger.account, first)] as Ledger['accounts'][number];
  return toMinor(amount, digitsOf(currency))?.minor;
}

/** What is open of an item and not disputed in the table; never below zero. */
export const undisputedAt = (ledger: Ledger, item: Item, day: Day): number =>
  Math.max(0, openAt(ledger, item, day) - at(ledger.disputed, item));

export function byAccount(ledger: Ledger, items: readonly Item[]): ReadonlyMap<Account, readonly Item[]> {
  const accounts = new Map<Account, Item[]>();
  for (const item of items) {
    const account = at(ledger.account, item);
    const known = accounts.get(account);
    if (known) known.push(item);
    else accounts.set(account, [item]);
  }
  return accounts;
}
