/** The answer to every call of the pane. A host reads, looks one up, and writes what is to change. */
import type { Answered, Call, Calls } from '../calls';
import type { WorkbookRead } from '../workbook-read';
import { accept } from './accept';
import { begin } from './begin';
import { cancel } from './cancel';
import { choose } from './choose';
import { customer } from './customer';
import { deliver } from './deliver';
import { draft } from './draft';
import { open } from './open';
import { proceed } from './proceed';
import { record } from './record';
import { refresh } from './refresh';
import { save } from './save';
import { show } from './show';

export const answers: {
  readonly [C in Call]: (read: WorkbookRead, asks: Calls[C]['asks']) => Answered<C>;
} = { open, refresh, choose, accept, save, customer, draft, record, begin, proceed, cancel, show, deliver };
