/** Every formula is calculated anew; a step that is taken back does so too. */
import { SetTriggerFormulaCalculationStartMutation } from '@univerjs/preset-sheets-core';
import { change, type Grid } from './grid';

export const recalculateAll = (grid: Grid): void =>
  change(grid, SetTriggerFormulaCalculationStartMutation, {
    forceCalculation: true,
    options: null,
    dirtyRanges: [],
    dirtyNameMap: {},
    dirtyDefinedNameMap: {},
    dirtyUnitFeatureMap: {},
    dirtyUnitOtherFormulaMap: {},
    clearDependencyTreeCache: {},
  });
