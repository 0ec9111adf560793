/** The sales that `--sales` names: a sheet of the input when one has that name, else a file. */
import { readSalesTable, type SalesTable } from '../core/analysis/sales-table';
import { cannotRead, Failure } from '../files/failure';
import { errorCode } from '../files/error-code';
import { readTableFile } from '../files/open-input';
import type { Opened } from './read';
import type { Reading } from './reading';

export async function salesOf(
  { sales }: Pick<Reading, 'sales'>,
  { input, settings: { reading } }: Opened,
): Promise<SalesTable | undefined> {
  if (sales === undefined) return undefined;
  const read = readSalesTable((await input.cells(sales)) ?? (await cellsOfFile(sales)), reading);
  if (!read.ok) throw cannotRead((text) => text.hosts.commandLine.inFile(sales, text.salesFailure(read.error)));
  return read.value;
}

async function cellsOfFile(file: string): ReturnType<typeof readTableFile> {
  try {
    return await readTableFile(file);
  } catch (error) {
    const isMissing = error instanceof Failure && errorCode(error.thrown) === 'ENOENT';
    throw isMissing ? cannotRead(({ hosts }) => hosts.commandLine.noSales(file), error.thrown) : error;
  }
}
