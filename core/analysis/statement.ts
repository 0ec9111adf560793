/**
 * Statement of account: what a customer owed before a period, what moved it, and what he owes at its end, in each
 * currency. Deposits received stand outside the balance, hence outside the statement.
 */
import { addDays, type Day } from '../calendar-date';
import { at } from '../column';
import { OFFSET, WRITTEN_OFF } from '../ledger/closings';
import type { ItemKind } from '../ledger/kinds';
import { kindOf, openAt, type Account, type CustomerIndex, type Item, type Ledger } from '../ledger/ledger';
import type { Minor } from '../money';
import { accountOrder, textOrder } from './order';

export type SettledBy = 'settlement' | 'writtenOff' | 'offset';

export type Movement = {
  readonly day: Day;
  readonly item: Item;
  /** What was issued, or how an item was settled. */
  readonly kind: ItemKind | SettledBy;
  /** Positive for what the customer owes more. */
  readonly amount: Minor;
  /** After it. */
  readonly balance: Minor;
};

export type AccountStatement = {
  readonly account: Account;
  /** At the end of the day before the period. */
  readonly opening: Minor;
  /** By day; what is issued before what is settled. */
  readonly movements: readonly Movement[];
  readonly closing: Minor;
};

/** Of each account of the customer that has an item in the balance up to the date. */
export function statement(ledger: Ledger, customer: CustomerIndex, from: Day, to: Day): readonly AccountStatement[] {
  const items = new Map<Account, Item[]>();
  for (let i = 0; i < ledger.size; i++) {
    const item = i as Item;
    const account = at(ledger.account, item);
    if (ledger.accounts[account]?.customer !== customer || kindOf(ledger, item) === 'deposit') continue;
    if (at(ledger.issued, item) > to) continue;
    const known = items.get(account);
    if (known) known.push(item);
    else items.set(account, [item]);
  }
  const byCurrency = [...items].sort(([a], [b]) => accountOrder(ledger)(a, b));
  return byCurrency.map(([account, theirs]) => {
    const before = addDays(from, -1);
    const opening = sum(theirs.map((item) => openAt(ledger, item, before)));
    const movements = running(opening, movementsOf(ledger, theirs, from, to));
    return { account, opening, movements, closing: movements[movements.length - 1]?.balance ?? opening };
  });
}

type Moved = Omit<Movement, 'balance'>;

function movementsOf(ledger: Ledger, items: readonly Item[], from: Day, to: Day): readonly Moved[] {
  const isWithin = (day: Day): boolean => day >= from && day <= to;
  const moved = items.flatMap((item): readonly Moved[] => {
    const issued = at(ledger.issued, item);
    const settled = at(ledger.settled, item);
    // What was paid on no known day, or before it was issued, is settled from the day of issue on.
    const settledOn = Math.max(at(ledger.settledOn, item), issued) as Day;
    const amount = at(ledger.amount, item);
    return [
      ...(isWithin(issued) && amount !== 0 ? [{ day: issued, item, kind: kindOf(ledger, item), amount }] : []),
      ...(isWithin(settledOn) && settled !== 0
        ? [{ day: settledOn, item, kind: settledBy(ledger, item), amount: -settled as Minor }]
        : []),
    ];
  });
  return moved.sort((a, b) => a.day - b.day || rank(a) - rank(b) || b.amount - a.amount || byNumber(ledger, a, b));
}

const byNumber = ({ numbers }: Ledger, a: Moved, b: Moved): number =>
  textOrder(numbers[a.item] ?? '', numbers[b.item] ?? '') || a.item - b.item;

export function settledBy(ledger: Ledger, item: Item): SettledBy {
  const closing = at(ledger.closing, item);
  return closing === WRITTEN_OFF ? 'writtenOff' : closing === OFFSET ? 'offset' : 'settlement';
}

const rank = ({ kind }: Moved): number => (kind === 'settlement' || kind === 'writtenOff' || kind === 'offset' ? 1 : 0);

function running(opening: Minor, moved: readonly Moved[]): readonly Movement[] {
  let balance: number = opening;
  return moved.map((movement) => {
    balance += movement.amount;
    return { ...movement, balance: balance as Minor };
  });
}

const sum = (amounts: readonly number[]): Minor => amounts.reduce((total, amount) => total + amount, 0) as Minor;
