/** The log as it is to stand, on its sheet: every row that was there, and what has become of some. */
import type { LogRow } from '../dunning/log';
import { mergeLogs } from '../dunning/merge-logs';
import { logSheet } from '../reports/reminder-sheets';
import type { Changes } from './calls';
import { earlierDay } from './log-doubt';
import type { Opened } from './opened';

/**
 * `rows`: as they are to stand, in place of those with their key. Drafts that no longer say what is so are withdrawn with
 * it, but not those of which somebody says what became of them.
 */
export function logChanges(opened: Opened, rows: readonly LogRow[]): Changes {
  const { log, context, settings } = opened;
  const said = new Map(rows.map((row) => [row.key, row]));
  const kept = log.filter(({ key }) => !said.has(key));
  const superseded = earlierDay(opened) ? [] : context.figures.plan().superseded.filter(({ key }) => !said.has(key));
  return { sheets: [logSheet(mergeLogs([...kept, ...said.values()], superseded), settings.settings.language)] };
}
