/** One step of work that was begun: some messages are drafted, and the log says so. */
import type { Answered, Calls } from '../calls';
import { jobOf, nextStep } from '../job-progress';
import { logChanges } from '../log-changes';
import { earlierDay, logDoubt } from '../log-doubt';
import { openedOrRefused } from '../refusal';
import type { WorkbookRead } from '../workbook-read';

/** Few enough for the time that the slowest host has for one call. */
const MOST = 20;

export function proceed(read: WorkbookRead, { id }: Calls['proceed']['asks']): Answered<'proceed'> {
  const job = jobOf(read, id);
  if (!job.ok) return job;
  const found = openedOrRefused(read);
  if (!found.ok) return found;
  const doubt = logDoubt(found.value) ?? earlierDay(found.value);
  if (doubt) return doubt;
  const { rows, progress } = nextStep(found.value, job.value, MOST);
  if (rows.length === 0) return { ok: true, value: progress };
  return { ok: true, value: progress, changes: logChanges(found.value, rows) };
}
