/** The native tables of a sheet that we write: resized where they stand, because formulas point at their names. */
import type { Worksheet } from '@univerjs/core';
import {
  AddSheetTableMutation,
  DeleteSheetTableMutation,
  SetSheetTableMutation,
  TableManager,
} from '@univerjs/preset-sheets-table';
import { textOf } from '../../core/cell';
import type { Sheet, TableArea } from '../../core/reports/sheet';
import { change, rangeOf, type Grid } from './grid';
import { SetTableHeaderMutation } from './table-header';

/** Our tables are known by `owner` and their order, so that a person may rename them. */
export function setTables(
  grid: Grid,
  sheet: Worksheet,
  owner: string,
  { tables, cells }: Pick<Sheet, 'tables' | 'cells'>,
): void {
  const manager = grid.injector.get(TableManager);
  const subUnitId = sheet.getSheetId();
  const ids = tables.map((_, index) => `${owner}:table:${String(index)}`);
  for (const table of manager.getTablesBySubunitId(grid.unit.getUnitId(), subUnitId)) {
    const tableId = table.getId();
    if (tableId.startsWith(`${owner}:table:`) && !ids.includes(tableId)) {
      change(grid, DeleteSheetTableMutation, { subUnitId, tableId });
    }
  }
  for (const [index, area] of tables.entries()) {
    const header = headerOf(area, cells);
    const tableId = ids[index] ?? '';
    const known = manager.getTable(grid.unit.getUnitId(), tableId);
    if (!known) {
      const name = manager.getUniqueTableName(grid.unit.getUnitId(), area.name);
      change(grid, AddSheetTableMutation, { subUnitId, tableId, name, range: rangeOf(area), header, options: {} });
      continue;
    }
    const resize = (): void =>
      change(grid, SetSheetTableMutation, { subUnitId, tableId, config: { updateRange: { newRange: rangeOf(area) } } });
    resize();
    // Formulas are told of the new header by a resize.
    change(grid, SetTableHeaderMutation, { tableId, header });
    resize();
  }
}

const headerOf = ({ row, column, columns }: TableArea, cells: Sheet['cells']): string[] =>
  Array.from({ length: columns }, (_, i) => textOf(cells[row]?.[column + i]));
