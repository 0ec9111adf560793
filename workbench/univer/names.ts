/** The workbook's names: `AR_Receivables` and the marks of our sheets among them. */
import { AbsoluteRefType, RANGE_TYPE, type IRange, type Worksheet } from '@univerjs/core';
import {
  deserializeRangeWithSheet,
  IDefinedNamesService,
  isReferenceStrings,
  SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
  serializeRangeWithSheet,
  SetDefinedNameMutation,
} from '@univerjs/preset-sheets-core';
import type { Area } from '../../core/reports/sheet';
import { change, rangeOf, type Grid } from './grid';
import { NameIsThereMutation } from './name-is-there';
import { recalculateAll } from './recalculate';

/** The cells under a name; whole columns and rows have no end. */
export function resolveName(
  { unit, injector }: Grid,
  name: string,
): { readonly sheet: Worksheet; readonly area: Area; readonly reference: string } | undefined {
  const reference = injector.get(IDefinedNamesService).getValueByName(unit.getUnitId(), name)?.formulaOrRefString;
  if (reference === undefined || !isReferenceStrings(reference)) return undefined;
  const { sheetName, range } = deserializeRangeWithSheet(reference);
  const sheet = unit.getSheetBySheetName(sheetName);
  return sheet ? { sheet, area: areaOf(range), reference } : undefined;
}

/** Univer has NaN for the ends of whole columns and rows. */
function areaOf({ startRow, startColumn, endRow, endColumn }: IRange): Area {
  const [row, column] = [startRow, startColumn].map((start) => (Number.isNaN(start) ? 0 : start)) as [number, number];
  return {
    row,
    column,
    rows: Number.isNaN(endRow) ? Infinity : endRow - row + 1,
    columns: Number.isNaN(endColumn) ? Infinity : endColumn - column + 1,
  };
}

export function defineName(grid: Grid, name: string, reference: string): void {
  const known = grid.injector.get(IDefinedNamesService).getValueByName(grid.unit.getUnitId(), name);
  change(grid, SetDefinedNameMutation, {
    id: known?.id ?? name,
    name,
    formulaOrRefString: reference,
    localSheetId: SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
  });
  if (known) return;
  change(grid, NameIsThereMutation, { name });
  recalculateAll(grid);
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

const MARK = /^AR_(?:report_.+|.+_sheet)$/;
const REPORT = /^AR_report_/;

/** Ids of the sheets that we have written. */
export const sheetsOfOurs = (grid: Grid): ReadonlySet<string> => sheetsNamed(grid, MARK);

export const reportSheets = (grid: Grid): ReadonlySet<string> => sheetsNamed(grid, REPORT);

function sheetsNamed(grid: Grid, wanted: RegExp): ReadonlySet<string> {
  const names = Object.values(grid.injector.get(IDefinedNamesService).getDefinedNameMap(grid.unit.getUnitId()) ?? {});
  const found = names.filter(({ name }) => wanted.test(name));
  return new Set(found.flatMap(({ name }) => resolveName(grid, name)?.sheet.getSheetId() ?? []));
}
