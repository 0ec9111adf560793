/** What the figures of how fast we are paid are drawn from: the ledger, and sales that somebody gives. */
import type { Day } from '../calendar-date';
import type { CurrencyIndex, Ledger } from '../ledger/ledger';
import type { Currency } from '../money';
import type { Missing } from './figure';
import { flows, type Flows } from './flows';
import { once } from './once';
import { ledgerSales, salesInCurrency, type Sales } from './sales';
import type { SalesTable } from './sales-table';

/** A sales table is of one currency. */
type GivenSales = { readonly table: SalesTable; readonly currency: Currency };

/** The currency of a sales table that names none: the only one of the ledger, else that of rows without one. */
export function salesGiven(
  { currencies }: Ledger,
  table: SalesTable | undefined,
  ofRowsWithout: Currency,
): GivenSales | undefined {
  const [only, ...others] = currencies;
  return table && { table, currency: only !== undefined && others.length === 0 ? only : ofRowsWithout };
}

export type Sources = {
  readonly ledger: Ledger;
  readonly asOf: Day;
  /** One pass over the items, made when it is first asked for. */
  readonly flows: () => Flows;
  readonly sales: (currency: CurrencyIndex, flow: 'sales' | 'ordinarySales') => Sales;
};

export function sourcesOf(ledger: Ledger, asOf: Day, given?: GivenSales): Sources {
  const flowsOnce = once(() => flows(ledger, asOf));
  return {
    ledger,
    asOf,
    flows: flowsOnce,
    sales(index, flow) {
      const currency = ledger.currencies[index] as Currency;
      const table = given?.currency === currency ? given.table : undefined;
      return salesInCurrency(table, currency, ledgerSales(flowsOnce, index, flow));
    },
  };
}

/** Why the ledger cannot say what was open at the end of an earlier day; undefined when it can. */
export function cannotLookBack({ ledger, flows: flowsOf }: Sources, day: Day): Missing | undefined {
  const { knowsPayments, begins } = flowsOf();
  if (ledger.snapshot || !knowsPayments) return 'snapshot';
  if (ledger.read.issued === undefined) return 'noIssued';
  return begins > day ? 'beginsLater' : undefined;
}
