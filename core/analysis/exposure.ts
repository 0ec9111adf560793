/**
 * How much of a customer's credit is drawn. Bills of exchange are items here: the balance holds them until they are
 * paid.
 */
import { at } from '../column';
import type { Account, Ledger } from '../ledger/ledger';
import type { Minor } from '../money';
import type { Balances } from './balances';

/** The balance, but a credit balance exposes to nothing. */
export const exposureOf = ({ balance }: Balances, account: Account): Minor =>
  Math.max(0, at(balance, account)) as Minor;

/**
 * An amount as a part of the credit limit: 1 is the whole of it. NaN where there is no limit; Infinity where something
 * is owed and the limit allows nothing.
 */
export function limitUse({ limit }: Ledger, account: Account, amount: number): number {
  const allowed = at(limit, account);
  return amount === 0 && allowed === 0 ? 0 : amount / allowed;
}
