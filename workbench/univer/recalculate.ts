/** Formulas are calculated anew, all of them or those that depend on some cells; a step that is taken back does so too. */
import {
  SetTriggerFormulaCalculationStartMutation,
  type ISetFormulaCalculationStartMutation,
} from '@univerjs/preset-sheets-core';
import { change, type Grid } from './grid';

const NOTHING: ISetFormulaCalculationStartMutation = {
  options: null,
  forceCalculation: false,
  dirtyRanges: [],
  dirtyNameMap: {},
  dirtyDefinedNameMap: {},
  dirtyUnitFeatureMap: {},
  dirtyUnitOtherFormulaMap: {},
  clearDependencyTreeCache: {},
};

export const recalculateAll = (grid: Grid): void =>
  change(grid, SetTriggerFormulaCalculationStartMutation, { ...NOTHING, forceCalculation: true });

export const recalculate = (grid: Grid, dirtyRanges: ISetFormulaCalculationStartMutation['dirtyRanges']): void =>
  change(grid, SetTriggerFormulaCalculationStartMutation, { ...NOTHING, dirtyRanges });
