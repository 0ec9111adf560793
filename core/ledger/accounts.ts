/** Who owes: customers told apart, and one account for each customer and currency. */
import type { Currency } from '../money';
import { NEVER, type CustomerIndex, type Ledger } from './ledger';
import type { RawRows } from './raw-rows';

/**
 * Before the name of a customer without code, in a table where others have one: a name may look like a code.
 */
export const NAME_MARK = '\u0001';

/** Customers by code, else by trimmed and case-folded name; shown with the spelling of the latest invoice. */
export function customersOf(raw: RawRows): {
  readonly list: Ledger['customers'];
  readonly ofRow: (i: number) => CustomerIndex;
} {
  const list: { id: string; name: string; since: number }[] = [];
  const byKey = new Map<string, number>();
  const hasBoth = raw.spellings.texts.length > 0;
  const indexes = raw.customers.texts.map((text) => {
    const named = hasBoth ? text.startsWith(NAME_MARK) : true;
    const shown = (text.startsWith(NAME_MARK) ? text.slice(1) : text).trim();
    const key = named ? NAME_MARK + shown.toLowerCase() : shown;
    let index = byKey.get(key);
    if (index === undefined) {
      index = list.push({ id: shown, name: shown, since: hasBoth ? -1 : NEVER }) - 1;
      byKey.set(key, index);
    }
    return index as CustomerIndex;
  });
  if (hasBoth) {
    const issued = raw.dates.find(({ field }) => field === 'issued')?.values;
    for (let i = 0; i < raw.size; i++) {
      const customer = list[indexes[raw.customer[i] as number] as number] as (typeof list)[number];
      const name = raw.spellings.texts[raw.spelling[i] as number] as string;
      const since = issued ? (issued[i] as number) : 0;
      if (since < customer.since || name === '') continue;
      customer.since = since;
      customer.name = name.trim();
    }
  }
  return {
    list: list.map(({ id, name }) => ({ id, name })),
    ofRow: (i) => indexes[raw.customer[i] as number] as CustomerIndex,
  };
}

/** One account for each customer and currency, in the order in which they are first seen. */
export function accountsOf(
  raw: RawRows,
  customerOf: (i: number) => CustomerIndex,
  currencies: readonly Currency[],
): { readonly list: Ledger['accounts']; readonly ofRow: Int32Array } {
  const list: { customer: CustomerIndex; currency: Currency }[] = [];
  const codes = [...new Set(currencies)];
  const codeOf = currencies.map((currency) => codes.indexOf(currency));
  const known = codes.map(() => new Int32Array(raw.customers.texts.length).fill(-1));
  const ofRow = new Int32Array(raw.size);
  for (let i = 0; i < raw.size; i++) {
    const customer = customerOf(i);
    const code = codeOf[raw.currency[i] as number] as number;
    const accounts = known[code] as Int32Array;
    if ((accounts[customer] as number) < 0)
      accounts[customer] = list.push({ customer, currency: codes[code] as Currency }) - 1;
    ofRow[i] = accounts[customer] as number;
  }
  return { list, ofRow };
}
