/** The table of receivables from now on, and the columns that its headers alone do not tell. */
import { textOf } from '../../cell';
import { fields } from '../../ledger/fields';
import { readLedger } from '../../ledger/reader';
import { textIn } from '../../text/text';
import type { Answered, Calls } from '../calls';
import { candidates, headerRowOf, RECEIVABLES } from '../candidates';
import { settingChanges, settingsWith } from '../changed-settings';
import { namesFor, neededNames } from '../chosen-columns';
import { unchanged } from '../refusal';
import type { WorkbookRead } from '../workbook-read';

export function accept(read: WorkbookRead, asks: Calls['accept']['asks']): Answered<'accept'> {
  const { table, columns, readings = {} } = asks;
  const { language } = read;
  const text = textIn(language);
  const chosen = candidates(read).find(({ reference }) => reference === table);
  if (!chosen) return unchanged('noTable', text.answers.noSuchTable, language);
  const { reading } = settingsWith(read, readings);
  const header = chosen.rows[headerRowOf(chosen.rows, { ...reading.mapping, ...columns }) ?? 0] ?? [];
  const names = namesFor(header, reading.mapping, columns);
  const ledger = readLedger(chosen.rows, { ...reading, mapping: names }, chosen.firstRow);
  if (!ledger.ok) return unchanged('unreadable', text.failure(ledger.error, 'choice'), language);
  const needed = neededNames(header, names);
  const changed = fields
    .filter(({ field }) => textOf(reading.mapping[field]) !== textOf(needed[field]))
    .map(({ field }) => [`map.${field}`, textOf(needed[field])] as const);
  const written = settingChanges(read, new Map([...changed, ...Object.entries(readings)]), ledger.value.currencies);
  if (!written.ok) return written;
  // The accepted table may be accepted again, with other columns.
  const defined = table === RECEIVABLES ? [] : [{ name: RECEIVABLES, reference: table }];
  return { ok: true, changes: { ...written.value, names: defined } };
}
