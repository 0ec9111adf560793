/** A report: from a ledger to a sheet. Adding one is one file, and one line in `index.ts`. */
import type { SalesTable } from '../analysis/sales-table';
import type { Day } from '../calendar-date';
import type { Ledger } from '../ledger/ledger';
import type { Settings } from '../settings';
import type { Text } from '../text/text';
import type { Sheet } from './sheet';

export type ReportContext = {
  readonly ledger: Ledger;
  readonly asOf: Day;
  readonly settings: Settings;
  /** What is wrong with them, worded. */
  readonly settingNotes?: readonly string[];
  /** For months that the ledger does not tell whole. */
  readonly sales?: SalesTable;
  readonly text: Text;
  /** What the figures come from, as a person calls it: the file or the sheet. */
  readonly source: string;
};

export type Report = (context: ReportContext) => Sheet;

/** The workbook name of a report's sheet. */
export const markOf = (id: string): string => `AR_report_${id}`;
