/** Where printed pages begin, so that what belongs together stands on one of them. */
import type { Sheet } from '../../core/reports/sheet';

/** In inches. */
export const MARGINS = { left: 0.5, right: 0.5, top: 0.6, bottom: 0.7, header: 0.3, footer: 0.3 };
const A4 = { short: 8.27, long: 11.69 };
const POINTS = 72;
/** Of a row, and of a column of one character, in points. */
const ROW = 15;
const CHARACTER = 5.25;
/** No spreadsheet takes more. */
const MOST_BREAKS = 1000;

/** Of a sheet's rows on one page, in points: the sheet is made as small as its width needs. */
function pageHeight({ landscape, widths }: Sheet): number {
  const [across, down] = landscape ? [A4.long, A4.short] : [A4.short, A4.long];
  const width = widths.reduce((sum, each) => sum + each, 0) * CHARACTER;
  const scale = Math.min(1, ((across - MARGINS.left - MARGINS.right) * POINTS) / width);
  return ((down - MARGINS.top - MARGINS.bottom) * POINTS) / scale;
}

/** Rows after which a page ends; `heights` of those that are not as high as usual. */
export function pageBreaks(sheet: Sheet, heights: ReadonlyMap<number, number>): readonly number[] {
  const { cells, together = [], frozenRows } = sheet;
  const page = pageHeight(sheet);
  const heightOf = (row: number): number => heights.get(row) ?? ROW;
  const heightFrom = (row: number, rows: number): number =>
    Array.from({ length: rows }, (_, i) => heightOf(row + i)).reduce((sum, height) => sum + height, 0);
  const spans = new Map(together.map(({ row, rows }) => [row, heightFrom(row, rows)]));
  const repeated = repeatsHeader(sheet) ? heightOf(frozenRows - 1) : 0;
  const breaks: number[] = [];
  let used = 0;
  for (let row = 0; row < cells.length; row++) {
    const span = spans.get(row) ?? 0;
    const needed = span <= page - repeated ? Math.max(span, heightOf(row)) : heightOf(row);
    if (used > 0 && used + needed > page) {
      breaks.push(row - 1);
      used = repeated;
    }
    used += heightOf(row);
  }
  return breaks.length > MOST_BREAKS ? [] : breaks;
}

/** Where the rows of a table go on over pages, all of them under the same header. */
export function repeatsHeader(sheet: Sheet): boolean {
  const [first, ...others] = sheet.tables;
  if (!first || first.rows * ROW < pageHeight(sheet)) return false;
  const header = headerOf(sheet, first);
  return others.every((other) => headerOf(sheet, other) === header);
}

const headerOf = ({ cells }: Sheet, { row, column, columns }: Sheet['tables'][number]): string =>
  (cells[row] ?? []).slice(column, column + columns).join('\n');
