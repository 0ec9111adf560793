/** The sentence of an error, shown where the pointer rests on its cell; the grid's own words know the code only. */
import { CellAlertManagerService, FormulaDataModel, type ICellAlert } from '@univerjs/preset-sheets-core';
import type { CellError } from '../../core/cell';
import type { Grid } from './grid';
import { ERROR } from './values';

export function explainErrors(grid: Grid, prefix: string): void {
  const alerts = grid.injector.get(CellAlertManagerService);
  alerts.currentAlert$.subscribe((shown) => {
    for (const [key, { alert }] of shown) {
      const found = errorAt(grid, prefix, alert.location);
      if (!found || alert.message === found.message) continue;
      alerts.removeAlert(key);
      alerts.showAlert({ ...alert, title: found.error, message: found.message });
    }
  });
}

/** A cell keeps the error of a formula that it no longer has: only one that it shows, out of a function of ours, counts. */
function errorAt(
  { unit, injector }: Grid,
  prefix: string,
  { subUnitId, row, col }: ICellAlert['location'],
): CellError | undefined {
  const spilled = injector.get(FormulaDataModel).getArrayFormulaCellData()[unit.getUnitId()]?.[subUnitId]?.[row]?.[col];
  const own = unit.getSheetBySheetId(subUnitId)?.getCellRaw(row, col);
  const ours = own?.f?.toUpperCase().includes(prefix) === true ? own : spilled;
  const error = ours?.custom?.[ERROR] as CellError | undefined;
  return error?.error === ours?.v ? error : undefined;
}
