/**
 * Payments of invoices: what money settled of a debt, on a known day. Credit notes, receipts and deposits are not paid by
 * the customer; a write-off or a compensation is no payment. A part that was paid is a settlement too.
 */
import type { Brand } from '../brand';
import type { Day } from '../calendar-date';
import { at, column, type Column } from '../column';
import { MONEY } from '../ledger/closings';
import { itemKinds, type ItemKind } from '../ledger/kinds';
import { NEVER, type Account, type Item, type Ledger } from '../ledger/ledger';
import type { Minor } from '../money';
import type { Period } from './period';

/** They count from 0 in the order of the rows. */
export type Settlement = Brand<number, 'Settlement'>;
type Days = Brand<number, 'Days'>;

export type Settlements = {
  readonly size: number;
  readonly account: Column<Settlement, Account>;
  readonly day: Column<Settlement, Day>;
  /** BEFORE_ALL when the table does not say. */
  readonly issued: Column<Settlement, Day>;
  /** An overpayment settles no more than the invoice. */
  readonly amount: Column<Settlement, Minor>;
  /** What of it was not in dispute: a dispute bears on the part that is still open first. */
  readonly undisputed: Column<Settlement, Minor>;
  /** From the due date: negative when paid before. */
  readonly daysAgainstTerms: Column<Settlement, Days>;
};

const DEBTS: readonly ItemKind[] = ['invoice', 'bill', 'retention'];
const isDebt = itemKinds.map((kind) => DEBTS.includes(kind));

/**
 * Those within a period. An item without a due date is neither late nor in time; a day before the invoice is no day of
 * its payment.
 */
export function settlements(ledger: Ledger, { from, to }: Period): Settlements {
  const days = () => new Int32Array(ledger.size);
  const [account, day, issued, daysAgainstTerms] = [days(), days(), days(), days()];
  const [amount, undisputed] = [new Float64Array(ledger.size), new Float64Array(ledger.size)];
  let size = 0;
  for (let i = 0; i < ledger.size; i++) {
    const item = i as Item;
    const on = at(ledger.settledOn, item);
    if (on < from || on > to || at(ledger.closing, item) !== MONEY) continue;
    const issuedOn = at(ledger.issued, item);
    if (on < issuedOn) continue;
    const due = at(ledger.due, item);
    const whole = at(ledger.amount, item);
    const settled = Math.min(at(ledger.settled, item), whole);
    if (settled <= 0 || due === NEVER || isDebt[at(ledger.kind, item)] !== true) continue;
    const open = whole - settled;
    account[size] = at(ledger.account, item);
    day[size] = on;
    issued[size] = issuedOn;
    amount[size] = settled;
    undisputed[size] = settled - Math.min(settled, Math.max(0, at(ledger.disputed, item) - open));
    daysAgainstTerms[size] = on - due;
    size++;
  }
  return {
    size,
    account: column(account.subarray(0, size)),
    day: column(day.subarray(0, size)),
    issued: column(issued.subarray(0, size)),
    amount: column(amount.subarray(0, size)),
    undisputed: column(undisputed.subarray(0, size)),
    daysAgainstTerms: column(daysAgainstTerms.subarray(0, size)),
  };
}

export const daysLate = ({ daysAgainstTerms }: Settlements, settlement: Settlement): number =>
  Math.max(0, at(daysAgainstTerms, settlement));
