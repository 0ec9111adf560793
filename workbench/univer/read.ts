/** Reads sheets by their cell matrix: the grid's own reading answers what cells show, not what they hold. */
import { ObjectMatrix, type ICellData, type Nullable, type Worksheet } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/preset-sheets-core';
import { isBlank, type Cell, type Rows } from '../../core/cell';
import type { Area } from '../../core/reports/sheet';
import { contentOf } from './cells';
import type { Grid } from './grid';

/** Every row down to the last that holds something, of equal length; cells into which a table has spilled included. */
export function readSheet(grid: Grid, sheet: Worksheet): Rows {
  const area = { row: 0, column: 0, rows: Infinity, columns: usedColumns(grid, sheet) };
  return withoutBlankEdges([...slices(grid, sheet, area, Infinity)].flat());
}

/** The rows of an area, so many at a time: a long sheet is not read in one breath. */
export function* slices(grid: Grid, sheet: Worksheet, area: Area, size: number): Generator<Rows> {
  const cells = sheet.getCellMatrix();
  const spilled = spilledOn(grid, sheet);
  const used = Math.max(usedRows(cells), spilled ? usedRows(spilled) : 0);
  const end = Math.min(area.row + area.rows, used);
  for (let from = area.row; from < end; from += size) {
    yield Array.from({ length: Math.min(size, end - from) }, (_, r) =>
      Array.from({ length: area.columns }, (__, c): Cell => {
        const [row, column] = [from + r, area.column + c];
        const own = contentOf(cells.getValue(row, column));
        return isBlank(own) && spilled ? contentOf(spilled.getValue(row, column)) : own;
      }),
    );
  }
}

type Matrix = ObjectMatrix<Nullable<ICellData>>;

/** Rows have their numbers for keys, which ascend. */
const usedRows = (cells: Matrix): number => Number(Object.keys(cells.getMatrix()).at(-1) ?? -1) + 1;

export function usedColumns(grid: Grid, sheet: Worksheet): number {
  const spilled = spilledOn(grid, sheet);
  const last = (cells: Matrix): number => cells.getRealRange().endColumn + 1;
  return Math.max(last(sheet.getCellMatrix()), spilled ? last(spilled) : 0);
}

function spilledOn({ unit, injector }: Grid, sheet: Worksheet) {
  const cells = injector.get(FormulaDataModel).getArrayFormulaCellData()[unit.getUnitId()]?.[sheet.getSheetId()];
  return cells ? new ObjectMatrix(cells) : undefined;
}

function withoutBlankEdges(rows: Rows): Rows {
  const ends = rows.map((row) => row.findLastIndex((cell) => !isBlank(cell)) + 1);
  const width = ends.reduce((most, end) => Math.max(most, end), 0);
  return rows.slice(0, ends.findLastIndex((end) => end > 0) + 1).map((row) => row.slice(0, width));
}
