/** The tables among which the receivables are chosen: the accepted one first, then the others of the workbook. */
import { textOf, type Cell, type Rows } from '../cell';
import { findHeader } from '../ledger/header';
import type { ReadingOptions } from '../ledger/options';
import { findReceivables } from '../reports/write-report';
import { defaultSettings } from '../settings';
import type { Candidate, WorkbookRead } from './workbook-read';

/** The workbook name of the accepted table; as a reference, it means itself. */
export const RECEIVABLES = 'AR_Receivables';

export function candidates({ receivables, tables }: WorkbookRead): readonly Candidate[] {
  if (!receivables) return tables;
  const accepted: Candidate = { ...receivables, reference: RECEIVABLES };
  const others = tables.filter(
    ({ sheet, rows }) => sheet !== accepted.sheet || headerTexts(rows) !== headerTexts(accepted.rows),
  );
  return [accepted, ...others];
}

/** The accepted table, else the first that looks like receivables, else any. */
export function bestOf(all: readonly Candidate[]): Candidate | undefined {
  const [first] = all;
  return first?.reference === RECEIVABLES ? first : (all[findReceivables(all)?.index ?? 0] ?? first);
}

/** A person may name the columns of a header that says nothing to us: it is the first row with several texts. */
export function headerRowOf(rows: Rows, names: ReadingOptions['mapping'] = {}): number | undefined {
  const named = Object.fromEntries(Object.entries(names).filter(([, name]) => name.trim() !== ''));
  const known = findHeader(rows, { ...defaultSettings('en').reading, mapping: named });
  if (known !== undefined) return known;
  const row = rows.findIndex((cells) => cells.filter(isText).length > 1);
  return row < 0 ? undefined : row;
}

const isText = (cell: Cell): boolean => typeof cell === 'string' && textOf(cell) !== '';

const headerTexts = (rows: Rows): string => (rows[headerRowOf(rows) ?? 0] ?? []).map(textOf).join('\t');
