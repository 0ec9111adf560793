/** Who owes: customers told apart, and one account for each customer and currency. */
import type { Currency } from '../money';
import type { AccountFacts } from './account-facts';
import { interner } from './interner';
import { NEVER, type Customer, type CustomerIndex, type Ledger } from './ledger';
import type { RawRows } from './raw-rows';

/**
 * Before the name of a customer without code, in a table where others have one: a name may look like a code.
 */
export const NAME_MARK = '\u0001';

/**
 * Customers by code, else by trimmed and case-folded name; shown with the spelling of the latest invoice. `indexes`
 * leads from a text of the rows to its customer.
 */
export function customersOf(
  raw: RawRows,
  hasCodes: boolean,
): { readonly list: readonly Customer[]; readonly indexes: readonly CustomerIndex[] } {
  const list: { id: string; name: string; coded: boolean }[] = [];
  const keys = interner();
  const indexes = raw.customers.texts.map((text) => {
    const coded = hasCodes && !text.startsWith(NAME_MARK);
    const shown = (text.startsWith(NAME_MARK) ? text.slice(1) : text).normalize('NFC').trim();
    const index = keys.indexOf(coded ? shown : NAME_MARK + shown.toLowerCase());
    if (index === list.length) list.push({ id: shown, name: shown, coded });
    return index as CustomerIndex;
  });
  const { customer, customers, spelling, spellings } = raw;
  if (spellings.texts.length > 0) takeLatestSpellings(raw, { texts: spellings.texts, of: spelling }, list, indexes);
  else if (indexes.length > list.length)
    takeLatestSpellings(raw, { texts: customers.texts, of: customer }, list, indexes);
  return { list: list.map((known) => (known.coded ? known : { ...known, id: known.name })), indexes };
}

/**
 * Of two spellings on one day the one that sorts last, which has small letters or accents where the other has not: the
 * order of rows decides nothing.
 */

function takeLatestSpellings(
  { customer, dates, size }: RawRows,
  spelled: { readonly texts: readonly string[]; readonly of: Int32Array },
  list: { name: string }[],
  indexes: readonly CustomerIndex[],
): void {
  const issued = dates.find(({ field }) => field === 'issued')?.values;
  const since = new Int32Array(list.length).fill(-NEVER);
  const names = spelled.texts.map((text) => text.normalize('NFC').trim());
  for (let i = 0; i < size; i++) {
    const index = indexes[customer[i] as number] as number;
    const name = names[spelled.of[i] as number] as string;
    const day = issued ? (issued[i] as number) : 0;
    const last = since[index] as number;
    const known = list[index] as { name: string };
    if (name === '' || day < last || (day === last && name <= known.name)) continue;
    since[index] = day;
    known.name = name;
  }
}

/** The accounts in the order in which they are first seen, and the account of each row. */
export function accountsOf(
  { customer, currency, customers, size }: RawRows,
  indexes: readonly CustomerIndex[],
  currencies: readonly Currency[],
): { readonly accounts: Ledger['accounts']; readonly ofRow: Int32Array } {
  const accounts: { customer: CustomerIndex; currency: Currency }[] = [];
  const codes = [...new Set(currencies)];
  const codeOf = currencies.map((code) => codes.indexOf(code));
  const known = new Int32Array(customers.texts.length * codes.length).fill(-1);
  const ofRow = new Int32Array(size);
  for (let i = 0; i < size; i++) {
    const index = indexes[customer[i] as number] as CustomerIndex;
    const code = codeOf[currency[i] as number] as number;
    const place = index * codes.length + code;
    let account = known[place] as number;
    if (account < 0) {
      account = accounts.push({ customer: index, currency: codes[code] as Currency }) - 1;
      known[place] = account;
    }
    ofRow[i] = account;
  }
  return { accounts, ofRow };
}

type Parties = Pick<Ledger, 'accounts' | 'customers'> & AccountFacts;

/**
 * Only who has an item: a total row that was left out names no customer. `account` holds the items' accounts and is
 * renumbered in place where some have gone.
 */
export function partiesWithItems(parties: Parties, account: Int32Array): Parties {
  const { accounts, customers } = parties;
  const used = new Uint8Array(accounts.length);
  for (const index of account) used[index] = 1;
  if (!used.includes(0)) return parties;
  const stays = (_: unknown, index: number): boolean => used[index] === 1;
  const kept = accounts.filter(stays);
  const places = renumbered(used);
  for (let i = 0; i < account.length; i++) account[i] = places[account[i] as number] as number;
  const named = new Uint8Array(customers.length);
  for (const { customer } of kept) named[customer] = 1;
  const customerPlaces = renumbered(named);
  return {
    accounts: kept.map(({ customer, currency }) => ({ customer: customerPlaces[customer] as CustomerIndex, currency })),
    customers: customers.filter((_, index) => named[index] === 1),
    reachable: parties.reachable.filter(stays),
    insolvent: parties.insolvent.filter(stays),
  };
}

/** Old place → new place, of those that stay. */
function renumbered(stays: Uint8Array): Int32Array {
  const places = new Int32Array(stays.length).fill(-1);
  let next = 0;
  for (const [i, flag] of stays.entries()) if (flag === 1) places[i] = next++;
  return places;
}
