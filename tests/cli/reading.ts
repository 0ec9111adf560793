/** Reading a file as the command line does, for tests of what comes out. */
import type { Cell, Rows } from '../../core/cell';
import { defaultSettings } from '../../core/settings';
import { textIn } from '../../core/text/text';
import { Failure } from '../../files/failure';
import type { Table } from '../../files/input';
import { openInput } from '../../files/open-input';

export const READING = defaultSettings('en').reading;

export type RowsRead = { readonly table: Table; readonly rows: Rows };

export async function readFile(path: string, sheet?: string): Promise<RowsRead> {
  const table = await (await openInput(path)).receivables(READING, sheet);
  return { table, rows: await rowsOf(table.batches()) };
}

/** With undefined cells as null, so that a hole in a row and a cell that is not there compare equal. */
export async function rowsOf(batches: AsyncIterable<Rows>): Promise<Rows> {
  const rows: (readonly Cell[])[] = [];
  for await (const batch of batches) for (const row of batch) rows.push(Array.from(row, (cell) => cell ?? null));
  return rows;
}

export const settingsOf = async (path: string): Promise<Rows | undefined> =>
  (await (await openInput(path)).named('AR_Settings'))?.rows;

/** The sentence with which it ends, in English; an error that is no failure is a bug and thrown on. */
export async function sentence(work: Promise<unknown>): Promise<{ readonly code: number; readonly said: string }> {
  try {
    await work;
  } catch (error) {
    if (error instanceof Failure) return { code: error.code, said: error.sentence(textIn('en')) };
    throw error;
  }
  throw new Error('It did not fail.');
}
