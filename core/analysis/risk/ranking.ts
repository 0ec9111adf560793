/** Customers by risk, the riskiest first. */
import { at } from '../../column';
import type { Account, CustomerIndex } from '../../ledger/ledger';
import type { Evidence } from './evidence';
import type { CustomerRisk, Risk } from './score';

export type RankedCustomer = {
  readonly customer: CustomerIndex;
  /** With an open item or a settlement in the last twelve months. */
  readonly accounts: readonly [Account, ...Account[]];
  readonly risk: CustomerRisk;
};

/** Those that are not rated come last; of equal scores, the one who owes more in an account comes first. */
export function ranking({ evidence, of }: Risk): readonly RankedCustomer[] {
  const { customers } = evidence.ledger;
  const ranked: RankedCustomer[] = [];
  const [scores, owed] = [new Float64Array(customers.length), new Float64Array(customers.length)];
  for (let i = 0; i < customers.length; i++) {
    const customer = i as CustomerIndex;
    const accounts = evidence.accountsOf(customer).filter((account) => isActive(evidence, account));
    if (!isSome(accounts)) continue;
    const risk = of(customer);
    ranked.push({ customer, accounts, risk });
    scores[i] = risk.score.ok ? risk.score.value : -1;
    owed[i] = Math.max(...accounts.map((account) => at(evidence.balances.balance, account)));
  }
  const higher = (values: Float64Array, a: RankedCustomer, b: RankedCustomer): number =>
    (values[b.customer] as number) - (values[a.customer] as number);
  const idOf = ({ customer }: RankedCustomer): string => customers[customer]?.id ?? '';
  return ranked.sort((a, b) => higher(scores, a, b) || higher(owed, a, b) || (idOf(a) < idOf(b) ? -1 : 1));
}

const isSome = <T>(list: readonly T[]): list is readonly [T, ...T[]] => list.length > 0;

const isActive = ({ balances, behavior }: Evidence, account: Account): boolean =>
  at(balances.receivables, account) !== 0 ||
  at(balances.balance, account) !== 0 ||
  at(behavior.settledCount, account) > 0;
