/**
 * What each account owes at a date, added up in one pass over the items.
 *
 * A part of an item is disputed up to what is open of it. Deposits received stand outside the balance.
 */
import type { Brand } from '../brand';
import type { Day } from '../calendar-date';
import { at, column, type Column } from '../column';
import { kindOf, NEVER, openAt, type Account, type Item, type Ledger } from '../ledger/ledger';
import type { Minor } from '../money';

/** An amount of minor units times the days that it has been late. */
type AmountDays = Brand<number, 'AmountDays'>;
type Days = Brand<number, 'Days'>;

export type Balances = {
  readonly asOf: Day;
  /** Open items less credit notes, unapplied receipts and overpayments. */
  readonly balance: Column<Account, Minor>;
  /** Positive open items, disputed ones included. */
  readonly receivables: Column<Account, Minor>;
  /** Receivables past their due date; credits are not deducted. */
  readonly overdue: Column<Account, Minor>;
  readonly overdueDays: Column<Account, AmountDays>;
  /** Disputed parts of the three before. */
  readonly disputed: Column<Account, Minor>;
  readonly disputedOverdue: Column<Account, Minor>;
  readonly disputedOverdueDays: Column<Account, AmountDays>;
  /** Doubtful receivables. */
  readonly doubtful: Column<Account, Minor>;
  /** Days past due of the oldest receivable that is not disputed as a whole; 0 where none is overdue. */
  readonly worstLateness: Column<Account, Days>;
  /** Of all receivables, disputed ones included; NEVER where none has a due date. */
  readonly oldestDue: Column<Account, Day>;
};

export function balances(ledger: Ledger, asOf: Day): Balances {
  const amounts = () => new Float64Array(ledger.accounts.length);
  const [balance, receivables, disputed, doubtful] = [amounts(), amounts(), amounts(), amounts()];
  const [overdue, overdueDays] = [amounts(), amounts()];
  const [disputedOverdue, disputedOverdueDays] = [amounts(), amounts()];
  const worstLateness = new Int32Array(ledger.accounts.length);
  const oldestDue = new Int32Array(ledger.accounts.length).fill(NEVER);
  const add = (sums: Float64Array, account: Account, amount: number): void => {
    sums[account] = (sums[account] as number) + amount;
  };

  for (let i = 0; i < ledger.size; i++) {
    const item = i as Item;
    const open = openAt(ledger, item, asOf);
    if (open === 0 || kindOf(ledger, item) === 'deposit') continue;
    const account = at(ledger.account, item);
    add(balance, account, open);
    if (open < 0) continue;
    const due = at(ledger.due, item);
    const contested = Math.min(at(ledger.disputed, item), open);
    const late = asOf - due;
    add(receivables, account, open);
    add(disputed, account, contested);
    if (at(ledger.doubtful, item) === 1) add(doubtful, account, open);
    if (due < (oldestDue[account] as number)) oldestDue[account] = due;
    if (late <= 0) continue;
    add(overdue, account, open);
    add(overdueDays, account, open * late);
    add(disputedOverdue, account, contested);
    add(disputedOverdueDays, account, contested * late);
    if (contested < open && late > (worstLateness[account] as number)) worstLateness[account] = late;
  }

  return {
    asOf,
    balance: column(balance),
    receivables: column(receivables),
    overdue: column(overdue),
    overdueDays: column(overdueDays),
    disputed: column(disputed),
    doubtful: column(doubtful),
    disputedOverdue: column(disputedOverdue),
    disputedOverdueDays: column(disputedOverdueDays),
    worstLateness: column(worstLateness),
    oldestDue: column(oldestDue),
  };
}
