/** Shows a sheet, and rows of it. Neither is a step that could be undone. */
import { ICommandService, RANGE_TYPE, type Worksheet } from '@univerjs/core';
import {
  ScrollCommand,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SetWorksheetHideMutation,
} from '@univerjs/preset-sheets-core';
import { BooleanNumber } from '@univerjs/core';
import { change, type Grid } from './grid';
import { runsOf } from '../runs';

export function bringForward(grid: Grid, sheet: Worksheet): void {
  const { unit, injector } = grid;
  const subUnitId = sheet.getSheetId();
  if (sheet.isSheetHidden() === BooleanNumber.TRUE) {
    change(grid, SetWorksheetHideMutation, { subUnitId, hidden: BooleanNumber.FALSE });
  }
  // Shown once more, it would begin at its top.
  if (unit.getActiveSheet().getSheetId() === subUnitId) return;
  const params = { unitId: unit.getUnitId(), subUnitId };
  injector.get(ICommandService).syncExecuteCommand(SetWorksheetActiveOperation.id, params);
}

/** That stay in sight above the first one that is shown. */
const ROWS_ABOVE = 5;

/** Whole rows, from 1; the first of them is scrolled to. */
export function selectRows({ unit, injector }: Grid, sheet: Worksheet, rows: readonly number[]): void {
  const inside = rows.filter((row) => row >= 1 && row <= sheet.getRowCount());
  const selections = runsOf(inside).map(([first, last]) => {
    const range = {
      startRow: first - 1,
      endRow: last - 1,
      startColumn: 0,
      endColumn: sheet.getColumnCount() - 1,
      rangeType: RANGE_TYPE.ROW,
    };
    return { range, primary: null, style: null };
  });
  const [top] = selections;
  if (!top) return;
  const { startRow, startColumn } = top.range;
  const primary = {
    ...{ actualRow: startRow, actualColumn: startColumn, isMerged: false, isMergedMainCell: false },
    ...{ startRow, startColumn, endRow: startRow, endColumn: startColumn },
  };
  injector.get(ICommandService).syncExecuteCommand(SetSelectionsOperation.id, {
    unitId: unit.getUnitId(),
    subUnitId: sheet.getSheetId(),
    selections: [{ ...top, primary }, ...selections.slice(1)],
  });
  const sheetViewStartRow = Math.max(0, startRow - ROWS_ABOVE);
  // A sheet that comes forward is drawn first, from its top.
  requestAnimationFrame(() => {
    const params = { sheetViewStartRow, sheetViewStartColumn: 0, offsetX: 0, offsetY: 0 };
    void injector.get(ICommandService).executeCommand(ScrollCommand.id, params);
  });
}
