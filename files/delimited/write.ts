/** Rows → a text file that French and English spreadsheets open as it is: `;`, UTF-8 with its mark. */
import Papa from 'papaparse';
import type { Day } from '../../core/calendar-date';
import type { Cell } from '../../core/cell';
import { looks, type TableColumn } from '../../core/reports/columns';
import { textIn, type Language } from '../../core/text/text';
import { writtenDate } from '../../core/text/written';
import { guarded } from './formula-guard';

const MARK = '\ufeff';
const FORMAT = { delimiter: ';', newline: '\r\n' } as const;
const ROWS_A_PIECE = 1000;

export const delimitedHeader = <Row>(columns: readonly TableColumn<Row>[]): string =>
  `${MARK}${Papa.unparse([columns.map(({ header }) => header)], FORMAT)}\r\n`;

/** In pieces, the header first. */
export function* delimitedText<Row>(
  columns: readonly TableColumn<Row>[],
  rows: readonly Row[],
  language: Language,
): Generator<string> {
  yield delimitedHeader(columns);
  const dates = looks.date(textIn(language)).format;
  for (let start = 0; start < rows.length; start += ROWS_A_PIECE) {
    const piece = rows
      .slice(start, start + ROWS_A_PIECE)
      .map((row) => columns.map(({ value, look }) => writtenCell(value(row), look.format === dates, language)));
    yield `${Papa.unparse(piece, FORMAT)}\r\n`;
  }
}

function writtenCell(cell: Cell, isDate: boolean, language: Language): string {
  if (typeof cell === 'number') {
    if (isDate) return writtenDate(cell as Day, language);
    return language === 'fr' ? String(cell).replace('.', ',') : String(cell);
  }
  return guarded(String(cell ?? ''));
}
