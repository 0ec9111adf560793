/** Changes of a workbook that everything follows which points at its cells: tables, names, bars, lists and formulas. */
import type { Area } from '../../../core/reports/sheet';
import { addressOf, prefixOf } from './address';
import { HostError } from './api';
import { afterDeletion, afterInsertion } from './area';
import { isTable, type SheetModel, type TableModel, type WorkbookModel } from './model';

export function insertRows(workbook: WorkbookModel, sheet: SheetModel, at: number, count: number): void {
  sheet.grid.insertRows(at, count);
  moveAreas(workbook, sheet, (area) => afterInsertion(area, at, count));
}

export function deleteRows(workbook: WorkbookModel, sheet: SheetModel, at: number, count: number): void {
  const header = workbook.tables.find((table) => table.sheet === sheet && isWithin(table.area.row, at, count));
  if (header) throw new HostError('InvalidOperation', `The header of ${header.name} cannot be deleted.`);
  sheet.grid.deleteRows(at, count);
  moveAreas(workbook, sheet, (area) => afterDeletion(area, at, count));
}

const isWithin = (row: number, at: number, count: number): boolean => row >= at && row < at + count;

function moveAreas({ tables, names }: WorkbookModel, sheet: SheetModel, moved: (area: Area) => Area | undefined): void {
  for (const table of tables) if (table.sheet === sheet) table.area = moved(table.area) ?? table.area;
  for (const name of names) {
    if (!name.target || isTable(name.target) || name.target.sheet !== sheet) continue;
    const area = moved(name.target.area);
    name.target = area && { sheet, area };
  }
  const following = <T extends { readonly area: Area }>(all: readonly T[]): T[] =>
    all.flatMap((each) => {
      const area = moved(each.area);
      return area ? [{ ...each, area }] : [];
    });
  sheet.bars = following(sheet.bars);
  sheet.validations = following(sheet.validations);
}

export function renameSheet(workbook: WorkbookModel, sheet: SheetModel, title: string): void {
  rewriteReferences(workbook, sheet, prefixOf(title));
  sheet.title = title;
}

export function deleteSheet(workbook: WorkbookModel, sheet: SheetModel): void {
  if (workbook.sheets.length === 1) throw new HostError('InvalidOperation', 'A workbook needs a sheet.');
  for (const table of workbook.tables.filter((candidate) => candidate.sheet === sheet)) deleteTable(workbook, table);
  for (const name of workbook.names) {
    if (name.target && !isTable(name.target) && name.target.sheet === sheet) name.target = undefined;
  }
  workbook.sheets = workbook.sheets.filter((candidate) => candidate !== sheet);
  workbook.active = workbook.active === sheet ? (workbook.sheets[0] as SheetModel) : workbook.active;
  rewriteReferences(workbook, sheet, '#REF!');
}

/** Deletes a table with the sheet that holds it. */
function deleteTable(workbook: WorkbookModel, table: TableModel): void {
  workbook.tables = workbook.tables.filter((candidate) => candidate !== table);
  for (const name of workbook.names) if (name.target === table) name.target = undefined;
  rewriteFormulas(workbook, `${table.name}[`, '#REF![');
}

/** The cells stay, and so does what points at all of them. */
export function convertToRange(workbook: WorkbookModel, table: TableModel): void {
  const { sheet, area } = table;
  for (const name of workbook.names) if (name.target === table) name.target = { sheet, area };
  rewriteFormulas(workbook, `${table.name}[#All]`, addressOf({ sheet: sheet.title, area }));
  deleteTable(workbook, table);
}

function rewriteReferences(workbook: WorkbookModel, { title }: SheetModel, to: string): void {
  rewriteFormulas(workbook, `'${title}'!`, to);
  rewriteFormulas(workbook, `${title}!`, to);
}

function rewriteFormulas({ sheets }: WorkbookModel, from: string, to: string): void {
  for (const { grid } of sheets) {
    for (const [row, column, cell] of [...grid.values()]) {
      const { formula } = cell;
      if (formula?.includes(from)) grid.put(row, column, { ...cell, formula: formula.replaceAll(from, to) });
    }
  }
}
