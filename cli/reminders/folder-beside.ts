/** The folder of reminders of an input, unless another is named: the same for every export of one ledger. */
import path from 'node:path';
import { STANDARD_INPUT } from '../../files/open-input';

const REMINDERS = 'reminders';

export const folderBeside = (file: string | undefined): string =>
  file === undefined || file === STANDARD_INPUT ? REMINDERS : path.join(path.dirname(file), REMINDERS);
