/** Cells of a sheet; rows and columns count from 0. Whole columns have an infinite number of rows. */
export type Area = { readonly row: number; readonly column: number; readonly rows: number; readonly columns: number };

const A1 = /^\$?([A-Z]+)\$?(\d+)?(?::\$?([A-Z]+)\$?(\d+)?)?$/;

/** `B2`, `A1:C3`, `A:L`. */
export function areaOf(a1: string): Area {
  const [, first = '', firstRow, last = first, lastRow] = A1.exec(a1) ?? [];
  if (first === '') throw new Error(`[emulated] “${a1}” is no A1 notation`);
  const row = firstRow === undefined ? 0 : Number(firstRow) - 1;
  const end = a1.includes(':') ? (lastRow === undefined ? Infinity : Number(lastRow)) : row + 1;
  const column = columnOf(first);
  return { row, column, rows: end - row, columns: columnOf(last) - column + 1 };
}

const columnOf = (letters: string): number =>
  Array.from(letters).reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;
