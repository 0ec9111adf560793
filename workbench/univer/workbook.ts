/** The workbook of the grid as the workbench sees it. */
import { ICommandService, type Worksheet } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { SetRangeValuesMutation, SetWorksheetActiveOperation } from '@univerjs/preset-sheets-core';
import { isBlank, type Rows } from '../../core/cell';
import type { Language } from '../../core/text/text';
import type { GivenWorkbook, Workbook } from '../workbook';
import { valueOf } from './cells';
import { change, type Grid } from './grid';
import { defineName, firstColumns, resolveName, sheetsOfOurs } from './names';
import { openUnit } from './open';
import { readSheet } from './read';
import { settle } from './settle';
import { startUniver } from './start';
import { writeSheet } from './write';

/** The workbook, and the grid's own interface for whoever looks in from outside the page. */
export function openWorkbook(
  container: HTMLElement,
  given: GivenWorkbook,
  language: Language,
): { readonly workbook: Workbook; readonly univerAPI: FUniver } {
  const univer = startUniver(container, language);
  const workbook = workbookOf(openUnit(univer, given, { language, prefix: 'AR.', separator: ',' }));
  return { workbook, univerAPI: FUniver.newAPI(univer) };
}

function workbookOf(grid: Grid): Workbook {
  const { unit, injector } = grid;
  const sheetNamed = (title: string): Worksheet | undefined => unit.getSheetBySheetName(title) ?? undefined;
  return {
    title: unit.name,
    settle: () => settle(grid),
    sheets: () => unit.getSheets().map((sheet) => sheet.getName()),
    cells(title) {
      const sheet = sheetNamed(title);
      return sheet ? readSheet(grid, sheet) : [];
    },
    named(name) {
      const found = resolveName(grid, name);
      if (!found) return undefined;
      const { sheet, range } = found;
      const firstRow = from(range.startRow);
      const rows = readSheet(grid, sheet)
        .slice(firstRow, to(range.endRow))
        .map((row) => row.slice(from(range.startColumn), to(range.endColumn)));
      return { sheet: sheet.getName(), firstRow, rows: withoutEmptyEnd(rows) };
    },
    candidates() {
      const ours = sheetsOfOurs(grid);
      return unit
        .getSheets()
        .filter((sheet) => !ours.has(sheet.getSheetId()))
        .map((sheet) => {
          const rows = readSheet(grid, sheet);
          return {
            sheet: sheet.getName(),
            firstRow: 0,
            rows,
            reference: firstColumns(sheet.getName(), Math.max(1, rows[0]?.length ?? 0)),
          };
        });
    },
    define: (name, reference) => defineName(grid, name, reference),
    write: (sheet) => writeSheet(grid, sheet),
    writeCell(name, row, column, value) {
      const found = resolveName(grid, name);
      if (!found) return;
      const { sheet, range } = found;
      const cell = isBlank(value) ? { v: null } : valueOf(value);
      change(grid, SetRangeValuesMutation, {
        subUnitId: sheet.getSheetId(),
        cellValue: { [from(range.startRow) + row]: { [from(range.startColumn) + column]: cell } },
      });
    },
    show(name) {
      const sheet = resolveName(grid, name)?.sheet;
      if (!sheet) return '';
      const params = { unitId: unit.getUnitId(), subUnitId: sheet.getSheetId() };
      injector.get(ICommandService).syncExecuteCommand(SetWorksheetActiveOperation.id, params);
      return sheet.getName();
    },
  };
}

/** A whole column begins with the first row and ends with the last: Univer has NaN for both. */
const from = (start: number): number => (Number.isNaN(start) ? 0 : start);
const to = (end: number): number | undefined => (Number.isNaN(end) ? undefined : end + 1);

function withoutEmptyEnd(rows: Rows): Rows {
  let length = rows.length;
  while (length > 0 && rows[length - 1]?.every(isBlank)) length--;
  return rows.slice(0, length);
}
