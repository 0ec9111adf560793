/** Opens a workbook in the grid, with the functions of the catalogue. */
import {
  BooleanNumber,
  ICommandService,
  LifecycleService,
  LifecycleStages,
  UniverInstanceType,
  type IWorkbookData,
  type Univer,
  type Workbook as Unit,
} from '@univerjs/core';
import { DataSyncPrimaryController, SheetsNumfmtCellContentController } from '@univerjs/preset-sheets-core';
import type { Host } from '../../core/functions/book';
import type { GivenSheet, GivenWorkbook } from '../workbook';
import { cellMatrix } from './cells';
import { explainErrors } from './error-sentences';
import { fitRows } from './fit-rows';
import { describeFunctions } from './function-help';
import { registerFunctions } from './functions';
import type { Grid } from './grid';
import { localeOf } from './language';
import { refuseLateResults } from './late-results';
import { NameIsThereMutation } from './name-is-there';
import { defineName } from './names';
import { frozen, sizeOf, widthsOf } from './shape';
import { SetTableHeaderMutation } from './table-header';
import { readTypedDecimals } from './typed-decimals';
import { equipSheet } from './write';

export function openUnit(univer: Univer, given: GivenWorkbook, host: Host): Grid {
  const { title: name, sheets, names = [] } = given;
  const data: IWorkbookData = {
    id: 'workbook',
    name,
    appVersion: '',
    locale: localeOf[host.language],
    styles: {},
    sheetOrder: sheets.map((_, index) => idOf(index)),
    sheets: Object.fromEntries(sheets.map((sheet, index) => [idOf(index), snapshot(sheet, index)])),
  };
  const unit = univer.createUnit<IWorkbookData, Unit>(UniverInstanceType.UNIVER_SHEET, data);
  const injector = univer.__getInjector();
  for (const mutation of [NameIsThereMutation, SetTableHeaderMutation]) {
    injector.get(ICommandService).registerCommand(mutation);
  }
  injector.get(DataSyncPrimaryController).registerSyncingMutations(NameIsThereMutation);
  registerFunctions(injector, host);
  describeFunctions(injector, host);
  // Numbers as the language writes them: 1 234,50.
  injector.get(SheetsNumfmtCellContentController).setNumfmtLocal(host.language);
  const grid: Grid = { unit, injector, written: new Map() };
  for (const [index, sheet] of sheets.entries()) {
    const target = unit.getSheetBySheetId(idOf(index));
    if (target) equipSheet(grid, target, sheet, idOf(index));
  }
  for (const { name: called, reference } of names) defineName(grid, called, reference);
  explainErrors(grid, host.prefix);
  refuseLateResults(grid);
  if (host.language === 'fr') readTypedDecimals(grid);
  // What is not drawn yet has no height.
  void injector
    .get(LifecycleService)
    .onStage(LifecycleStages.Rendered)
    .then(() => fitAll(grid, sheets));
  return grid;
}

function fitAll(grid: Grid, sheets: readonly GivenSheet[]): void {
  for (const [index, sheet] of sheets.entries()) {
    const target = grid.unit.getSheetBySheetId(idOf(index));
    if (target) fitRows(grid, target, sheet);
  }
}

const idOf = (index: number): string => `sheet-${String(index + 1)}`;

/** Among the sheets that were given; undefined for one that was added since. */
export function placeOf(id: string): number | undefined {
  const number = /^sheet-(\d+)$/.exec(id)?.[1];
  return number === undefined ? undefined : Number(number) - 1;
}

const snapshot = (sheet: GivenSheet, index: number): IWorkbookData['sheets'][string] => ({
  id: idOf(index),
  name: sheet.title,
  cellData: cellMatrix(sheet),
  columnData: Object.fromEntries(Object.entries(widthsOf(sheet.widths ?? [])).map(([column, w]) => [column, { w }])),
  freeze: frozen(sheet.frozenRows ?? 0, sheet.frozenColumns),
  hidden: sheet.hidden === true ? BooleanNumber.TRUE : BooleanNumber.FALSE,
  ...sizeOf(sheet),
});
