/**
 * Sales of one currency from one day to another, wherever they come from: the ledger for the months of which it speaks,
 * else a sales table, else the ledger again where it shows that nothing was invoiced.
 */
import type { Day } from '../calendar-date';
import type { CurrencyIndex } from '../ledger/ledger';
import { digitsOf, toMinor, type Currency } from '../money';
import { ok } from '../result';
import { missing, type Figure } from './figure';
import type { Flows } from './flows';
import { addMonths, firstDayOf, lastDayOf, monthOf, type Month } from './period';
import type { SalesTable } from './sales-table';

/** Both days are included. */
export type Sales = (from: Day, to: Day) => Figure;

type SalesOfMonth = (month: Month, from: Day, to: Day) => Figure;

/** The amounts of a table, in units of which `digits` decimals make one. */
export const tableSales =
  (table: SalesTable, digits: number): SalesOfMonth =>
  (month, from, to) => {
    const amount = table.get(month);
    const units = amount === undefined ? undefined : toMinor(amount, digits);
    if (!units) return missing('salesUnknown');
    // Of no month is it told how much came when; but the last of the table ends when the table was made.
    const isWhole = from === firstDayOf(month) && (to === lastDayOf(month) || month === Math.max(...table.keys()));
    return isWhole ? ok(units.minor) : missing('salesWithinMonth');
  };

export function salesInCurrency(
  flowsOf: () => Flows,
  index: CurrencyIndex,
  currency: Currency,
  table: SalesTable | undefined,
): Sales {
  const ledger =
    (tells: (month: Month) => boolean): SalesOfMonth =>
    (month, from, to) =>
      tells(month) ? ok(flowsOf().between('sales', index, from, to)) : missing('salesUnknown');
  return overMonths(
    firstTold([
      ledger((month) => flowsOf().tellsSalesOf(month)),
      ...(table ? [tableSales(table, digitsOf(currency))] : []),
      ledger((month) => flowsOf().hadNoInvoice(month)),
    ]),
  );
}

/** Else the reason that says more than that the sales are not known. */
const firstTold =
  (sources: readonly SalesOfMonth[]): SalesOfMonth =>
  (month, from, to) => {
    let untold: Figure = missing('salesUnknown');
    for (const salesOf of sources) {
      const sales = salesOf(month, from, to);
      if (sales.ok) return sales;
      if (sales.error !== 'salesUnknown') untold = sales;
    }
    return untold;
  };

/** Nothing when the sales of one of the months are missing. */
export const overMonths =
  (salesOf: SalesOfMonth): Sales =>
  (from, to) => {
    let sum = 0;
    for (let month = monthOf(from); month <= monthOf(to); month = addMonths(month, 1)) {
      const sales = salesOf(month, Math.max(from, firstDayOf(month)) as Day, Math.min(to, lastDayOf(month)) as Day);
      if (!sales.ok) return sales;
      sum += sales.value;
    }
    return ok(sum);
  };
