import type { Sheet } from '../../core/reports/sheet';
import { rangeOf } from './look';

const BAR = '#e9c98a';

/** What belongs to the sheet rather than to its cells: panes, widths, bars, and how it prints. */
export function layOutPage(worksheet: Excel.Worksheet, { bars, widths, frozenRows, landscape }: Sheet): void {
  if (frozenRows > 0) worksheet.freezePanes.freezeRows(frozenRows);
  else worksheet.freezePanes.unfreeze();
  for (const [column, characters] of widths.entries()) {
    worksheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = points(characters);
  }
  worksheet.getRange().conditionalFormats.clearAll();
  for (const area of bars) {
    const { positiveFormat } = rangeOf(worksheet, area).conditionalFormats.add('DataBar').dataBar;
    positiveFormat.fillColor = BAR;
    positiveFormat.gradientFill = false;
  }
  worksheet.pageLayout.orientation = landscape ? 'Landscape' : 'Portrait';
  worksheet.pageLayout.paperSize = 'A4';
  worksheet.pageLayout.zoom = { horizontalFitToPages: 1 };
  if (frozenRows > 0) worksheet.pageLayout.setPrintTitleRows(`$1:$${frozenRows}`);
}

/** Seven pixels a digit and five of padding in the default font, at 96 pixels an inch. */
const points = (characters: number): number => (characters * 7 + 5) * 0.75;
