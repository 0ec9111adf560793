/** The cells of a sheet that bear a workbook name. */
import type { Rows } from '../../core/cell';
import type { Sheet } from '../../core/reports/sheet';

export function cellsNamed({ names, cells }: Sheet, name: string): Rows {
  const area = names.find((named) => named.name === name);
  if (!area) throw new Error(`${name} is no name of the sheet`);
  const { row, rows, column, columns } = area;
  return cells.slice(row, row + rows).map((line) => line.slice(column, column + columns));
}
