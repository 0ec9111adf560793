/** The workbook's names: `AR_Receivables` and the marks of our sheets among them. */
import { AbsoluteRefType, RANGE_TYPE, type IRange, type Worksheet } from '@univerjs/core';
import {
  deserializeRangeWithSheet,
  IDefinedNamesService,
  IFunctionService,
  isReferenceStrings,
  SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
  serializeRangeWithSheet,
  SetDefinedNameMutation,
  SetTriggerFormulaCalculationStartMutation,
} from '@univerjs/preset-sheets-core';
import type { Area } from '../../core/reports/sheet';
import { change, rangeOf, type Grid } from './grid';

/** The cells under a name. Whole columns have no first and last row: they are NaN. */
export function resolveName(
  { unit, injector }: Grid,
  name: string,
): { readonly sheet: Worksheet; readonly range: IRange } | undefined {
  const reference = injector.get(IDefinedNamesService).getValueByName(unit.getUnitId(), name)?.formulaOrRefString;
  if (reference === undefined || !isReferenceStrings(reference)) return undefined;
  const { sheetName, range } = deserializeRangeWithSheet(reference);
  const sheet = unit.getSheetBySheetName(sheetName);
  return sheet ? { sheet, range } : undefined;
}

export function defineName(grid: Grid, name: string, reference: string): void {
  const known = grid.injector.get(IDefinedNamesService).getValueByName(grid.unit.getUnitId(), name);
  change(grid, SetDefinedNameMutation, {
    id: known?.id ?? name,
    name,
    formulaOrRefString: reference,
    localSheetId: SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
  });
  if (!known) calculateAgain(grid, name);
}

/** A formula that was typed before its name existed has been read without it, and does not depend on it. */
function calculateAgain(grid: Grid, name: string): void {
  grid.injector.get(IFunctionService).deleteFormulaAstCacheKey(name);
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
}

const fixed = { startAbsoluteRefType: AbsoluteRefType.ALL, endAbsoluteRefType: AbsoluteRefType.ALL };

/** `'Aged balance'!$A$1:$C$9`. */
export const referenceTo = (sheet: string, area: Area): string =>
  serializeRangeWithSheet(sheet, { ...rangeOf(area), ...fixed });

/** `Invoices!$A:$H`. */
export const firstColumns = (sheet: string, columns: number): string =>
  serializeRangeWithSheet(sheet, {
    ...rangeOf({ row: 0, column: 0, rows: 1, columns }),
    ...fixed,
    rangeType: RANGE_TYPE.COLUMN,
  });

const PREFIX = 'AR_';

/** Ids of the sheets on which a name of ours stands: those that we have written, and that of the receivables. */
export function sheetsOfOurs(grid: Grid): ReadonlySet<string> {
  const names = Object.values(grid.injector.get(IDefinedNamesService).getDefinedNameMap(grid.unit.getUnitId()) ?? {});
  const ours = names.filter(({ name }) => name.startsWith(PREFIX));
  return new Set(ours.flatMap(({ name }) => resolveName(grid, name)?.sheet.getSheetId() ?? []));
}
