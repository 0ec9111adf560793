/** Sheets → the bytes of a workbook. */
import { writeXlsx, type Cell as FileCell, type CellValue, type WriteOptions, type WriteSheet } from 'hucre/xlsx';
import type { Cell } from '../../core/cell';
import { withRoom, type Area, type ChoiceArea, type Sheet } from '../../core/reports/sheet';
import { chartOf } from './chart';
import { finished } from './finish';
import { lookGrid } from './look-grid';
import { MARGINS, pageBreaks, repeatsHeader } from './page-breaks';
import { writtenArea, writtenReference, writtenRow, writtenStart } from './reference';
import { rowHeights } from './row-heights';
import { rgbOf, FONT, styleOf } from './style';

const BAR = '#f0d9ad';

export const workbookOf = async (sheets: readonly Sheet[]): Promise<Uint8Array> =>
  finished(await writeXlsx(optionsOf(sheets)), sheets);

/** Sheets in the library's own words. */
export const optionsOf = (sheets: readonly Sheet[]): WriteOptions => ({
  defaultFont: FONT,
  sheets: sheets.map((sheet) => sheetOf(sheet, sheets)),
  namedRanges: sheets.flatMap(namesOf),
});

function namesOf(sheet: Sheet): NonNullable<WriteOptions['namedRanges']> {
  const { title, mark, names, frozenRows, printed } = sheet;
  return [
    { name: mark, range: writtenReference(title, { row: 0, column: 0, rows: 1, columns: 1 }) },
    ...names.map((area) => ({ name: area.name, range: writtenReference(title, withRoom(area)) })),
    // The header again on every printed page. The library's own option for it leaves the sheet's title unquoted.
    ...(repeatsHeader(sheet)
      ? [{ name: '_xlnm.Print_Titles', scope: title, range: writtenRow(title, frozenRows - 1) }]
      : []),
    ...(printed ? [{ name: '_xlnm.Print_Area', scope: title, range: writtenReference(title, printed) }] : []),
  ];
}

function sheetOf(sheet: Sheet, all: readonly Sheet[]): WriteSheet {
  const grid = lookGrid(sheet);
  const styles = grid.looks.map(styleOf);
  const heights = rowHeights(sheet, grid);
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
  for (const { row, column, to } of sheet.links) {
    const title = all.find(({ mark }) => mark === to)?.title;
    if (title === undefined) continue;
    const key = `${String(row)},${String(column)}`;
    cells.set(key, {
      style: styles[grid.at(row, column)] ?? {},
      ...cells.get(key),
      hyperlink: { target: '', location: writtenStart(title) },
    });
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
    conditionalRules: sheet.bars.map(barRule),
    dataValidations: sheet.choices.map((choice) => listRule(choice, sheet.title)),
    charts: sheet.charts.map(chartOf),
    rowDefs: new Map([...heights].map(([row, height]) => [row, { height }])),
    view: { showGridLines: sheet.gridlines },
    freezePane: { rows: sheet.frozenRows },
    pageSetup: {
      paperSize: 'a4',
      orientation: sheet.landscape ? 'landscape' : 'portrait',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: sheet.onePage ? 1 : 0,
      margins: MARGINS,
    },
    headerFooter: { oddFooter: '&L&A&R&P / &N' },
    ...(!sheet.onePage && { rowBreaks: [...pageBreaks(sheet, heights)] }),
  };
}

const barRule = (area: Area, i: number): NonNullable<WriteSheet['conditionalRules']>[number] => ({
  type: 'dataBar',
  priority: i + 1,
  range: writtenArea(area),
  dataBar: { cfvo: [{ type: 'num', value: '0' }, { type: 'max' }], color: `FF${rgbOf(BAR)}` },
});

const listRule = ({ values, warning, ...area }: ChoiceArea, title: string) => ({
  type: 'list' as const,
  range: writtenArea(area),
  values: [...values],
  allowBlank: true,
  showErrorMessage: true,
  errorStyle: 'warning' as const,
  errorTitle: title,
  errorMessage: warning,
});

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
