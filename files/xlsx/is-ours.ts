/** Whether every sheet of a workbook is one that we wrote. */
import { Failure } from '../failure';
import { bytesOfFile } from '../bytes';
import { openWorkbook, rewrittenSheets } from './workbook';

export async function isOurWorkbook(file: string): Promise<boolean> {
  try {
    const workbook = await openWorkbook(await bytesOfFile(file), file);
    const ours = rewrittenSheets(workbook);
    return workbook.tabs.length > 0 && workbook.tabs.every((tab) => ours.has(tab));
  } catch (error) {
    // What cannot be read as a workbook is none of ours.
    if (error instanceof Failure) return false;
    throw error;
  }
}
