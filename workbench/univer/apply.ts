/** Writes what a call has answered, as one step. */
import { SetRangeValuesMutation } from '@univerjs/preset-sheets-core';
import { isBlank } from '../../core/cell';
import { RECEIVABLES } from '../../core/views/candidates';
import type { Changes } from '../../core/views/calls';
import { valueOf } from './cells';
import { change, type Grid } from './grid';
import { defineName, resolveName } from './names';
import { bringForward, selectRows } from './select';
import { inOneStep } from './step';
import { writeSheet } from './write';

export function apply(grid: Grid, { names = [], sheets = [], cells = [], front, selected }: Changes): Promise<void> {
  return inOneStep(grid, async () => {
    const looked = grid.unit.getActiveSheet();
    for (const { name, reference } of names) defineName(grid, name, reference);
    for (const sheet of sheets) await writeSheet(grid, sheet);
    for (const cell of cells) writeCell(grid, cell);
    const shown = front === undefined ? undefined : resolveName(grid, front)?.sheet;
    // A sheet that is added comes forward by itself.
    bringForward(grid, shown ?? looked);
    const source = selected && resolveName(grid, RECEIVABLES)?.sheet;
    if (source) {
      bringForward(grid, source);
      selectRows(grid, source, selected);
    }
  });
}

function writeCell(grid: Grid, { range, row, column, value }: NonNullable<Changes['cells']>[number]): void {
  const found = resolveName(grid, range);
  if (!found) return;
  const { sheet, area } = found;
  const content = isBlank(value) ? { v: null, t: null } : valueOf(value);
  change(grid, SetRangeValuesMutation, {
    subUnitId: sheet.getSheetId(),
    // A formula that stood there is gone.
    cellValue: { [area.row + row]: { [area.column + column]: { ...content, f: null, si: null, p: null } } },
  });
}
