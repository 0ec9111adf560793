/**
 * How each account has paid, over the settlements of the last twelve months: weighted by the amounts settled, since a
 * large invoice paid late costs more than a small one.
 */
import type { Brand } from '../brand';
import { at, column, type Column } from '../column';
import { BEFORE_ALL, type Account, type CurrencyIndex, type Ledger } from '../ledger/ledger';
import { ok } from '../result';
import type { Balances } from './balances';
import { missing, type Figure, type Missing } from './figure';
import { periodEnding, type Period } from './period';
import { punctuality } from './punctuality';
import { settlements, type Settlement, type Settlements } from './settlements';
import { trends } from './trend';

const MONTHS = 12;

type Count = Brand<number, 'Count'>;

export type Behavior = {
  /** Invoices of which something was settled. */
  readonly settled: number;
  /** Part of them that was settled by the due date. */
  readonly onTime: Figure;
  /** Never below 0 for an invoice: paying one early does not make up for another that is late. */
  readonly daysLate: Figure;
  /** With open overdue items at their lateness so far: who never pays must not look good. */
  readonly daysLateWithOpen: Figure;
  /** Signed: negative when paid before due. */
  readonly daysAgainstTerms: Figure;
  /** From the invoice date. */
  readonly averageDelay: Figure;
  readonly punctuality: Figure;
};

export type PaymentBehavior = {
  /** Of the settlements. */
  readonly period: Period;
  readonly settlements: Settlements;
  /** Of each account. */
  readonly settledCount: Column<Account, Count>;
  /** Days later than before; NaN where too few invoices were settled. */
  readonly trend: Column<Account, number>;
  readonly of: (account: Account) => Behavior;
  readonly ofCurrency: (currency: CurrencyIndex) => Behavior;
};

/** Columns of the accumulator. */
const SETTLED = 0;
const ON_TIME = 1;
const AMOUNT = 2;
const LATE = 3;
const AGAINST_TERMS = 4;
/** Amount of the invoices whose date is known. */
const DATED = 5;
const DELAY = 6;
const OVERDUE = 7;
const OVERDUE_DAYS = 8;
const WIDTH = 9;

export function paymentBehavior(ledger: Ledger, balances: Balances): PaymentBehavior {
  const period = periodEnding(balances.asOf, MONTHS);
  const settled = settlements(ledger, period);
  const sums = accountSums(ledger, settled, balances);
  const nothing = ledger.snapshot ? 'snapshot' : 'nothingSettled';
  return {
    period,
    settlements: settled,
    settledCount: column(Int32Array.from(ledger.accounts, (_, account) => sums[account * WIDTH + SETTLED] as number)),
    trend: trends(settled, ledger.accounts.length),
    of: (account) => behaviorOf(sums.subarray(account * WIDTH, (account + 1) * WIDTH), nothing),
    ofCurrency: (currency) => behaviorOf(currencySums(ledger, sums, currency), nothing),
  };
}

function accountSums(ledger: Ledger, settled: Settlements, { overdue, overdueDays }: Balances): Float64Array {
  const sums = new Float64Array(ledger.accounts.length * WIDTH);
  const add = (place: number, amount: number): void => {
    sums[place] = (sums[place] as number) + amount;
  };
  for (let i = 0; i < settled.size; i++) {
    const settlement = i as Settlement;
    const start = at(settled.account, settlement) * WIDTH;
    const amount = at(settled.amount, settlement);
    const days = at(settled.daysAgainstTerms, settlement);
    const issued = at(settled.issued, settlement);
    add(start + SETTLED, 1);
    if (days <= 0) add(start + ON_TIME, 1);
    else add(start + LATE, amount * days);
    add(start + AMOUNT, amount);
    add(start + AGAINST_TERMS, amount * days);
    if (issued === BEFORE_ALL) continue;
    add(start + DATED, amount);
    add(start + DELAY, amount * (at(settled.day, settlement) - issued));
  }
  for (let account = 0; account < ledger.accounts.length; account++) {
    sums[account * WIDTH + OVERDUE] = at(overdue, account as Account);
    sums[account * WIDTH + OVERDUE_DAYS] = at(overdueDays, account as Account);
  }
  return sums;
}

function currencySums(ledger: Ledger, sums: Float64Array, currency: CurrencyIndex): Float64Array {
  const total = new Float64Array(WIDTH);
  for (let account = 0; account < ledger.accounts.length; account++) {
    if (at(ledger.currencyOf, account as Account) !== currency) continue;
    for (let i = 0; i < WIDTH; i++) total[i] = (total[i] as number) + (sums[account * WIDTH + i] as number);
  }
  return total;
}

function behaviorOf(sums: Float64Array, nothing: Missing): Behavior {
  const of = (column: number): number => sums[column] as number;
  const mean = (part: number, whole: number): Figure => (whole > 0 ? ok(part / whole) : missing(nothing));
  const againstTerms = mean(of(AGAINST_TERMS), of(AMOUNT));
  return {
    settled: of(SETTLED),
    onTime: mean(of(ON_TIME), of(SETTLED)),
    daysLate: mean(of(LATE), of(AMOUNT)),
    daysLateWithOpen: mean(of(LATE) + of(OVERDUE_DAYS), of(AMOUNT) + of(OVERDUE)),
    daysAgainstTerms: againstTerms,
    averageDelay: mean(of(DELAY), of(DATED)),
    punctuality: againstTerms.ok ? ok(punctuality(againstTerms.value)) : againstTerms,
  };
}
