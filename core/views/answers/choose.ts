/** A table and its columns, as a person chooses them; nothing is written before they are accepted. */
import { textIn } from '../../text/text';
import type { Answered, Calls } from '../calls';
import { bestOf, candidates } from '../candidates';
import { refused } from '../refusal';
import { startOf } from '../start-of';
import type { WorkbookRead } from '../workbook-read';

export function choose(read: WorkbookRead, { table, columns, readings }: Calls['choose']['asks']): Answered<'choose'> {
  const all = candidates(read);
  const looked = table === undefined ? bestOf(all) : all.find(({ reference }) => reference === table);
  return table !== undefined && !looked
    ? refused('noTable', textIn(read.language).answers.noSuchTable)
    : { ok: true, value: startOf(read, looked, columns, readings) };
}
