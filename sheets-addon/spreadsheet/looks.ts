import type { Look, StyledArea } from '../../core/reports/sheet';
import { painted, type Size } from './painted';

/** The size in points of a cell that nobody has changed. */
const USUAL_SIZE = 10;

/** Sets every look of the range, that of the cells without one included: what an earlier report left goes. */
export function applyLooks(
  own: GoogleAppsScript.Spreadsheet.Sheet,
  range: GoogleAppsScript.Spreadsheet.Range,
  looks: readonly StyledArea[],
  size: Size,
): void {
  range.setBackgrounds(painted(size, looks, (look) => look.fill, null));
  range.setFontColors(painted(size, looks, (look) => look.color, null));
  range.setFontWeights(painted(size, looks, weight, null));
  range.setFontSizes(painted(size, looks, (look) => look.size, USUAL_SIZE));
  range.setHorizontalAlignments(painted(size, looks, (look) => look.align, null));
  range.setWraps(painted(size, looks, (look) => look.wrap, false));
  range.setBorder(false, false, false, false, false, false);
  for (const { row, column, rows, columns } of looks.filter(({ ruled }) => ruled)) {
    const area = own.getRange(row + 1, column + 1, rows, columns);
    area.setBorder(true, null, null, null, null, null, '#000000', SpreadsheetApp.BorderStyle.DOUBLE);
  }
}

const weight = ({ bold }: Look) => (bold === undefined ? undefined : bold ? 'bold' : 'normal');
