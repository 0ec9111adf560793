/** What a person says of messages and of customers; all of it is recorded, or nothing. */
import type { Answered, Calls, Entry } from '../calls';
import { logChanges } from '../log-changes';
import { logDoubt } from '../log-doubt';
import { markedRows, type Mark } from '../marked-rows';
import { notesChanges, type Noted } from '../noted';
import { openedOrRefused } from '../refusal';
import type { WorkbookRead } from '../workbook-read';

export function record(read: WorkbookRead, { entries }: Calls['record']['asks']): Answered<'record'> {
  const found = openedOrRefused(read);
  if (!found.ok) return found;
  const opened = found.value;
  const marks = entries.filter(isMark);
  const notes = entries.filter((entry): entry is Noted => !isMark(entry));
  const doubt = marks.length > 0 ? logDoubt(opened) : undefined;
  if (doubt) return doubt;
  const rows = markedRows(opened, marks);
  if (!rows.ok) return rows;
  const noted = notesChanges(opened, notes);
  if (!noted.ok) return noted;
  const log = marks.length > 0 ? (logChanges(opened, rows.value).sheets ?? []) : [];
  return { ok: true, changes: { sheets: [...log, ...noted.value] } };
}

const isMark = (entry: Entry): entry is Mark => 'key' in entry;
