/** Who owes: customers told apart, and one account for each customer and currency. */
import { column } from '../column';
import type { Currency } from '../money';
import { interner } from './interner';
import { NEVER, type CustomerIndex, type Ledger } from './ledger';
import type { RawRows } from './raw-rows';

/**
 * Before the name of a customer without code, in a table where others have one: a name may look like a code.
 */
export const NAME_MARK = '\u0001';

/**
 * Customers by code, else by trimmed and case-folded name; shown with the spelling of the latest invoice. `indexes`
 * leads from a text of the rows to its customer.
 */
export function customersOf(raw: RawRows): {
  readonly list: Ledger['customers'];
  readonly indexes: readonly CustomerIndex[];
} {
  const list: { id: string; name: string }[] = [];
  const keys = interner();
  const hasBoth = raw.spellings.texts.length > 0;
  const indexes = raw.customers.texts.map((text) => {
    const isMarked = text.startsWith(NAME_MARK);
    const shown = (isMarked ? text.slice(1) : text).trim();
    const key = isMarked || !hasBoth ? shown.toLowerCase() : shown;
    const index = keys.indexOf(isMarked ? NAME_MARK + key : key);
    if (index === list.length) list.push({ id: shown, name: shown });
    return index as CustomerIndex;
  });
  if (hasBoth) takeLatestSpellings(raw, list, indexes);
  return { list, indexes };
}

function takeLatestSpellings(
  { customer, spelling, spellings, dates, size }: RawRows,
  list: { name: string }[],
  indexes: readonly CustomerIndex[],
): void {
  const issued = dates.find(({ field }) => field === 'issued')?.values;
  const since = new Int32Array(list.length).fill(-NEVER);
  for (let i = 0; i < size; i++) {
    const index = indexes[customer[i] as number] as number;
    const name = (spellings.texts[spelling[i] as number] as string).trim();
    const day = issued ? (issued[i] as number) : 0;
    if (name === '' || day < (since[index] as number)) continue;
    since[index] = day;
    (list[index] as { name: string }).name = name;
  }
}

/** The accounts in the order in which they are first seen; the rows' `customer` becomes their account. */
export function accountsOf(
  { customer, currency, customers, size }: RawRows,
  indexes: readonly CustomerIndex[],
  currencies: readonly Currency[],
): Pick<Ledger, 'accounts' | 'currencies' | 'currencyOf'> {
  const accounts: { customer: CustomerIndex; currency: Currency }[] = [];
  const codes = [...new Set(currencies)];
  const currencyOf = new Int32Array(customers.texts.length * codes.length);
  const codeOf = currencies.map((code) => codes.indexOf(code));
  const known = new Int32Array(customers.texts.length * codes.length).fill(-1);
  for (let i = 0; i < size; i++) {
    const index = indexes[customer[i] as number] as CustomerIndex;
    const code = codeOf[currency[i] as number] as number;
    const place = index * codes.length + code;
    let account = known[place] as number;
    if (account < 0) {
      account = accounts.push({ customer: index, currency: codes[code] as Currency }) - 1;
      currencyOf[account] = code;
      known[place] = account;
    }
    customer[i] = account;
  }
  return { accounts, currencies: codes, currencyOf: column(currencyOf) };
}
