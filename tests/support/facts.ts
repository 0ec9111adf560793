/** How fast we are paid, asked of a small table. */
import type { Divided } from '../../core/analysis/figure';
import { factsOf, type Facts } from '../../core/analysis/indicator-facts';
import { indicatorNamed, type IndicatorId } from '../../core/analysis/indicators';
import { readSalesTable, type SalesTable } from '../../core/analysis/sales-table';
import { sourcesOf, type Sources } from '../../core/analysis/sources';
import type { Rows } from '../../core/cell';
import type { CurrencyIndex } from '../../core/ledger/ledger';
import type { Currency } from '../../core/money';
import { day } from './day';
import { ledgerOf, table } from './table';

export function salesOf(rows: Rows | string): SalesTable {
  const read = readSalesTable(typeof rows === 'string' ? table(rows) : rows, { dates: undefined, decimal: undefined });
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
}

export function sourcesFrom(rows: Rows | string, asOf: string, sales?: string): Sources {
  const ledger = ledgerOf(rows);
  return sourcesOf(
    ledger,
    day(asOf),
    sales === undefined ? undefined : { table: salesOf(sales), currency: ledger.currencies[0] as Currency },
  );
}

/** Of the first currency. */
export const factsFrom = (rows: Rows | string, asOf: string, sales?: string, months?: number): Facts =>
  factsOf(sourcesFrom(rows, asOf, sales), months)(0 as CurrencyIndex);

/** The number, or the code of the reason why there is none. */
export const shown = ({ figure }: Divided): number | string => (figure.ok ? figure.value : figure.error);

export const shownOf = (id: IndicatorId, facts: Facts): number | string => shown(indicatorNamed(id).of(facts));
