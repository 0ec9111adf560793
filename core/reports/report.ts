/** A report: from a ledger to a sheet. Adding one is one file, and one line in `index.ts`. */
import type { Day } from '../calendar-date';
import type { Ledger } from '../ledger/ledger';
import type { Settings } from '../settings';
import type { Text } from '../text/text';
import type { Sheet } from './sheet';

export type ReportContext = {
  readonly ledger: Ledger;
  readonly asOf: Day;
  readonly settings: Settings;
  readonly text: Text;
  /** What the figures come from, as a person calls it: the file or the sheet. */
  readonly source: string;
};

export type Report = (context: ReportContext) => Sheet;

/** The workbook name of a report's sheet. */
export const markOf = (id: string): string => `AR_report_${id}`;
