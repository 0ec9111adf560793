/** The workbook as the pane shows it: the receivables, or the choice of a table while none can be read. */
import type { Answered } from '../calls';
import { bestOf, candidates } from '../candidates';
import { opened } from '../opened';
import { startOf } from '../start-of';
import { viewOf } from '../view';
import type { WorkbookRead } from '../workbook-read';

export function open(read: WorkbookRead): Answered<'open'> {
  const { features, file } = read;
  const found = read.receivables ? opened(read) : undefined;
  return found?.ok
    ? { ok: true, value: { features, file, view: viewOf(found.value) } }
    : { ok: true, value: { features, file, start: startOf(read, bestOf(candidates(read))) } };
}
