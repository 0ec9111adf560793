/** Many cells, some rows at a time, that are taken back and made again at once. */
import type { ICellData, Nullable } from '@univerjs/core';
import {
  SetRangeCustomMetadataCommand,
  SetRangeValuesMutation,
  type ISetRangeValuesMutationParams,
} from '@univerjs/preset-sheets-core';
import { breath } from '../breath';
import { execute, write, type Grid } from './grid';
import { inverseOf } from './inverse';

/** By row and column; null empties a cell. */
export type Cells = Record<number, Record<number, Nullable<ICellData>>>;

/** With any other change of cells the grid looks for formulas, in the whole workbook. */
const WITHOUT_FORMULAS = { trigger: SetRangeCustomMetadataCommand.id };

/** Rows that are written at once. */
const PIECE = 500;

/** `hasFormulas`: there are some among the cells, or among those that are there. */
export async function setCells(
  grid: Grid,
  subUnitId: string,
  cells: Cells,
  { hasFormulas }: { readonly hasFormulas: boolean },
): Promise<void> {
  const rows = Object.entries(cells);
  if (rows.length === 0) return;
  const where = { unitId: grid.unit.getUnitId(), subUnitId, ...(!hasFormulas && WITHOUT_FORMULAS) };
  const changing = (cellValue: Cells) => ({ id: SetRangeValuesMutation.id, params: { ...where, cellValue } });
  const before: Cells = {};
  execute(grid, [], [changing(before)]);
  for (let from = 0; from < rows.length; from += PIECE) {
    const piece = changing(Object.fromEntries(rows.slice(from, from + PIECE)));
    for (const { params } of inverseOf(grid, piece)) {
      Object.assign(before, (params as ISetRangeValuesMutationParams).cellValue);
    }
    write(grid, [piece]);
    await breath();
  }
  grid.step?.redos.push(changing(cells));
}
