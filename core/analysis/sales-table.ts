/** A table of sales as people keep one: month | amount, its rows in any order, with or without a header. */
import { dayOf, readTextDate, type DateOrder, type Day } from '../calendar-date';
import { isBlank, textOf, type Cell, type Rows } from '../cell';
import { amountColumn, BLANK_AMOUNT, UNREADABLE_AMOUNT } from '../ledger/amount-column';
import { BLANK_DATE, dateColumn, undecidedDate, UNREADABLE_DATE } from '../ledger/date-column';
import { saysWithoutTax } from '../ledger/without-tax';
import type { DecimalSign } from '../ledger/options';
import type { Evidence } from '../ledger/problem';
import { saysTotal } from '../ledger/total-rows';
import { err, ok, type Result } from '../result';
import { monthOf, type Month } from './period';

/** Decimals, tax included. A month that is not in it is unknown. */
export type SalesTable = ReadonlyMap<Month, number>;

type SalesOptions = { readonly dates: DateOrder | undefined; readonly decimal: DecimalSign | undefined };

/** Rows count from 1 in the rows given. */
export type SalesFailure =
  | { readonly code: 'noSales' }
  | ({ readonly code: Unreadable } & Evidence)
  /** `first`: the row on which the month stands already. */
  | ({ readonly code: 'monthTwice'; readonly first: number } & Evidence);

type Unreadable =
  | 'monthUnreadable'
  | 'amountUnreadable'
  | 'undecidedMonth'
  | 'undecidedAmount'
  | 'withoutTax'
  /** More amounts than one beside a month: credit notes that nobody has taken off, perhaps. */
  | 'moreAmounts';

/** `day`: below zero while it is undecided. `whole`: written without a day. */
type Read = { readonly row: number; readonly month: Cell; readonly day: number; readonly whole: boolean };

/** A month without an amount is not told; the sales of several days of a month are added. */
export function readSalesTable(rows: Rows, options: SalesOptions): Result<SalesTable, SalesFailure> {
  const months = dateColumn(options.dates);
  const amounts = amountColumn(options.decimal);
  const read: Read[] = [];
  const values: number[] = [];
  const heading = rows.findIndex((row) => row.some((cell) => !isBlank(cell)));
  for (const [i, cells] of rows.entries()) {
    const [month, amount] = cells;
    const row = i + 1;
    if (saysTotal(month)) continue;
    const whole = dayInMonth(month);
    const day = whole ?? months.read(month, row);
    const value = amounts.read(amount, row, values.length);
    if (read.length === 0 && day === UNREADABLE_DATE && isHeading(month, value, i === heading)) {
      const untaxed = [month, amount].find(saysWithoutTax);
      if (untaxed !== undefined) return err({ code: 'withoutTax', row, value: untaxed });
      continue;
    }
    if (value === BLANK_AMOUNT) continue;
    if (day === BLANK_DATE || day === UNREADABLE_DATE) return err({ code: 'monthUnreadable', row, value: month });
    if (value === UNREADABLE_AMOUNT) return err({ code: 'amountUnreadable', row, value: amount });
    const another = cells.slice(2).find((cell) => isAmount(cell, options));
    if (another !== undefined) return err({ code: 'moreAmounts', row, value: another });
    read.push({ row, month, day, whole: whole !== undefined });
    values.push(value);
  }
  const decidedMonths = months.finish();
  if (!decidedMonths.ok) {
    const order = options.dates === undefined ? orderOfFirsts(read) : undefined;
    if (order) return readSalesTable(rows, { ...options, dates: order });
    return err({ code: 'undecidedMonth', ...(decidedMonths.error[0] as Evidence) });
  }
  const decidedAmounts = Float64Array.from(values);
  const settled = amounts.finish(decidedAmounts);
  if (!settled.ok) return err({ code: 'undecidedAmount', ...(settled.error[0] as Evidence) });
  const decide = decidedMonths.value;
  return summed(
    read.map((entry) => ({ ...entry, day: entry.day < 0 && decide ? decide(entry.day) : entry.day })),
    decidedAmounts,
  );
}

/** A month stands once, or day by day. */
function summed(read: readonly Read[], amounts: Float64Array): Result<SalesTable, SalesFailure> {
  const table = new Map<Month, number>();
  const seen = new Map<Month, Read[]>();
  for (const [i, entry] of read.entries()) {
    const month = monthOf(entry.day as Day);
    const others = seen.get(month) ?? [];
    const twice = others.find(({ day, whole }) => whole || entry.whole || day === entry.day);
    if (twice) return err({ code: 'monthTwice', row: entry.row, value: entry.month, first: twice.row });
    seen.set(month, [...others, entry]);
    table.set(month, (table.get(month) ?? 0) + (amounts[i] as number));
  }
  return table.size === 0 ? err({ code: 'noSales' }) : ok(table);
}

/** Above the first month: a title, or the header, whose second cell may be a year. */
const isHeading = (month: Cell, value: number, isFirst: boolean): boolean =>
  value === UNREADABLE_AMOUNT || value === BLANK_AMOUNT || (isFirst && isWord(month));

const isAmount = (cell: Cell, { decimal }: SalesOptions): boolean => {
  const value = amountColumn(decimal).read(cell, 1, 0);
  return value !== BLANK_AMOUNT && value !== UNREADABLE_AMOUNT;
};

/** 01/04, 01/05, 01/06: first days of months in one order, days of one month in the other. */
function orderOfFirsts(read: readonly Read[]): DateOrder | undefined {
  const undecided = read.filter(({ day }) => day < 0).map(({ day }) => undecidedDate(day));
  const isFirsts = (numbers: readonly number[]): boolean => numbers.length > 1 && numbers.every((n) => n === 1);
  if (isFirsts(undecided.map(({ first }) => first))) return 'dmy';
  return isFirsts(undecided.map(({ second }) => second)) ? 'mdy' : undefined;
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
