/** The cells of which a chart is drawn: a table beside the page, so that a reader can check it. */
import type { TableColumn } from '../columns';
import { looks } from '../columns';
import type { Area, Look } from '../sheet';
import type { Canvas } from './canvas';

export type Corner = { readonly row: number; readonly column: number };

const HEADER: Look = { ...looks.text, bold: true, color: '#5c5c5c' };

/** The header, then the rows; answers with the cells of each column under its header. */
export function putTable<Row>(
  sheet: Canvas,
  { row, column }: Corner,
  columns: readonly [TableColumn<Row>, ...TableColumn<Row>[]],
  rows: readonly Row[],
): readonly [Area, ...Area[]] {
  for (const [i, { header, value, look }] of columns.entries()) {
    sheet.put(row, column + i, header, { ...HEADER, align: look.align ?? 'left' });
    for (const [k, each] of rows.entries()) sheet.put(row + 1 + k, column + i, value(each), look);
  }
  const areaOf = (i: number): Area => ({ row: row + 1, column: column + i, rows: rows.length, columns: 1 });
  return [areaOf(0), ...columns.slice(1).map((_, i) => areaOf(i + 1))];
}
