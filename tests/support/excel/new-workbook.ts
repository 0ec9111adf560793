/** Workbooks as a test sets them up and looks at them. */
import type { Cell, Rows } from '../../../core/cell';
import { areaOf } from './area';
import type { Scalar } from './entered';
import type { GridCell } from './grid';
import { isSameName, newId, newSheet, targetOf, type SheetModel, type WorkbookModel } from './model';

export type WorkbookSetup = {
  /** Cells from A1 by the title of their sheet; a text that opens with = is a formula. */
  readonly sheets: Readonly<Record<string, Rows>>;
  /** The sheet that a native table fills. */
  readonly tables?: Readonly<Record<string, string>>;
  /** Formulas of names. */
  readonly names?: Readonly<Record<string, string>>;
};

export function newWorkbook({ sheets: rowsByTitle, tables = {}, names = {} }: WorkbookSetup): WorkbookModel {
  const sheets = Object.entries(rowsByTitle).map(([title, rows]) => filled(newSheet(title), rows));
  const workbook: WorkbookModel = {
    file: 'Book1.xlsx',
    sheets,
    tables: [],
    names: [],
    active: sheets[0] as SheetModel,
  };
  for (const [name, title] of Object.entries(tables)) {
    const sheet = sheetNamed(workbook, title);
    workbook.tables.push({ id: newId(), name, sheet, area: wholeOf(sheet), style: '' });
  }
  for (const [name, formula] of Object.entries(names)) {
    workbook.names.push({ name, target: targetOf(workbook, formula) });
  }
  return workbook;
}

export function filled(sheet: SheetModel, rows: Rows): SheetModel {
  for (const [r, row] of rows.entries()) {
    for (const [c, cell] of row.entries())
      sheet.grid.put(r, c, { ...contentOf(cell), numberFormat: 'General', look: {} });
  }
  return sheet;
}

const contentOf = (cell: Cell) =>
  typeof cell === 'string' && cell.startsWith('=') ? { value: '', formula: cell } : { value: cell ?? '' };

export function sheetNamed({ sheets }: WorkbookModel, title: string): SheetModel {
  const sheet = sheets.find((candidate) => isSameName(candidate.title, title));
  if (!sheet) throw new Error(`There is no sheet “${title}”, but ${sheets.map((other) => other.title).join(', ')}.`);
  return sheet;
}

/** Every cell from A1 to the last one in use. */
export const cellsOf = (sheet: SheetModel): GridCell[][] => sheet.grid.matrix(wholeOf(sheet), (cell) => cell);

/** The values of the cells that a name refers to: what a formula with that name hands to a function. */
export function valuesNamed({ names }: WorkbookModel, name: string): Scalar[][] {
  const target = names.find((item) => isSameName(item.name, name))?.target;
  if (!target) throw new Error(`“${name}” names no cells.`);
  return target.sheet.grid.matrix(target.area, ({ value }) => value);
}

function wholeOf({ grid }: SheetModel) {
  const used = grid.used() ?? areaOf(0, 0, 0, 0);
  return areaOf(0, 0, used.row + used.rows - 1, used.column + used.columns - 1);
}
