/** The rows among which a header is looked for. */
import type { Rows } from '../core/cell';
import type { Table } from './input';

const HEADER_SEARCHED = 30;

export async function firstRows(table: Table): Promise<Rows> {
  const rows: Rows[number][] = [];
  for await (const batch of table.batches()) {
    for (const row of batch.slice(0, HEADER_SEARCHED - rows.length)) rows.push(row);
    if (rows.length === HEADER_SEARCHED) break;
  }
  return rows;
}
