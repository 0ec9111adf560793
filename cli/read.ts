/** An input with the settings that hold for it, before its rows are read. */
import type { Ledger } from '../core/ledger/ledger';
import type { Language } from '../core/text/text';
import type { Arguments } from './arguments';
import type { Input, Table } from './input';
import { readTable } from './ledger-table';
import { openInput, STANDARD_INPUT } from './open-input';
import { settingsOf, type RunSettings } from './run-settings';

export type Opened = RunSettings & {
  readonly input: Input;
  /** Names of files that are read: none of them may be written. */
  readonly files: readonly string[];
};

export async function openArguments(args: Arguments, language: Language): Promise<Opened> {
  const input = await openInput(args.file);
  const { file, settingsFile = STANDARD_INPUT, sales = STANDARD_INPUT } = args;
  const files = [file, settingsFile, sales].filter((name) => name !== STANDARD_INPUT);
  return { input, files, ...(await settingsOf(args, input, language)) };
}

export type Read = { readonly table: Table; readonly ledger: Ledger };

export async function readReceivables({ input, settings }: Opened, { sheet }: Arguments): Promise<Read> {
  const table = await input.receivables(settings.reading, sheet);
  return { table, ledger: await readTable(table, settings.reading) };
}
