/** Sheets → the bytes of a workbook. */
import { writeXlsx, type Cell as FileCell, type CellValue, type WriteOptions, type WriteSheet } from 'hucre/xlsx';
import type { Cell } from '../../core/cell';
import type { Area, Sheet } from '../../core/reports/sheet';
import { lookGrid } from './look-grid';
import { writtenArea, writtenReference, writtenRow } from './reference';
import { rgbOf, FONT, styleOf } from './style';

const BAR = '#e8c98d';

export const workbookOf = (sheets: readonly Sheet[]): Promise<Uint8Array> => writeXlsx(optionsOf(sheets));

/** Sheets in the library's own words. */
export const optionsOf = (sheets: readonly Sheet[]): WriteOptions => ({
  defaultFont: FONT,
  sheets: sheets.map(sheetOf),
  namedRanges: sheets.flatMap(namesOf),
});

function namesOf({ title, mark, names, frozenRows }: Sheet): NonNullable<WriteOptions['namedRanges']> {
  return [
    { name: mark, range: writtenReference(title, { row: 0, column: 0, rows: 1, columns: 1 }) },
    ...names.map((area) => ({ name: area.name, range: writtenReference(title, area) })),
    // The header again on every printed page. The library's own option for it leaves the sheet's title unquoted.
    ...(frozenRows > 0 ? [{ name: '_xlnm.Print_Titles', scope: title, range: writtenRow(title, frozenRows - 1) }] : []),
  ];
}

function sheetOf(sheet: Sheet): WriteSheet {
  const grid = lookGrid(sheet);
  const styles = grid.looks.map(styleOf);
  const cells = new Map<string, Partial<FileCell>>();
  for (let row = 0; row < sheet.cells.length; row++) {
    for (let column = 0; column < sheet.widths.length; column++) {
      const look = grid.at(row, column);
      const value = sheet.cells[row]?.[column];
      const error = typeof value === 'string' && LOOKS_LIKE_ERROR.test(value);
      if (look === grid.common[column] && !error) continue;
      // The library would write such a text as an error; a rich text stays one.
      cells.set(`${String(row)},${String(column)}`, {
        style: styles[look] ?? {},
        ...(error && { richText: [{ text: value }] }),
      });
    }
  }
  return {
    name: sheet.title,
    rows: sheet.cells.map((row) => row.map(valueOf)),
    cells,
    columns: sheet.widths.map((width, column) => ({ width, style: styles[grid.common[column] ?? 0] ?? {} })),
    tables: sheet.tables.map((area) => ({
      name: area.name,
      range: writtenArea(area),
      columns: headersOf(sheet, area.row, area.column, area.columns).map((name) => ({ name })),
      style: 'TableStyleMedium2',
    })),
    conditionalRules: sheet.bars.flatMap(barRules),
    freezePane: { rows: sheet.frozenRows },
    pageSetup: {
      paperSize: 'a4',
      orientation: sheet.landscape ? 'landscape' : 'portrait',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
    },
  };
}

/** A file's bar is never shorter than a tenth of its cell; the first rule keeps it off cells that have nothing to show. */
function barRules(area: Area, i: number): NonNullable<WriteSheet['conditionalRules']> {
  const range = writtenArea(area);
  return [
    { type: 'cellIs', operator: 'equal', formula: '0', stopIfTrue: true, priority: 2 * i + 1, range },
    {
      type: 'dataBar',
      priority: 2 * i + 2,
      range,
      dataBar: { cfvo: [{ type: 'num', value: '0' }, { type: 'max' }], color: `FF${rgbOf(BAR)}` },
    },
  ];
}

const LOOKS_LIKE_ERROR = /^#[A-Z0-9_/]+[!?]?$/;
/** Of a cell's text, in every spreadsheet. */
const MAX_TEXT = 32_767;

function valueOf(cell: Cell): CellValue {
  if (typeof cell !== 'string') return cell ?? null;
  return cell === '' ? null : textOfCell(cell);
}

/** What a file cannot hold is shown as unreadable; `_x0041_` would be read as a character's code. */
const textOfCell = (text: string): string =>
  text
    .slice(0, MAX_TEXT)
    .replace(/[\ufffe\uffff]/g, '\ufffd')
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');

const headersOf = ({ cells }: Sheet, row: number, column: number, columns: number): readonly string[] =>
  (cells[row] ?? []).slice(column, column + columns).map(String);
