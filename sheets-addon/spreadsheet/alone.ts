import { err, type Result } from '../../core/result';
import { textIn } from '../../core/text/text';
import { languageOf } from '../language';

const LONGEST_WAIT = 10_000; // milliseconds

/** Runs while nobody else runs in this document: two reports written at once would be two sheets. */
export function alone<T>(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  run: () => Result<T, string>,
): Result<T, string> {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(LONGEST_WAIT)) return err(textIn(languageOf(spreadsheet)).hosts.busy);
  try {
    const result = run();
    // What is written must be there for the next one who looks for it.
    SpreadsheetApp.flush();
    return result;
  } finally {
    lock.releaseLock();
  }
}
