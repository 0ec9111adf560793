/** Work that is not gone on with; what was done of it stays. */
import type { Answered, Calls } from '../calls';
import { jobOf, nextStep } from '../job-progress';
import { openedOrRefused } from '../refusal';
import type { WorkbookRead } from '../workbook-read';

export function cancel(read: WorkbookRead, { id }: Calls['cancel']['asks']): Answered<'cancel'> {
  const job = jobOf(read, id);
  if (!job.ok) return job;
  const found = openedOrRefused(read);
  if (!found.ok) return found;
  const { progress } = nextStep(found.value, job.value, 0);
  return { ok: true, value: { ...progress, cancelled: true } };
}
