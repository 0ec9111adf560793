/** The cells of one sheet → a text file; numbers under a date format are written as dates. */
import Papa from 'papaparse';
import type { Day } from '../../core/calendar-date';
import type { Rows } from '../../core/cell';
import type { StyledArea } from '../../core/reports/sheet';
import type { Language } from '../../core/text/text';
import { writtenDate } from '../../core/text/written';
import { guarded } from './formula-guard';

const MARK = '\ufeff';

export function sheetText(cells: Rows, looks: readonly StyledArea[], language: Language): string {
  const rows = cells.map((row) => row.map((cell) => (typeof cell === 'number' ? cell : guarded(String(cell ?? '')))));
  const written: (string | number)[][] = rows;
  for (const { row, column, rows: height, columns, format = '' } of looks) {
    if (!/[dy]/i.test(format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, ''))) continue;
    for (const line of written.slice(row, row + height)) {
      for (let place = column; place < Math.min(column + columns, line.length); place++) {
        const value = line[place];
        if (typeof value === 'number') line[place] = writtenDate(Math.floor(value) as Day, language);
      }
    }
  }
  const decimal = (cell: string | number): string =>
    typeof cell === 'number' && language === 'fr' ? String(cell).replace('.', ',') : String(cell);
  return `${MARK}${Papa.unparse(
    written.map((row) => row.map(decimal)),
    { delimiter: ';', newline: '\r\n' },
  )}\r\n`;
}
