/**
 * Results come from beside the page, where a change of the page may not have arrived yet: a result is for a formula that
 * still stands in its cell. What a person has put there instead stays; the calculation that follows knows of it.
 */
import { ICommandService, ObjectMatrix } from '@univerjs/core';
import { SetRangeValuesMutation, type ISetRangeValuesMutationParams } from '@univerjs/preset-sheets-core';
import type { Grid } from './grid';

export function refuseLateResults({ unit, injector }: Grid): void {
  injector.get(ICommandService).beforeCommandExecuted(({ id, params }, options) => {
    if (id !== SetRangeValuesMutation.id || options?.['applyFormulaCalculationResult'] !== true) return;
    const { subUnitId, cellValue } = params as ISetRangeValuesMutationParams;
    const sheet = unit.getSheetBySheetId(subUnitId);
    const results = new ObjectMatrix(cellValue);
    results.forValue((row, column) => {
      const cell = sheet?.getCellRaw(row, column);
      if (!cell?.f && !cell?.si) results.realDeleteValue(row, column);
    });
  });
}
