/** Sheets as the core describes them, with what a test does not care about filled in. */
import type { Rows } from '../../../core/cell';
import type { Sheet, TableArea } from '../../../core/reports/sheet';

export const MARK = 'AR_report_test';

/** Lines on top, then a native table for each part, then one line below each. */
export function sheetOf(
  title: string,
  lines: readonly string[],
  parts: readonly { readonly name: string; readonly rows: Rows }[],
  more: Partial<Sheet> = {},
): Sheet {
  const columns = Math.max(1, ...parts.flatMap(({ rows }) => rows.map((row) => row.length)));
  const cells: (readonly Sheet['cells'][number][number][])[] = lines.map((line) => [line]);
  const tables: TableArea[] = [];
  for (const { name, rows } of parts) {
    tables.push({ name, row: cells.length, column: 0, rows: rows.length, columns });
    cells.push(...rows, [`below ${name}`]);
  }
  return {
    mark: MARK,
    title,
    cells: cells.map((row) => Array.from({ length: columns }, (_, c) => row[c] ?? '')),
    looks: [],
    tables,
    names: [],
    bars: [],
    charts: [],
    links: [],
    choices: [],
    widths: Array.from({ length: columns }, () => 10),
    frozenRows: 0,
    landscape: false,
    gridlines: true,
    ...more,
  };
}
