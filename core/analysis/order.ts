/** Which of two comes first where their amounts are the same: never the one whose row stands above. */
import { customerOf, type Account, type Customer, type Ledger } from '../ledger/ledger';

export const textOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** A name that another customer has as his code comes after it. */
export const customerOrder = (a: Customer, b: Customer): number =>
  textOrder(a.id, b.id) || Number(b.coded) - Number(a.coded);

export const accountOrder =
  (ledger: Ledger) =>
  (a: Account, b: Account): number =>
    customerOrder(customerOf(ledger, a), customerOf(ledger, b)) ||
    textOrder(ledger.accounts[a]?.currency ?? '', ledger.accounts[b]?.currency ?? '');

/** Of accounts: the largest amount first. */
export function largestFirst(ledger: Ledger, amount: (account: Account) => number) {
  const order = accountOrder(ledger);
  return (a: Account, b: Account): number => amount(b) - amount(a) || order(a, b);
}
