import type { Cell, Rows } from '../../core/cell';
import { serialsIn } from './serials';

/** Turns what Sheets hands over into cells: dates into serial numbers, a picture into a blank. */
export type CellReader = (value: unknown) => Cell;

/** The time zone is not asked before a date turns up. */
export function cellReader(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): CellReader {
  let serial: ((date: Date) => number) | undefined;
  return (value) => {
    if (typeof value !== 'object' || value === null) return value as Cell;
    if (!isDate(value)) return '';
    serial ??= serialsIn(spreadsheet.getSpreadsheetTimeZone());
    return serial(value);
  };
}

export const rowsOf = (values: readonly (readonly unknown[])[], cell: CellReader): Rows =>
  values.map((row) => row.map(cell));

/** Values may come from another program's globals, so that `instanceof Date` is false. */
const isDate = (value: object): value is Date => Object.prototype.toString.call(value) === '[object Date]';
