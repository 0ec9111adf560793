/** What the rows of an account say of the customer himself. */
import { toMinor } from '../money';
import { REACHABLE, type RawRows } from './raw-rows';
import { statusCode } from './statuses';

/** One value for each account, as the ledger defines them. */
export type AccountFacts = {
  /** Minor units. */
  readonly limit: Float64Array;
  readonly reachable: Uint8Array;
  readonly insolvent: Uint8Array;
};

const INSOLVENT = statusCode('insolvent');

/** `account` holds the account of each row; `digits` the decimals of each currency of the rows. */
export function accountFacts(
  raw: RawRows,
  account: Int32Array,
  accounts: number,
  digits: readonly number[],
): AccountFacts {
  const reachable = new Uint8Array(accounts);
  const insolvent = new Uint8Array(accounts);
  for (let i = 0; i < raw.size; i++) {
    const of = account[i] as number;
    if (((raw.flags[i] as number) & REACHABLE) !== 0) reachable[of] = 1;
    if (raw.status[i] === INSOLVENT) insolvent[of] = 1;
  }
  return { limit: limits(raw, account, accounts, digits), reachable, insolvent };
}

/** That of the latest invoice; of two on one day the smaller, so that the order of rows decides nothing. */
function limits(
  { amounts, dates, currency, size }: RawRows,
  account: Int32Array,
  accounts: number,
  digits: readonly number[],
): Float64Array {
  const limit = new Float64Array(accounts).fill(NaN);
  const cells = amounts.find(({ field }) => field === 'limit')?.values;
  if (!cells) return limit;
  const issued = dates.find(({ field }) => field === 'issued')?.values;
  const since = new Int32Array(accounts).fill(-1);
  for (let i = 0; i < size; i++) {
    const of = account[i] as number;
    const day = issued ? (issued[i] as number) : 0;
    const said = cells[i] as number;
    if (!Number.isFinite(said) || said < 0 || day < (since[of] as number)) continue;
    const minor = toMinor(said, digits[currency[i] as number] as number)?.minor ?? NaN;
    limit[of] = day > (since[of] as number) ? minor : Math.min(limit[of] as number, minor);
    since[of] = day;
  }
  return limit;
}
