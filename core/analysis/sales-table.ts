/** A table of sales as people keep one: month | amount, its rows in any order, with or without a header. */
import { dayOf, readTextDate, type DateOrder, type Day } from '../calendar-date';
import { isBlank, textOf, type Cell, type Rows } from '../cell';
import { amountColumn, BLANK_AMOUNT, UNREADABLE_AMOUNT } from '../ledger/amount-column';
import { BLANK_DATE, dateColumn, UNREADABLE_DATE } from '../ledger/date-column';
import type { DecimalSign } from '../ledger/options';
import type { Evidence } from '../ledger/problem';
import { saysTotal } from '../ledger/total-rows';
import { err, ok, type Result } from '../result';
import { monthOf, type Month } from './period';

/** Decimals, tax included. A month that is not in it is unknown; one that stands on several rows is their sum. */
export type SalesTable = ReadonlyMap<Month, number>;

type SalesOptions = { readonly dates: DateOrder | undefined; readonly decimal: DecimalSign | undefined };

/** Rows count from 1 in the rows given. */
export type SalesFailure =
  | { readonly code: 'noSales' }
  | ({ readonly code: 'monthUnreadable' | 'amountUnreadable' | 'undecidedMonth' | 'undecidedAmount' } & Evidence);

/** A month without an amount is not told. */
export function readSalesTable(rows: Rows, { dates, decimal }: SalesOptions): Result<SalesTable, SalesFailure> {
  const months = dateColumn(dates);
  const amounts = amountColumn(decimal);
  const read: { readonly row: number; readonly day: number }[] = [];
  const values: number[] = [];
  const header = rows.findIndex((row) => row.some((cell) => !isBlank(cell)));
  for (const [i, cells] of rows.entries()) {
    const [month, amount] = cells;
    const row = i + 1;
    if (saysTotal(month)) continue;
    const day = dayInMonth(month) ?? months.read(month, row);
    const value = amounts.read(amount, row, values.length);
    if (i === header && day === UNREADABLE_DATE && (value === UNREADABLE_AMOUNT || isWord(month))) continue;
    if (value === BLANK_AMOUNT) continue;
    if (day === BLANK_DATE || day === UNREADABLE_DATE) return err({ code: 'monthUnreadable', row, value: month });
    if (value === UNREADABLE_AMOUNT) return err({ code: 'amountUnreadable', row, value: amount });
    read.push({ row, day });
    values.push(value);
  }
  const decidedMonths = months.finish();
  if (!decidedMonths.ok) return err({ code: 'undecidedMonth', ...(decidedMonths.error[0] as Evidence) });
  const decidedAmounts = Float64Array.from(values);
  const settled = amounts.finish(decidedAmounts);
  if (!settled.ok) return err({ code: 'undecidedAmount', ...(settled.error[0] as Evidence) });
  const table = new Map<Month, number>();
  for (const [i, { day }] of read.entries()) {
    const month = monthOf((day < 0 ? decidedMonths.value?.(day) : day) as Day);
    table.set(month, (table.get(month) ?? 0) + (decidedAmounts[i] as number));
  }
  return table.size === 0 ? err({ code: 'noSales' }) : ok(table);
}

const isWord = (cell: Cell): boolean => !/\d/.test(textOf(cell));

const YEAR_FIRST = /^(\d{4})[-/. ]?(\d{1,2})$/;
const MONTH_FIRST = /^(\d{1,2})[-/. ](\d{4})$/;

/** The first of a month that is written without a day: `2026-05`, `05/2026`, `202605`, `mai 2026`, `May-26`. */
function dayInMonth(cell: Cell): Day | undefined {
  const text = textOf(cell);
  // As a date, the number 202605 is in a year that no sales are of.
  if (typeof cell === 'number' && cell < 190_000) return undefined;
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst) return dayOf(Number(yearFirst[1]), Number(yearFirst[2]), 1);
  const monthFirst = MONTH_FIRST.exec(text);
  if (monthFirst) return dayOf(Number(monthFirst[2]), Number(monthFirst[1]), 1);
  const named = isWord(text.slice(0, 1)) ? readTextDate(`1 ${text}`) : undefined;
  return named?.kind === 'day' ? named.day : undefined;
}
