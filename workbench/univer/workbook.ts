/** The workbook of the grid as the workbench sees it. */
import type { Worksheet } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import type { Area } from '../../core/reports/sheet';
import { RECEIVABLES } from '../../core/views/candidates';
import type { Language } from '../../core/text/text';
import type { GivenWorkbook, Table, Workbook } from '../workbook';
import { apply } from './apply';
import { followChanges, type ChangesOfGrid } from './changes';
import type { Grid } from './grid';
import { firstColumns, resolveName, sheetsOfOurs } from './names';
import { hostIn } from './language';
import { openUnit } from './open';
import { readSheet, slices, usedColumns } from './read';
import { saved } from './saved';
import { settling } from './settle';
import { startUniver } from './start';

export type Opened = {
  readonly workbook: Workbook;
  /** The grid's own interface, for whoever looks in from outside the page. */
  readonly univerAPI: FUniver;
  readonly setDark: (dark: boolean) => void;
};

export function openWorkbook(
  container: HTMLElement,
  given: GivenWorkbook,
  { language, dark }: { readonly language: Language; readonly dark: boolean },
): Opened {
  const univer = startUniver(container, language, dark);
  const grid = openUnit(univer, given, hostIn(language));
  const univerAPI = FUniver.newAPI(univer);
  return {
    workbook: workbookOf(grid, given, followChanges(grid)),
    univerAPI,
    setDark: (isDark) => univerAPI.toggleDarkMode(isDark),
  };
}

function workbookOf(grid: Grid, given: GivenWorkbook, changes: ChangesOfGrid): Workbook {
  const { unit } = grid;
  const { endEdit, calculated, calculatedOn } = settling(grid, changes);
  let writing: Promise<unknown> = Promise.resolve();
  const table = (sheet: Worksheet, area: Area, reference: string): Table => ({
    sheet: sheet.getName(),
    firstRow: area.row,
    reference,
    calculated: () => calculatedOn(sheet),
    version: `${sheet.getSheetId()} ${String(changes.countOn(sheet.getSheetId()))} ${reference}`,
    slices(size) {
      const columns = area.columns === Infinity ? usedColumns(grid, sheet) : area.columns;
      return slices(grid, sheet, { ...area, columns }, size);
    },
  });
  return {
    title: unit.name,
    changes: changes.count,
    edits: changes.edits,
    watch: changes.watch,
    endEdit,
    calculated,
    sheets: () => unit.getSheets().map((sheet) => sheet.getName()),
    cells(title) {
      const sheet = unit.getSheetBySheetName(title);
      return sheet ? readSheet(grid, sheet) : [];
    },
    named(name, extent) {
      const found = resolveName(grid, name);
      const end = extent === 'below' && { rows: Infinity };
      return found && table(found.sheet, { ...found.area, ...end }, found.reference);
    },
    candidates() {
      const ours = sheetsOfOurs(grid);
      const chosen = resolveName(grid, RECEIVABLES);
      return unit
        .getSheets()
        .filter((sheet) => !ours.has(sheet.getSheetId()))
        .map((sheet) => {
          if (sheet === chosen?.sheet) return table(sheet, chosen.area, chosen.reference);
          const columns = Math.max(1, usedColumns(grid, sheet));
          const reference = firstColumns(sheet.getName(), columns);
          return table(sheet, { row: 0, column: 0, rows: Infinity, columns }, reference);
        });
    },
    apply(written) {
      const applied = apply(grid, written);
      writing = applied.catch(() => undefined);
      return applied;
    },
    async saved() {
      let waitedFor: Promise<unknown>;
      do {
        waitedFor = writing;
        await waitedFor;
        await endEdit();
        await calculated();
      } while (waitedFor !== writing);
      return saved(grid, given, changes);
    },
  };
}
