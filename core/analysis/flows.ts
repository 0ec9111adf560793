/**
 * What was invoiced, credited and written off, day by day, added up in one pass: the sales of any span of days are exact.
 *
 * Sales are invoices (those of deposits among them) less credit notes. A retention is a part of what its invoice says, a
 * bill stands for an invoice, receipts and deposits received are money: none of them is a sale. A doubtful invoice was
 * one, but what looks at ordinary items only leaves it out on both sides.
 */
import type { Day } from '../calendar-date';
import { at } from '../column';
import { WRITTEN_OFF } from '../ledger/closings';
import { itemKinds } from '../ledger/kinds';
import { BEFORE_ALL, NEVER, type CurrencyIndex, type Item, type Ledger } from '../ledger/ledger';
import { monthsTold } from './months-told';
import { addMonths, firstDayOf, lastDayOf, monthOf, MOST_MONTHS, type Month } from './period';

export type Flow = 'sales' | 'ordinarySales' | 'writtenOff' | 'ordinaryWrittenOff';

export type Flows = {
  /** Of one currency, from one day to another, both included. */
  readonly between: (flow: Flow, currency: CurrencyIndex, from: Day, to: Day) => number;
  /** Whether the table is a source of the sales of a month, since it holds settled invoices of it. */
  readonly tellsSalesOf: (month: Month) => boolean;
  /** Whether nothing was invoiced in a month: it lies between two of which the table tells the sales, and has no invoice. */
  readonly hadNoInvoice: (month: Month) => boolean;
  /** Whether something was written off on no known day, so that no period tells what it lost. */
  readonly hasUndatedWriteOff: boolean;
  /**
   * The date of the oldest invoice that is settled, NEVER where none is: a list of what is open may hold older ones, and
   * says nothing of those that were paid meanwhile.
   */
  readonly begins: Day;
};

const INVOICE = itemKinds.indexOf('invoice');
const CREDIT_NOTE = itemKinds.indexOf('creditNote');
const RETENTION = itemKinds.indexOf('retention');

/** Of the months up to that of `asOf`. */
export function flows(ledger: Ledger, asOf: Day): Flows {
  const lastMonth = monthOf(asOf);
  const firstMonth = addMonths(lastMonth, -MOST_MONTHS);
  const first = firstDayOf(firstMonth);
  const days = lastDayOf(lastMonth) - first + 1;
  const sums = (): Float64Array => new Float64Array(ledger.currencies.length * days);
  const [sales, ordinarySales, writtenOff, ordinaryWrittenOff] = [sums(), sums(), sums(), sums()];
  const invoiced = new Uint8Array(days);
  const settled = new Uint8Array(days);
  /** Whether settled invoices were issued before these months, or after the as-of date. */
  const outside = { before: false, after: false };
  let begins: Day = NEVER;
  let hasUndatedWriteOff = false;

  for (let i = 0; i < ledger.size; i++) {
    const item = i as Item;
    const kind = at(ledger.kind, item);
    const issued = at(ledger.issued, item);
    const amount = at(ledger.amount, item);
    const settledOn = at(ledger.settledOn, item);
    const isOrdinary = at(ledger.doubtful, item) === 0;
    const own = at(ledger.currencyOf, at(ledger.account, item)) * days;
    if (settledOn === BEFORE_ALL && at(ledger.closing, item) === WRITTEN_OFF && issued <= asOf)
      hasUndatedWriteOff = true;
    if (settledOn > BEFORE_ALL && settledOn < NEVER) {
      const day = settledOn - first;
      if (at(ledger.closing, item) === WRITTEN_OFF && amount > 0 && day >= 0 && day < days) {
        add(writtenOff, own + day, at(ledger.settled, item));
        if (isOrdinary && kind !== RETENTION) add(ordinaryWrittenOff, own + day, at(ledger.settled, item));
      }
    }
    if ((kind !== INVOICE && kind !== CREDIT_NOTE) || issued === BEFORE_ALL) continue;
    const day = issued - first;
    const isSettled = kind === INVOICE && amount > 0 && at(ledger.settled, item) >= amount;
    if (isSettled && issued < begins) begins = issued;
    if (day < 0 || issued > asOf) {
      if (isSettled) outside[day < 0 ? 'before' : 'after'] = true;
      continue;
    }
    add(sales, own + day, amount);
    if (isOrdinary) add(ordinarySales, own + day, amount);
    if (kind === INVOICE) invoiced[day] = 1;
    if (isSettled) settled[day] = 1;
  }

  const told = monthsTold(firstMonth, lastMonth, outside, (month) => {
    const [from, to] = [firstDayOf(month) - first, lastDayOf(month) - first + 1];
    if (settled.subarray(from, to).includes(1)) return 'settled';
    return invoiced.subarray(from, to).includes(1) ? 'open' : 'none';
  });
  const byFlow: Readonly<Record<Flow, Float64Array>> = { sales, ordinarySales, writtenOff, ordinaryWrittenOff };
  return {
    between(flow, currency, from, to) {
      const amounts = byFlow[flow].subarray(currency * days, (currency + 1) * days);
      return amounts
        .subarray(Math.max(0, from - first), Math.max(0, to - first + 1))
        .reduce((sum, amount) => sum + amount, 0);
    },
    tellsSalesOf: (month) => told.settled.has(month),
    hadNoInvoice: (month) => told.empty.has(month),
    hasUndatedWriteOff,
    begins,
  };
}

function add(sums: Float64Array, place: number, amount: number): void {
  sums[place] = (sums[place] as number) + amount;
}
