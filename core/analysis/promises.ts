/**
 * Promises to pay that were not kept: some of what was promised was still open at the end of the day that was promised.
 *
 * The table holds one day for each item; promises that speak of amounts or of several items are given beside it. A
 * customer who promises to pay five invoices on one day has promised once. What is disputed was not promised.
 */
import type { Brand } from '../brand';
import type { Day } from '../calendar-date';
import { at, column, type Column } from '../column';
import { BEFORE_ALL, NEVER, openAt, type Account, type Item, type Ledger } from '../ledger/ledger';
import type { Minor } from '../money';
import { periodEnding } from './period';

const MONTHS = 12;

type Count = Brand<number, 'Count'>;

export type PromiseMade = {
  readonly account: Account;
  readonly made: Day;
  readonly by: Day;
  readonly items: readonly Item[];
  /** Of what was open on the day it was made; undefined: all of it. */
  readonly amount: Minor | undefined;
};

export type BrokenPromises = {
  /** Of each account, promises for a day in the last twelve months. */
  readonly count: Column<Account, Count>;
  /** The last of them of which something is open still; BEFORE_ALL without one. */
  readonly openSince: Column<Account, Day>;
};

export function brokenPromises(ledger: Ledger, asOf: Day, given: readonly PromiseMade[] = []): BrokenPromises {
  const { from } = periodEnding(asOf, MONTHS);
  const count = new Int32Array(ledger.accounts.length);
  const openSince = new Int32Array(ledger.accounts.length).fill(BEFORE_ALL);
  const known = new Set<number>();
  const add = (account: Account, by: Day, isOpen: boolean): void => {
    const promise = account * NEVER + by;
    if (!known.has(promise)) count[account] = (count[account] as number) + 1;
    known.add(promise);
    if (isOpen && by > (openSince[account] as number)) openSince[account] = by;
  };
  const isPast = (by: Day): boolean => by >= from && by < asOf;

  const { promised } = ledger;
  for (let i = 0; promised && i < ledger.size; i++) {
    const item = i as Item;
    const by = at(promised, item);
    if (isPast(by) && undisputedAt(ledger, item, by) > 0)
      add(at(ledger.account, item), by, undisputedAt(ledger, item, asOf) > 0);
  }
  for (const promise of given) {
    if (isPast(promise.by) && isBroken(ledger, promise))
      add(promise.account, promise.by, sum(ledger, promise.items, asOf) > 0);
  }
  return { count: column(count), openSince: column(openSince) };
}

/** Of a promise whose day has passed. Where a part was paid on no known day, it may have been in time: it counts as kept. */
export function isBroken(ledger: Ledger, { items, made, by, amount }: PromiseMade): boolean {
  const left = sum(ledger, items, by);
  if (amount === undefined || left === 0) return left > 0;
  const before = sum(ledger, items, made);
  const isKnown = items.every((item) => at(ledger.settledOn, item) !== BEFORE_ALL);
  return isKnown && before - left < Math.min(amount, before);
}

const sum = (ledger: Ledger, items: readonly Item[], day: Day): number =>
  items.reduce((total, item) => total + undisputedAt(ledger, item, day), 0);

function undisputedAt(ledger: Ledger, item: Item, day: Day): number {
  const open = openAt(ledger, item, day);
  return Math.max(0, open - at(ledger.disputed, item));
}
