/** A table → its ledger. */
import { findHeader } from '../core/ledger/header';
import type { Ledger } from '../core/ledger/ledger';
import type { ReadingOptions } from '../core/ledger/options';
import type { ReadFailure } from '../core/ledger/problem';
import { ledgerReader } from '../core/ledger/reader';
import { cannotRead, type Failure } from './failure';
import { firstRows } from './first-rows';
import type { Table } from './input';

export async function readTable(table: Table, options: ReadingOptions): Promise<Ledger> {
  const first = await firstRows(table);
  const place = findHeader(first, options);
  const header = place === undefined ? undefined : first[place];
  if (place === undefined || header === undefined) throw unreadable({ code: 'noHeader' });
  const reader = ledgerReader(header, options, table.firstRow + place);
  let passed = 0;
  for await (const batch of table.batches()) {
    for (const row of batch) if (passed++ > place) reader.row(row);
  }
  const ledger = reader.finish();
  if (!ledger.ok) throw unreadable(ledger.error);
  return ledger.value;
}

const unreadable = (failure: ReadFailure): Failure => cannotRead((text) => text.failure(failure, 'flag'));
