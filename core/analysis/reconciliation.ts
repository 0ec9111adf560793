/**
 * The balance of the ledger beside that of the customer accounts in the books, typed by a person for each currency, and
 * what may make their difference.
 *
 * Compared is the balance of the aged balance: doubtful items, bills and retentions included (accounts 411, 413 and
 * 416), deposits received (4191) not.
 */
import type { Day } from '../calendar-date';
import { at } from '../column';
import { isEnteredTwice } from '../ledger/duplicates';
import { itemKinds } from '../ledger/kinds';
import { openAt, type Item, type Ledger } from '../ledger/ledger';
import type { Currency, Minor } from '../money';

export type Books = {
  /** The day at whose end the balances were taken; undefined: whatever the as-of date is. */
  readonly asOf: Day | undefined;
  readonly balances: ReadonlyMap<Currency, Minor>;
};

export const noBooks: Books = { asOf: undefined, balances: new Map() };

export type Reconciliation = {
  readonly currency: Currency;
  readonly books: Minor;
  readonly here: Minor;
  /** Books less here. */
  readonly difference: Minor;
  /** What alone is as large as the difference; empty when it is zero. */
  readonly suspects: readonly Suspect[];
};

export type Suspect =
  /** Open here and not in the books. */
  | { readonly code: 'onlyHere'; readonly item: Item }
  /** The same: it stands on an earlier row already. */
  | { readonly code: 'twice'; readonly item: Item }
  /** In the books, and here settled by then or issued later. */
  | { readonly code: 'onlyInBooks'; readonly item: Item }
  /** The books count the deposits received. */
  | { readonly code: 'deposits' }
  /** The books count rows that are left out here. */
  | { readonly code: 'leftOut' };

/** More of them prove nothing. */
const MAX_SUSPECTS = 5;

const DEPOSIT = itemKinds.indexOf('deposit');

/** One for each currency of the books, in their order; none when the books speak of another day. */
export function reconciliations(
  ledger: Ledger,
  asOf: Day,
  { asOf: taken, balances }: Books,
): readonly Reconciliation[] {
  if (balances.size === 0 || (taken !== undefined && taken !== asOf)) return [];
  const { here, deposits } = balancesOf(ledger, asOf);
  return [...balances].map(([currency, books]) => {
    const place = ledger.currencies.indexOf(currency);
    const balance = (here[place] ?? 0) as Minor;
    const difference = (books - balance) as Minor;
    const suspects: Suspect[] = [];
    if (difference !== 0) {
      const left = ledger.leftOut.find((sum) => sum.currency === currency)?.amount ?? 0;
      if (deposits[place] === difference) suspects.push({ code: 'deposits' });
      if (left === difference) suspects.push({ code: 'leftOut' });
      addItems(suspects, ledger, asOf, place, difference);
    }
    return { currency, books, here: balance, difference, suspects };
  });
}

/** By the place of the currency among the ledger's. */
function balancesOf(ledger: Ledger, asOf: Day): { readonly here: Float64Array; readonly deposits: Float64Array } {
  const here = new Float64Array(ledger.currencies.length);
  const deposits = new Float64Array(ledger.currencies.length);
  for (let i = 0; i < ledger.size; i++) {
    const item = i as Item;
    const sums = at(ledger.kind, item) === DEPOSIT ? deposits : here;
    const place = at(ledger.currencyOf, at(ledger.account, item));
    sums[place] = (sums[place] as number) + openAt(ledger, item, asOf);
  }
  return { here, deposits };
}

function addItems(suspects: Suspect[], ledger: Ledger, asOf: Day, place: number, difference: number): void {
  for (let i = 0; i < ledger.size && suspects.length < MAX_SUSPECTS; i++) {
    const item = i as Item;
    if (at(ledger.currencyOf, at(ledger.account, item)) !== place || at(ledger.kind, item) === DEPOSIT) continue;
    const open = openAt(ledger, item, asOf);
    if (open === -difference) addHere(suspects, item, ledger);
    else if (open === 0 && at(ledger.amount, item) === difference) suspects.push({ code: 'onlyInBooks', item });
  }
}

/** Of an item that stands twice, the second is the one too many. */
function addHere(suspects: Suspect[], item: Item, ledger: Ledger): void {
  const place = suspects.findIndex((known) => 'item' in known && isEnteredTwice(ledger, known.item, item));
  if (place < 0) suspects.push({ code: 'onlyHere', item });
  else suspects[place] = { code: 'twice', item };
}
