/** How much of the receivables hangs on few customers, in each currency. */
import { at } from '../column';
import type { Account, Ledger } from '../ledger/ledger';
import type { Currency, Minor } from '../money';
import type { Balances } from './balances';
import { largestFirst, textOrder } from './order';

export type CustomerShare = {
  readonly account: Account;
  readonly receivables: Minor;
  /** Of the currency's receivables. */
  readonly share: number;
  /** With those of all larger customers. */
  readonly cumulated: number;
};

export type Concentration = {
  readonly currency: Currency;
  readonly receivables: Minor;
  /** Herfindahl-Hirschman index, the sum of the squared shares: 1 for a single customer, 1/n for n equal ones. */
  readonly index: number;
  /** The largest first. */
  readonly customers: readonly CustomerShare[];
};

/** Of each currency with receivables, by its code. */
export function concentration(ledger: Ledger, { receivables }: Balances): readonly Concentration[] {
  const debtors = ledger.accounts.map((_, i) => i as Account).filter((account) => at(receivables, account) > 0);
  return ledger.currencies
    .map((currency, index) => {
      const accounts = debtors
        .filter((account) => at(ledger.currencyOf, account) === index)
        .sort(largestFirst(ledger, (account) => at(receivables, account)));
      return ofCurrency(currency, accounts, (account) => at(receivables, account));
    })
    .filter(({ customers }) => customers.length > 0)
    .sort((a, b) => textOrder(a.currency, b.currency));
}

/** `accounts` with the largest first. */
function ofCurrency(
  currency: Currency,
  accounts: readonly Account[],
  owed: (account: Account) => Minor,
): Concentration {
  const total = accounts.reduce((sum, account) => sum + owed(account), 0);
  let sum = 0;
  const customers = accounts.map((account): CustomerShare => {
    sum += owed(account);
    return { account, receivables: owed(account), share: owed(account) / total, cumulated: sum / total };
  });
  return {
    currency,
    receivables: total as Minor,
    index: customers.reduce((squares, { share }) => squares + share * share, 0),
    customers,
  };
}
