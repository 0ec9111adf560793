/** What the library cannot say yet is put into the parts that it has written. */
import type { Sheet } from '../../core/reports/sheet';
import { amendZip } from './amend-zip';
import { finishedChart } from './finish-chart';
import { finishedSheet } from './finish-sheet';

export function finished(workbook: Uint8Array, sheets: readonly Sheet[]): Uint8Array {
  // Sheets are numbered in their order; unpacking a long one for nothing takes its time.
  const withBars = new Set(
    sheets.flatMap(({ bars }, i) => (bars.length > 0 ? [`xl/worksheets/sheet${String(i + 1)}.xml`] : [])),
  );
  return amendZip(workbook, (part) => {
    if (withBars.has(part)) return finishedSheet;
    return /^xl\/charts\/chart\d+\.xml$/.test(part) ? finishedChart : undefined;
  });
}
