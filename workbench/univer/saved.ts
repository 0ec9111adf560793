/** What is to be saved of the workbook: of each sheet, whether it has changed, and then all its cells. */
import type { Worksheet } from '@univerjs/core';
import { FormulaDataModel, IDefinedNamesService } from '@univerjs/preset-sheets-core';
import type { Formula, GivenSheet, GivenWorkbook, SavedSheet, SavedWorkbook } from '../workbook';
import type { ChangesOfGrid } from './changes';
import type { Grid } from './grid';
import { placeOf } from './open';
import { readSheet } from './read';

export function saved(grid: Grid, given: GivenWorkbook, changes: ChangesOfGrid): SavedWorkbook {
  const { unit, injector } = grid;
  const names = Object.values(injector.get(IDefinedNamesService).getDefinedNameMap(unit.getUnitId()) ?? {});
  return {
    front: unit.getActiveSheet().getName(),
    sheets: unit.getSheets().map((sheet) => savedSheet(grid, sheet, given, changes)),
    names: names.map(({ name, formulaOrRefString }) => ({ name, reference: formulaOrRefString })),
  };
}

function savedSheet(grid: Grid, sheet: Worksheet, given: GivenWorkbook, changes: ChangesOfGrid): SavedSheet {
  const id = sheet.getSheetId();
  const place = placeOf(id);
  const before = place === undefined ? undefined : given.sheets[place];
  const written = grid.written.get(id);
  const isMoved = changes.moved.has(id);
  const isWhole = before === undefined || before.isNew === true || isMoved || written !== undefined;
  const edit = isWhole ? 'whole' : changes.countOn(id) > 0 ? 'cells' : 'none';
  const title = sheet.getName();
  return {
    title,
    ...(place !== undefined && { given: place }),
    edit,
    isMoved,
    isRestyled: changes.restyled.has(id),
    ...(edit !== 'none' && {
      content: {
        ...contentOf(edit, before, written),
        title,
        cells: readSheet(grid, sheet),
        formulas: formulasOn(grid, sheet),
      },
    }),
  };
}

/** Its looks are the server's already where the sheet is the one that was given. */
const contentOf = (
  edit: SavedSheet['edit'],
  before: GivenSheet | undefined,
  written: GivenSheet | undefined,
): Partial<GivenSheet> => (edit === 'cells' ? {} : (written ?? before ?? {}));

function formulasOn({ unit, injector }: Grid, sheet: Worksheet): readonly Formula[] {
  const formulas: Formula[] = [];
  const model = injector.get(FormulaDataModel);
  sheet.getCellMatrix().forValue((row, column, cell) => {
    if (isMissing(cell?.f) && isMissing(cell?.si)) return;
    const formula = model.getFormulaStringByCell(row, column, sheet.getSheetId(), unit.getUnitId());
    if (typeof formula === 'string') formulas.push({ row, column, formula });
  });
  return formulas;
}

const isMissing = (value: unknown): boolean => value === null || value === undefined;
