/** A workbook as an input. */
import type { Rows } from '../../core/cell';
import { findHeader, mapHeader } from '../../core/ledger/header';
import type { ReadingOptions } from '../../core/ledger/options';
import type { Area } from '../../core/reports/sheet';
import { cannotRead } from '../failure';
import { firstRows } from '../first-rows';
import type { Input, Table } from '../input';
import { readCellContext, type CellContext } from './cell-context';
import type { Reference } from './reference';
import { sheetRows } from './sheet-rows';
import { ourSheets, type Workbook, type WorkbookSheet } from './workbook';

const EVERYTHING: Area = { row: 0, column: 0, rows: Infinity, columns: Infinity };

export function workbookInput(workbook: Workbook): Input {
  let context: Promise<CellContext> | undefined;
  const readContext = (): Promise<CellContext> => (context ??= readCellContext(workbook));

  const table = (sheet: WorkbookSheet, name: string | undefined, area: Area): Table => ({
    sheet: sheet.name,
    name,
    firstRow: area.row + 1,
    async *batches() {
      yield* sheetRows(workbook.zip, sheet.part, area, await readContext());
    },
  });

  const tableNamed = (name: string): Table | undefined => {
    const reference = workbook.names.get(name.toLowerCase());
    const sheet = reference && sheetNamed(workbook, reference.sheet);
    return sheet && table(sheet, name, reference.area);
  };

  /** The native tables of a sheet, then all of it. */
  const tablesOn = (sheet: WorkbookSheet): readonly Table[] => [
    ...workbook.tables
      .filter((native) => native.sheet === sheet.name)
      .map(({ name, area }) => table(sheet, name, area)),
    table(sheet, undefined, EVERYTHING),
  ];

  /** The first that can be read as receivables; without one the nearest to it, whose failure says what is missing. */
  async function looksLikeReceivables(tables: readonly Table[], options: ReadingOptions): Promise<Table> {
    let nearest: Table | undefined;
    for (const candidate of tables) {
      const rows = await firstRows(candidate);
      const header = rows[findHeader(rows, options) ?? -1];
      if (!header) continue;
      if (mapHeader(header, options).ok) return candidate;
      nearest ??= candidate;
    }
    const found = nearest ?? tables[0];
    if (!found) throw cannotRead(({ hosts }) => hosts.commandLine.noSheet(workbook.zip.origin));
    return found;
  }

  return {
    async named(name, extent) {
      const reference = workbook.names.get(name.toLowerCase());
      const sheet = reference && sheetNamed(workbook, reference.sheet);
      if (!sheet) return undefined;
      const { area } = reference;
      const rows = extent === 'below' ? Infinity : Math.max(area.rows, nativeRows(workbook, reference));
      return { firstRow: area.row + 1, rows: await allRows(table(sheet, name, { ...area, rows })) };
    },

    async cells(wanted) {
      const sheet = wanted === undefined ? sheetsToSearch(workbook)[0] : sheetNamed(workbook, wanted);
      return sheet && allRows(table(sheet, undefined, EVERYTHING));
    },

    async receivables(options, wanted) {
      const accepted = tableNamed('AR_Receivables');
      if (wanted === undefined) {
        return accepted ?? looksLikeReceivables(sheetsToSearch(workbook).flatMap(tablesOn), options);
      }
      const sheet = sheetNamed(workbook, wanted);
      if (!sheet) {
        const names = workbook.sheets.map(({ name }) => name).join(', ');
        throw cannotRead(({ hosts }) => hosts.commandLine.noSuchSheet(workbook.zip.origin, wanted, names));
      }
      return accepted?.sheet === sheet.name ? accepted : looksLikeReceivables(tablesOn(sheet), options);
    },
  };
}

/** Of the native table with the same first cell; 0 where there is none. */
const nativeRows = ({ tables }: Workbook, { sheet, area }: Reference): number =>
  tables.find((native) => native.sheet === sheet && native.area.row === area.row && native.area.column === area.column)
    ?.area.rows ?? 0;

/** Spreadsheets do not tell cases apart in names of sheets. */
const sheetNamed = ({ sheets }: Workbook, name: string): WorkbookSheet | undefined =>
  sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());

/** Our own reports speak of receivables too; they are no source. */
function sheetsToSearch(workbook: Workbook): readonly WorkbookSheet[] {
  const ours = ourSheets(workbook);
  return workbook.sheets.filter(({ name, visible }) => visible && !ours.has(name));
}

async function allRows(table: Table): Promise<Rows> {
  const rows: Rows[number][] = [];
  for await (const batch of table.batches()) for (const row of batch) rows.push(row);
  return rows;
}
