/** Opens what the command line names. */
import type { Rows } from '../core/cell';
import { SETTINGS } from '../core/reports/settings-sheet';
import { isKeyHeader } from '../core/settings/range';
import { textInput } from './delimited/text-input';
import { cannotRead } from './failure';
import { bytesOfFile, bytesOfPipe, type Bytes } from './bytes';
import { isWorkbook } from './format';
import type { Input } from './input';
import { openWorkbook } from './xlsx/workbook';
import { workbookInput } from './xlsx/workbook-input';

export const STANDARD_INPUT = '-';

export async function openInput(file: string): Promise<Input> {
  return inputOf(file === STANDARD_INPUT ? await bytesOfPipe(process.stdin, file) : await bytesOfFile(file), file);
}

const inputOf = async (bytes: Bytes, file: string): Promise<Input> =>
  (await isWorkbook(bytes, file)) ? workbookInput(await openWorkbook(bytes, file)) : textInput(bytes, file);

/** The cells of a file that holds one small table. */
export async function readTableFile(file: string): Promise<Rows> {
  return (await (await inputOf(await bytesOfFile(file), file)).cells(undefined)) ?? [];
}

/** Settings of a file of their own: a workbook with a settings range, or a table with the columns key and value. */
export async function settingsIn(input: Input, file: string): Promise<Rows> {
  const rows = (await input.named(SETTINGS))?.rows ?? (await input.cells(undefined));
  if (!rows?.some((row) => row.some(isKeyHeader))) {
    throw cannotRead(({ hosts }) => hosts.commandLine.noSettings(file));
  }
  return rows;
}
