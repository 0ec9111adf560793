/** Credit limits, as the items say them: a row that is left out grants nothing. */
import { digitsOf, toMinor } from '../money';
import type { Ledger } from './ledger';
import type { RawRows } from './raw-rows';

/**
 * Minor units; NaN where no item says one. That of the latest item; of two on one day the smaller, so that the order of
 * rows decides nothing. `account` holds the account of each item.
 */
export function limitsOf({ amounts, dates }: RawRows, account: Int32Array, accounts: Ledger['accounts']): Float64Array {
  const limit = new Float64Array(accounts.length).fill(NaN);
  const cells = amounts.find(({ field }) => field === 'limit')?.values;
  if (!cells) return limit;
  const digits = accounts.map(({ currency }) => digitsOf(currency));
  const issued = dates.find(({ field }) => field === 'issued')?.values;
  const since = new Int32Array(accounts.length).fill(-1);
  for (let i = 0; i < account.length; i++) {
    const of = account[i] as number;
    const day = issued ? (issued[i] as number) : 0;
    const said = cells[i] as number;
    if (!Number.isFinite(said) || said < 0 || day < (since[of] as number)) continue;
    const minor = toMinor(said, digits[of] as number)?.minor ?? NaN;
    limit[of] = day > (since[of] as number) ? minor : Math.min(limit[of] as number, minor);
    since[of] = day;
  }
  return limit;
}
