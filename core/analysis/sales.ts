/**
 * Sales of one currency from one day to another, wherever they come from: a sales table for the months that it holds,
 * else the ledger for those for which it speaks.
 */
import type { Day } from '../calendar-date';
import type { CurrencyIndex } from '../ledger/ledger';
import { digitsOf, toMinor, type Currency } from '../money';
import { ok } from '../result';
import { missing, type Figure } from './figure';
import type { Flow, Flows } from './flows';
import { addMonths, firstDayOf, lastDayOf, monthOf, type Month } from './period';
import type { SalesTable } from './sales-table';

/** Both days are included. */
export type Sales = (from: Day, to: Day) => Figure;

type SalesOfMonth = (month: Month, from: Day, to: Day) => Figure;

const unknown: SalesOfMonth = () => missing('salesUnknown');

export const ledgerSales =
  (flows: () => Flows, currency: CurrencyIndex, flow: Flow): SalesOfMonth =>
  (month, from, to) =>
    flows().tellsSalesOf(month) ? ok(flows().between(flow, currency, from, to)) : missing('salesUnknown');

/** The amounts of a table, in units of which `digits` decimals make one. */
export const tableSales =
  (table: SalesTable, digits: number, otherwise: SalesOfMonth = unknown): SalesOfMonth =>
  (month, from, to) => {
    const amount = table.get(month);
    const units = amount === undefined ? undefined : toMinor(amount, digits);
    if (!units) return otherwise(month, from, to);
    // The month of the as-of date is told up to that day; of no month is it told how much came when.
    return from === firstDayOf(month) ? ok(units.minor) : missing('salesWithinMonth');
  };

export const salesInCurrency = (table: SalesTable | undefined, currency: Currency, otherwise: SalesOfMonth): Sales =>
  overMonths(table ? tableSales(table, digitsOf(currency), otherwise) : otherwise);

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
