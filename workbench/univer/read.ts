/** Reads sheets by their cell matrix: the grid's own reading answers what cells show, not what they hold. */
import { ObjectMatrix, type Worksheet } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/preset-sheets-core';
import { isBlank, type Cell, type Rows } from '../../core/cell';
import { contentOf } from './cells';
import type { Grid } from './grid';

/** Every row down to the last that holds something, of equal length; cells into which a table has spilled included. */
export function readSheet({ unit, injector }: Grid, sheet: Worksheet): Rows {
  const rows: Cell[][] = [];
  let width = 0;
  const put = (row: number, column: number, content: Cell): void => {
    if (isBlank(content)) return;
    (rows[row] ??= [])[column] = content;
    width = Math.max(width, column + 1);
  };
  const spilled = injector.get(FormulaDataModel).getArrayFormulaCellData()[unit.getUnitId()]?.[sheet.getSheetId()];
  if (spilled) new ObjectMatrix(spilled).forValue((row, column, cell) => put(row, column, contentOf(cell)));
  sheet.getCellMatrix().forValue((row, column, cell) => put(row, column, contentOf(cell)));
  return Array.from({ length: rows.length }, (_, row) =>
    Array.from({ length: width }, (__, column) => rows[row]?.[column] ?? null),
  );
}
