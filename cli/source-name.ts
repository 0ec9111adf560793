/** What figures come from, as a person calls it: the file, and the sheet where it has any. */
import path from 'node:path';
import { textIn, type Language } from '../core/text/text';
import type { Table } from '../files/input';
import { STANDARD_INPUT } from '../files/open-input';

export function sourceName(file: string, { sheet }: Pick<Table, 'sheet'>, language: Language): string {
  const name = file === STANDARD_INPUT ? textIn(language).hosts.commandLine.standardInput : path.basename(file);
  return sheet === undefined ? name : `${name}, ${sheet}`;
}
