/** What the library cannot say yet is put into the parts that it has written. */
import { amendZip } from './amend-zip';
import { finishedChart } from './finish-chart';
import { finishedSheet } from './finish-sheet';

export const finished = (workbook: Uint8Array): Uint8Array =>
  amendZip(workbook, (part) => {
    if (/^xl\/charts\/chart\d+\.xml$/.test(part)) return finishedChart;
    return /^xl\/worksheets\/sheet\d+\.xml$/.test(part) ? finishedSheet : undefined;
  });
