/** What the rows of an account say of the customer himself. */
import { REACHABLE, type RawRows } from './raw-rows';
import { statusCode } from './statuses';

/** One value for each account, as the ledger defines them. */
export type AccountFacts = {
  readonly reachable: Uint8Array;
  readonly insolvent: Uint8Array;
};

const INSOLVENT = statusCode('insolvent');

/** `account` holds the account of each row. */
export function accountFacts(raw: RawRows, account: Int32Array, accounts: number): AccountFacts {
  const reachable = new Uint8Array(accounts);
  const insolvent = new Uint8Array(accounts);
  for (let i = 0; i < raw.size; i++) {
    const of = account[i] as number;
    if (((raw.flags[i] as number) & REACHABLE) !== 0) reachable[of] = 1;
    if (raw.status[i] === INSOLVENT) insolvent[of] = 1;
  }
  return { reachable, insolvent };
}
