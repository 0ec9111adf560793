/** Opens what the command line names. */
import { textOf } from '../core/cell';
import { valuesOf, type SettingValues } from '../core/settings';
import { textCells, textInput } from './delimited/text-input';
import { cannotRead } from './failure';
import { bytesOfFile, bytesOfPipe } from './files/bytes';
import { isWorkbook } from './files/format';
import type { Input } from './input';
import { openWorkbook } from './xlsx/workbook';
import { workbookInput } from './xlsx/workbook-input';

export const STANDARD_INPUT = '-';

export async function openInput(file: string): Promise<Input> {
  const bytes = file === STANDARD_INPUT ? await bytesOfPipe(process.stdin, file) : await bytesOfFile(file);
  return (await isWorkbook(bytes, file)) ? workbookInput(await openWorkbook(bytes, file)) : textInput(bytes, file);
}

/** Settings of a file of their own: a workbook with a settings range, or a table with the columns key and value. */
export async function readSettingsFile(file: string): Promise<SettingValues> {
  const bytes = await bytesOfFile(file);
  const rows = (await isWorkbook(bytes, file))
    ? await workbookInput(await openWorkbook(bytes, file)).settings()
    : await textCells(bytes, file);
  if (!rows?.some((row) => row.some((cell) => textOf(cell) === 'key'))) {
    throw cannotRead(({ hosts }) => hosts.commandLine.noSettings(file));
  }
  return valuesOf(rows);
}
