/** Work of many steps, of which none has been done yet. */
import type { Answered, Calls } from '../calls';
import { nextStep } from '../job-progress';
import { earlierDay, logDoubt } from '../log-doubt';
import { openedOrRefused } from '../refusal';
import type { WorkbookRead } from '../workbook-read';

export function begin(read: WorkbookRead, { job }: Calls['begin']['asks']): Answered<'begin'> {
  const found = openedOrRefused(read);
  if (!found.ok) return found;
  const doubt = logDoubt(found.value) ?? earlierDay(found.value);
  return doubt ?? { ok: true, value: nextStep(found.value, job, 0).progress };
}
