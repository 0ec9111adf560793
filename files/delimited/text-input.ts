/** A delimited text file as an input: one table, and no settings of its own. */
import type { Rows } from '../../core/cell';
import type { ReadingOptions } from '../../core/ledger/options';
import { defaultSettings } from '../../core/settings';
import { wrongUsage } from '../failure';
import type { Bytes } from '../bytes';
import type { Input } from '../input';
import { decoded, encodingOf } from './encoding';
import { delimitedRows } from './rows';
import { separatorOf } from './separator';

/** Bytes by which the separator is judged. */
const START = 64 * 1024;

export const textInput = (bytes: Bytes, file: string): Input => ({
  named: () => Promise.resolve(undefined),
  cells: (sheet) => (sheet === undefined ? textCells(bytes, file) : Promise.resolve(undefined)),
  async receivables(options, sheet) {
    if (sheet !== undefined) throw wrongUsage(({ hosts }) => hosts.commandLine.noSheets(file));
    return { sheet: undefined, name: undefined, firstRow: 1, batches: await textRows(bytes, file, options) };
  },
});

/** Every row of a small file. */
async function textCells(bytes: Bytes, file: string): Promise<Rows> {
  const rows: Rows[number][] = [];
  const batches = await textRows(bytes, file, defaultSettings('en').reading);
  for await (const batch of batches()) for (const row of batch) rows.push(row);
  return rows;
}

async function textRows(bytes: Bytes, file: string, options: ReadingOptions): Promise<() => AsyncIterable<Rows>> {
  const encoding = await encodingOf(bytes);
  let start = '';
  for await (const text of decoded(bytes, encoding, Math.min(START, bytes.size))) start += text;
  const separator = separatorOf(start, options);
  return () => delimitedRows(decoded(bytes, encoding), separator, file);
}
