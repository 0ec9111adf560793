/** Small tables of receivables, written as a person would type them. */
import type { Cell, Rows } from '../../core/cell';
import type { Ledger } from '../../core/ledger/ledger';
import type { ReadingOptions } from '../../core/ledger/options';
import type { ReadFailure } from '../../core/ledger/problem';
import { readLedger } from '../../core/ledger/reader';
import { defaultSettings } from '../../core/settings';

export const options = (change: Partial<ReadingOptions> = {}): ReadingOptions => ({
  ...defaultSettings('fr').reading,
  ...change,
});

/** `a | b | c` lines: the header first; cells are text, trimmed. */
export const table = (text: string): Rows =>
  text
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()));

export function ledgerOf(rows: Rows | string, change: Partial<ReadingOptions> = {}): Ledger {
  const read = readLedger(typeof rows === 'string' ? table(rows) : rows, options(change));
  if (!read.ok) throw new Error(`cannot be read: ${JSON.stringify(read.error)}`);
  return read.value;
}

export function failureOf(rows: Rows | string, change: Partial<ReadingOptions> = {}): ReadFailure {
  const read = readLedger(typeof rows === 'string' ? table(rows) : rows, options(change));
  if (read.ok) throw new Error('can be read');
  return read.error;
}

/** Codes of the problems with their rows: `3 dueMissing`. */
export const problemsOf = (ledger: Ledger): readonly string[] =>
  ledger.problems.map(({ row, code }) => `${String(row)} ${code}`);

export type { Cell };
