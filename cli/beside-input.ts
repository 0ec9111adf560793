/** Where a workbook goes that nobody has named: `NAME-WHAT-D.xlsx` beside the input; here, for standard input. */
import path from 'node:path';
import { isoOf, type Day } from '../core/calendar-date';
import { STANDARD_INPUT } from '../files/open-input';

/** `what`: a part of the name, in signs that every file system takes. */
export function besideInput(file: string, what: string, asOf: Day): string {
  const ending = `${what}-${isoOf(asOf)}.xlsx`;
  if (file === STANDARD_INPUT) return ending;
  const { dir, name } = path.parse(file);
  return path.join(dir, `${name}-${ending}`);
}
