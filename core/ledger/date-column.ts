/**
 * One column of dates. Serials and ISO dates say what they are; for `03/04/2026` the column decides by any value over
 * 12, which may come later than the rows that need it: until then such a date is kept in an undecided form.
 */
import { dayOfSerial, decided, readTextDate, type DateOrder, type Day, type UndecidedDate } from '../calendar-date';
import type { Cell } from '../cell';
import { err, ok, type Result } from '../result';
import { isBlankOrDash } from './cell-text';
import type { Evidence } from './problem';

export const BLANK_DATE = 0;
export const UNREADABLE_DATE = -1;

export type DateColumn = {
  /** A day; BLANK_DATE; UNREADABLE_DATE; below that an undecided date, for `settle`. */
  readonly read: (cell: Cell, row: number) => number;
  /** How to decide what is undecided, or cells that show why nobody can. */
  readonly finish: () => Result<((undecided: number) => Day) | undefined, readonly Evidence[]>;
};

/** Exports repeat their dates; a text is parsed once. */
const CACHED_TEXTS = 20_000;

export function dateColumn(order: DateOrder | undefined): DateColumn {
  const cache = new Map<string, number>();
  const undecidedCells: Evidence[] = [];
  const evidence: Partial<Record<DateOrder, Evidence>> = {};

  function readText(text: string, row: number): number {
    const date = readTextDate(text);
    if (date.kind === 'none') return isBlankOrDash(text) ? BLANK_DATE : UNREADABLE_DATE;
    if (date.kind === 'day') return date.day;
    if (date.kind === 'evidence') {
      if (order !== undefined) return date.order === order ? date.day : UNREADABLE_DATE;
      evidence[date.order] ??= { row, value: text };
      return date.day;
    }
    if (order !== undefined) return decided(date, order);
    if (undecidedCells.length < 2) undecidedCells.push({ row, value: text });
    return -(date.year * 10_000 + date.first * 100 + date.second);
  }

  return {
    read(cell, row) {
      if (typeof cell === 'number') return dayOfSerial(cell) ?? UNREADABLE_DATE;
      if (cell === '' || cell === null || cell === undefined) return BLANK_DATE;
      if (typeof cell === 'boolean') return UNREADABLE_DATE;
      const known = cache.get(cell);
      if (known !== undefined) return known;
      const day = readText(cell, row);
      if (day !== UNREADABLE_DATE && cache.size < CACHED_TEXTS) cache.set(cell, day);
      return day;
    },
    finish() {
      if (undecidedCells.length === 0) return ok(undefined);
      const { dmy, mdy } = evidence;
      if (dmy && mdy) return err([dmy, mdy]);
      if (!dmy && !mdy) return err(undecidedCells);
      const found: DateOrder = dmy ? 'dmy' : 'mdy';
      return ok((undecided) => decided(undecidedDate(undecided), found));
    },
  };
}

/** What is written of a date that is still undecided. */
export function undecidedDate(undecided: number): UndecidedDate {
  const packed = -undecided;
  return { year: Math.floor(packed / 10_000), first: Math.floor(packed / 100) % 100, second: packed % 100 };
}
