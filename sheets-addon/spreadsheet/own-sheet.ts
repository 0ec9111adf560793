import type { Sheet } from '../../core/reports/sheet';

/**
 * The sheet that bears the mark, whatever its title has become; else a new one at the end. A sheet that only has our
 * title is the user's.
 */
export function ownSheet(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  { mark, title }: Sheet,
): GoogleAppsScript.Spreadsheet.Sheet {
  const marked = spreadsheet.getRangeByName(mark);
  if (marked) return marked.getSheet();
  const titles = spreadsheet.getSheets().map((sheet) => sheet.getName());
  return spreadsheet.insertSheet(freeTitle(title, titles), titles.length);
}

/** Titles that differ only in capitals clash. */
export function freeTitle(title: string, taken: readonly string[]): string {
  const folded = new Set(taken.map((other) => other.toLowerCase()));
  let free = title;
  for (let n = 2; folded.has(free.toLowerCase()); n++) free = `${title} (${n})`;
  return free;
}
