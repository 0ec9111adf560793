/** All that the factors and flags look at, measured once for every account. */
import type { Day } from '../../calendar-date';
import { at, column, type Column } from '../../column';
import {
  BEFORE_ALL,
  NEVER,
  type Account,
  type CurrencyIndex,
  type CustomerIndex,
  type Item,
  type Ledger,
} from '../../ledger/ledger';
import type { Minor } from '../../money';
import { balances, type Balances } from '../balances';
import { individuals } from '../individuals';
import { termsExcess, type LegalOptions } from '../legal-check';
import { once } from '../once';
import { paymentBehavior, type PaymentBehavior } from '../payment-behavior';
import { brokenPromises, type BrokenPromises, type PromiseMade } from '../promises';
import { daysLate, type Settlement, type Settlements } from '../settlements';

export type Evidence = {
  readonly asOf: Day;
  readonly ledger: Ledger;
  readonly balances: Balances;
  readonly behavior: PaymentBehavior;
  readonly undisputed: Undisputed;
  readonly promises: BrokenPromises;
  /** By how many days the terms of each customer exceed the legal cap at most; measured when first asked for. */
  readonly termsExcess: () => ReturnType<typeof termsExcess>;
  /** Receivables of each currency. */
  readonly portfolio: Column<CurrencyIndex, Minor>;
  /** The day of each account's first item; BEFORE_ALL where an item has none. */
  readonly firstIssued: Column<Account, Day>;
  /** The first of them that is known; NEVER where none is. */
  readonly startsOn: Day;
  readonly accountsOf: (customer: CustomerIndex) => readonly Account[];
  readonly isIndividual: (customer: CustomerIndex) => boolean;
};

/** Of each account, over the last twelve months: what was settled of invoices without dispute. */
type Undisputed = {
  readonly count: Int32Array;
  readonly amount: Float64Array;
  /** Each amount times its days late. */
  readonly late: Float64Array;
};

export function evidenceOf(ledger: Ledger, asOf: Day, promises: readonly PromiseMade[], legal: LegalOptions): Evidence {
  const open = balances(ledger, asOf);
  const behavior = paymentBehavior(ledger, open);
  const accounts = accountsByCustomer(ledger);
  const first = firstIssued(ledger);
  return {
    asOf,
    ledger,
    balances: open,
    behavior,
    undisputed: undisputed(behavior.settlements, ledger.accounts.length),
    promises: brokenPromises(ledger, asOf, promises),
    termsExcess: once(() => termsExcess(ledger, asOf, legal)),
    portfolio: portfolio(ledger, open),
    firstIssued: column(first),
    startsOn: earliestKnown(ledger),
    accountsOf: (customer) => accounts[customer] as readonly Account[],
    isIndividual: individuals(ledger),
  };
}

function undisputed(settled: Settlements, accounts: number): Undisputed {
  const count = new Int32Array(accounts);
  const amount = new Float64Array(accounts);
  const late = new Float64Array(accounts);
  for (let i = 0; i < settled.size; i++) {
    const settlement = i as Settlement;
    const part = at(settled.undisputed, settlement);
    if (part === 0) continue;
    const account = at(settled.account, settlement);
    count[account] = (count[account] as number) + 1;
    amount[account] = (amount[account] as number) + part;
    late[account] = (late[account] as number) + part * daysLate(settled, settlement);
  }
  return { count, amount, late };
}

function portfolio(ledger: Ledger, { receivables }: Balances): Column<CurrencyIndex, Minor> {
  const totals = new Float64Array(ledger.currencies.length);
  for (let account = 0; account < ledger.accounts.length; account++) {
    const currency = at(ledger.currencyOf, account as Account);
    totals[currency] = (totals[currency] as number) + at(receivables, account as Account);
  }
  return column(totals);
}

function firstIssued(ledger: Ledger): Int32Array {
  const first = new Int32Array(ledger.accounts.length).fill(NEVER);
  for (let i = 0; i < ledger.size; i++) {
    const account = at(ledger.account, i as Item);
    const issued = at(ledger.issued, i as Item);
    if (issued < (first[account] as number)) first[account] = issued;
  }
  return first;
}

function earliestKnown(ledger: Ledger): Day {
  let earliest = NEVER;
  for (let i = 0; i < ledger.size; i++) {
    const issued = at(ledger.issued, i as Item);
    if (issued > BEFORE_ALL && issued < earliest) earliest = issued;
  }
  return earliest;
}

function accountsByCustomer({ accounts, customers }: Ledger): readonly (readonly Account[])[] {
  const lists: Account[][] = customers.map(() => []);
  for (const [i, { customer }] of accounts.entries()) lists[customer]?.push(i as Account);
  return lists;
}

/** Part of the receivables in its currency; NaN where there are none. */
export const shareOf = ({ ledger, balances: { receivables }, portfolio }: Evidence, account: Account): number =>
  at(receivables, account) / at(portfolio, at(ledger.currencyOf, account));

/** Overdue and not in dispute. */
export const undisputedOverdue = ({ balances: { overdue, disputedOverdue } }: Evidence, account: Account): number =>
  at(overdue, account) - at(disputedOverdue, account);

/** One account in proceedings is the customer in proceedings. */
export const isInsolvent = ({ ledger, accountsOf }: Evidence, customer: CustomerIndex): boolean =>
  accountsOf(customer).some((account) => at(ledger.insolvent, account) === 1);
