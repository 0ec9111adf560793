/** Ranges as their sheet shows them, with the letters of its columns and the numbers of its rows. */
import type { Rows } from '../../core/cell';
import type { Language } from '../../core/text/text';
import { markdownTable } from './markdown';
import { shown } from './values';

/** From row 1 of the sheet; columns count from 0. */
export type PlacedRange = { readonly firstColumn: number; readonly rows: Rows };

export function cellTable(ranges: readonly PlacedRange[], language: Language): string {
  const width = Math.max(...ranges.map(({ firstColumn, rows }) => firstColumn + widthOf(rows)));
  const height = Math.max(...ranges.map(({ rows }) => rows.length));
  const cells = Array.from({ length: height }, () => Array.from({ length: width }, () => ''));
  for (const { firstColumn, rows } of ranges) {
    for (const [row, values] of rows.entries()) {
      for (const [column, value] of values.entries()) {
        (cells[row] as string[])[firstColumn + column] = shown(value, language);
      }
    }
  }
  const letters = Array.from({ length: width }, (_, column) => letterOf(column));
  return markdownTable([['', ...letters], ...cells.map((row, i) => [String(i + 1), ...row])]);
}

export const widthOf = (rows: Rows): number => Math.max(...rows.map((row) => row.length));

/** `A1:E3` */
export const areaOf = ({ firstColumn, rows }: PlacedRange): string =>
  `${letterOf(firstColumn)}1:${letterOf(firstColumn + widthOf(rows) - 1)}${String(rows.length)}`;

/** Examples are narrow. */
const letterOf = (column: number): string => String.fromCharCode(0x41 + column);
