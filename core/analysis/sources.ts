/** What the figures of how fast we are paid are drawn from: the ledger, and sales that somebody gives. */
import type { Day } from '../calendar-date';
import type { Account, CurrencyIndex, Ledger } from '../ledger/ledger';
import type { Currency } from '../money';
import type { Missing } from './figure';
import { ok } from '../result';
import { flows, type Flows } from './flows';
import { once } from './once';
import type { Period } from './period';
import { byAccount, positions, type Positions } from './positions';
import { salesInCurrency, type Sales } from './sales';
import type { SalesTable } from './sales-table';
import { salesTold, type SalesTold } from './sales-told';

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
  /** One pass over the items, made when it is first asked for; so is that of the accounts. */
  readonly flows: () => Flows;
  /** What each account has open at the end of the as-of date, its only one. */
  readonly accounts: () => Positions<Account>;
  readonly sales: (currency: CurrencyIndex, flow: 'sales' | 'ordinarySales') => Sales;
  readonly salesTold: (currency: CurrencyIndex, period: Pick<Period, 'from' | 'to'>) => SalesTold;
};

export function sourcesOf(ledger: Ledger, asOf: Day, given?: GivenSales): Sources {
  const flowsOnce = once(() => flows(ledger, asOf));
  const tableIn = (index: CurrencyIndex): SalesTable | undefined =>
    given?.currency === ledger.currencies[index] ? given?.table : undefined;
  return {
    ledger,
    asOf,
    flows: flowsOnce,
    accounts: once(() => positions(ledger, [asOf], byAccount(ledger))),
    sales(index, flow) {
      const currency = ledger.currencies[index] as Currency;
      const all = salesInCurrency(flowsOnce, index, currency, tableIn(index));
      return flow === 'sales' ? all : without(all, (from, to) => doubtfulSales(flowsOnce(), index, from, to));
    },
    salesTold: (index, period) => salesTold(period, flowsOnce(), tableIn(index)),
  };
}

/** Why the ledger cannot say what was open at the end of an earlier day; undefined when it can. */
export function cannotLookBack({ ledger, flows: flowsOf }: Sources, day: Day): Missing | undefined {
  if (ledger.snapshot) return 'snapshot';
  const { begins } = flowsOf();
  if (ledger.read.issued === undefined) return 'noIssued';
  return begins > day ? 'beginsLater' : undefined;
}

/** A sales table does not say which of its invoices became doubtful; the ledger does. */
const doubtfulSales = ({ between }: Flows, currency: CurrencyIndex, from: Day, to: Day): number =>
  between('sales', currency, from, to) - between('ordinarySales', currency, from, to);

const without =
  (sales: Sales, part: (from: Day, to: Day) => number): Sales =>
  (from, to) => {
    const sold = sales(from, to);
    return sold.ok ? ok(sold.value - part(from, to)) : sold;
  };
