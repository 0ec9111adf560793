/** Customers by risk, the riskiest first. */
import { at } from '../../column';
import type { Account, Customer, CustomerIndex } from '../../ledger/ledger';
import { customerOrder } from '../order';
import { shareOf, type Evidence } from './evidence';
import type { CustomerRisk, Risk } from './score';

export type RankedCustomer = {
  readonly customer: CustomerIndex;
  /** With an open item or a settlement in the last twelve months. */
  readonly accounts: readonly [Account, ...Account[]];
  readonly risk: CustomerRisk;
};

/**
 * Those that are not rated come last; of equal scores, the one comes first who is more of the receivables of a currency:
 * amounts of two currencies do not compare.
 */
export function ranking({ evidence, of }: Risk): readonly RankedCustomer[] {
  const { customers } = evidence.ledger;
  const ranked: RankedCustomer[] = [];
  const [scores, shares] = [new Float64Array(customers.length), new Float64Array(customers.length)];
  for (let i = 0; i < customers.length; i++) {
    const customer = i as CustomerIndex;
    const accounts = evidence.accountsOf(customer).filter((account) => isActive(evidence, account));
    if (!isSome(accounts)) continue;
    const risk = of(customer);
    ranked.push({ customer, accounts, risk });
    scores[i] = risk.score.ok ? risk.score.value : -1;
    shares[i] = Math.max(...accounts.map((account) => shareOf(evidence, account) || 0));
  }
  const higher = (values: Float64Array, a: RankedCustomer, b: RankedCustomer): number =>
    (values[b.customer] as number) - (values[a.customer] as number);
  const who = ({ customer }: RankedCustomer): Customer => customers[customer] as Customer;
  return ranked.sort((a, b) => higher(scores, a, b) || higher(shares, a, b) || customerOrder(who(a), who(b)));
}

const isSome = <T>(list: readonly T[]): list is readonly [T, ...T[]] => list.length > 0;

const isActive = ({ balances, behavior }: Evidence, account: Account): boolean =>
  at(balances.receivables, account) !== 0 ||
  at(balances.balance, account) !== 0 ||
  at(behavior.settledCount, account) > 0;
