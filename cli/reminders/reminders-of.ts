/** What is on record of the reminders of a ledger: the log of the workbook and that of the folder beside it. */
import type { LogRow } from '../../core/dunning/log';
import { mergeLogs } from '../../core/dunning/merge-logs';
import { isLogOf } from '../../core/dunning/same-ledger';
import type { Ledger } from '../../core/ledger/ledger';
import { folderAt } from './folder';
import { openLog } from './log-file';

/** The folder is only read, also while a run is at work in it: its log holds whole lines at any time. */
export async function remindersOf(
  ledger: Ledger,
  folder: string,
  ofWorkbook: readonly LogRow[],
): Promise<readonly LogRow[]> {
  const { rows } = await openLog(folderAt(folder));
  return mergeLogs(ofWorkbook, isLogOf(ledger, rows) ? rows : []);
}
