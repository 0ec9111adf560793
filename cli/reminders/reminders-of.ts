/** What is on record of the reminders of a ledger: the log of the workbook and that of the folder beside it. */
import type { LogRow } from '../../core/dunning/log';
import { mergeHosts } from '../../core/dunning/merge-logs';
import { isLogOf } from '../../core/dunning/same-ledger';
import type { Ledger } from '../../core/ledger/ledger';
import { wordedTable } from '../../core/settings/worded-tables';
import { textIn, type Language } from '../../core/text/text';
import { folderAt } from './folder';
import { LOG_FILE, openLog } from './log-file';

export type OnRecord = {
  readonly log: readonly LogRow[];
  /** What is wrong with the log of the folder, one sentence each. */
  readonly notes: readonly string[];
};

/** The folder is only read, also while a run is at work in it: its log holds whole lines at any time. */
export async function remindersOf(
  ledger: Ledger,
  folder: string,
  ofWorkbook: readonly LogRow[],
  language: Language,
): Promise<OnRecord> {
  const { rows, problems } = await openLog(folderAt(folder));
  const notes = problems.map((problem) => wordedTable({ table: 'log', problem }, language, { title: LOG_FILE }));
  return isLogOf(ledger, rows)
    ? { log: mergeHosts(ofWorkbook, rows), notes }
    : { log: ofWorkbook, notes: [textIn(language).remind.logIgnored(LOG_FILE)] };
}
