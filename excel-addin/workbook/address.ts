/** Where cells are, as a formula says it. Rows and columns count from 0 at A1. */
import type { Area } from '../../core/reports/sheet';

/** `='Aged balance'!$A$1:$L$20`: the formula of a name. */
export function referenceTo(sheet: string, { row, column, rows, columns }: Area): string {
  const first = cellAt(row, column);
  const last = cellAt(row + rows - 1, column + columns - 1);
  return `='${sheet.replace(/'/g, "''")}'!${first === last ? first : `${first}:${last}`}`;
}

const cellAt = (row: number, column: number): string => `$${letters(column)}$${row + 1}`;

function letters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : letters(Math.floor(column / 26) - 1) + last;
}
