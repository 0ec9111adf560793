/** The messages that a log in a file holds, each once. */
import { readLogText } from '../../../cli/reminders/log-text';
import type { LogRow } from '../../../core/dunning/log';
import { mergeLogs } from '../../../core/dunning/merge-logs';

export function logIn(text: string | undefined): readonly LogRow[] {
  if (text === undefined) return [];
  const read = readLogText(text.replace(/^\ufeff/, '').replace(/\r\n/g, '\n'), true);
  if (!read.ok) throw new Error(`It is no log: ${read.error.code}`);
  return mergeLogs(read.value.rows);
}
