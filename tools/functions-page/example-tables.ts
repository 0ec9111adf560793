/** Small tables that several examples share: the page shows them once, and calls them by name. */
import type { Cell, Rows } from '../../core/cell';
import {
  exampleLog,
  examplePayments,
  exampleReceivables,
  exampleReminders,
  exampleSales,
} from '../../core/functions/examples';
import type { Language } from '../../core/text/text';
import { wordsIn } from './words';

const shared = {
  receivables: exampleReceivables,
  payments: examplePayments,
  sales: exampleSales,
  reminders: exampleReminders,
  log: exampleLog,
};

export type SharedTable = keyof typeof shared;
export const sharedTables = Object.keys(shared) as readonly SharedTable[];

export const sharedRows = (table: SharedTable, language: Language): Rows => rowsIn(language, shared[table]);

/** Undefined for the cells of one example alone. */
export const sharedTableOf = (rows: Rows): SharedTable | undefined =>
  sharedTables.find((table) => shared[table] === rows);

/** The cells as that language types them. */
export function rowsIn(language: Language, rows: Rows): Rows {
  const { cells } = wordsIn[language];
  return rows.map((row) => row.map((cell): Cell => (typeof cell === 'string' ? (cells[cell] ?? cell) : cell)));
}
