/** What `open` says, where anything may have changed. */
import type { Answered, Calls } from '../calls';
import type { WorkbookRead } from '../workbook-read';
import { open } from './open';

export const refresh = (read: WorkbookRead, { known }: Calls['refresh']['asks']): Answered<'refresh'> =>
  known === read.stamp ? { ok: true, value: null } : open(read);
