/** An input with the settings that hold for it, before its rows are read. */
import type { Ledger } from '../core/ledger/ledger';
import type { Language } from '../core/text/text';
import type { Table } from '../files/input';
import { readTable } from '../files/ledger-table';
import { openInput, STANDARD_INPUT } from '../files/open-input';
import type { Reading } from './reading';
import { settingsOf, type Inputs, type RunSettings } from './run-settings';

export type Opened = RunSettings &
  Inputs & {
    /** Names of files that are read: none of them may be written. */
    readonly files: readonly string[];
  };

export async function openReading(reading: Reading, language: Language): Promise<Opened> {
  const { file, settingsFile, sales } = reading;
  const inputs: Inputs = {
    input: await openInput(file),
    settingsInput: settingsFile === undefined ? undefined : await openInput(settingsFile),
  };
  const files = [file, settingsFile, sales].filter(
    (name): name is string => name !== undefined && name !== STANDARD_INPUT,
  );
  return { ...inputs, files, ...(await settingsOf(reading, inputs, language)) };
}

export type Read = { readonly table: Table; readonly ledger: Ledger };

export async function readReceivables({ input, settings }: Opened, { sheet }: Reading): Promise<Read> {
  const table = await input.receivables(settings.reading, sheet);
  return { table, ledger: await readTable(table, settings.reading) };
}
