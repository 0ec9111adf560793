/** What passes between a script and the cells: dates on the way out, what text turns into on the way in. */
import type { Execution } from './execution';
import { at, isFormula, put } from './stored-sheet';
import { instantOf } from './time-zone';
import { isDateFormat, PLAIN_TEXT, typedIn, type TypedIn } from './typed-in';
import type { SheetArea } from './workbook';

/** A matrix of the script's own globals. Formulas are not calculated, so that one which slipped in shows. */
export function handedOver(
  { workbook, guest }: Execution,
  { sheet, row, column, rows, columns }: SheetArea,
): unknown[][] {
  const cell = (r: number, c: number): unknown => {
    const value = at(sheet, 'value', r, c);
    if (isFormula(value)) return '#NAME?';
    const isDate = typeof value === 'number' && isDateFormat(String(at(sheet, 'numberFormat', r, c)));
    return isDate ? guest.date(instantOf(value, workbook.timeZone)) : value;
  };
  const matrix = Array.from({ length: rows }, (_, i) =>
    guest.array(Array.from({ length: columns }, (__, j) => cell(row + i, column + j))),
  );
  return guest.array(matrix);
}

export function takenIn({ workbook }: Execution, area: SheetArea, values: readonly (readonly unknown[])[]): void {
  values.forEach((cells, i) => {
    cells.forEach((value, j) => {
      const cell = { row: area.row + i, column: area.column + j, rows: 1, columns: 1 };
      const taken = takenValue(value, String(at(area.sheet, 'numberFormat', cell.row, cell.column)), workbook.locale);
      put(area.sheet, 'value', cell, [[taken.value]]);
      if (taken.format !== undefined) put(area.sheet, 'numberFormat', cell, [[taken.format]]);
    });
  });
}

function takenValue(value: unknown, format: string, locale: string): TypedIn {
  if (typeof value === 'string') return typedIn(value, format, locale);
  if (typeof value === 'number' && format === PLAIN_TEXT) return { value: String(value) };
  if (typeof value === 'number' || typeof value === 'boolean') return { value };
  if (value === null || value === undefined) return { value: '' };
  throw new Error('[emulated] Days are written as serial numbers under a date format, never as a Date.');
}

export function requireShape(
  { guest }: Execution,
  { rows, columns }: SheetArea,
  values: readonly (readonly unknown[])[],
): void {
  const mismatch = (what: string, has: number, wants: number): Error =>
    guest.error(
      `The number of ${what} in the data does not match the number of ${what} in the range. The data has ${has} but the range has ${wants}.`,
    );
  if (values.length !== rows) throw mismatch('rows', values.length, rows);
  const odd = values.find((row) => row.length !== columns);
  if (odd) throw mismatch('columns', odd.length, columns);
}
