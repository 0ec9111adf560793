/** A file, or standard input, as the tables it holds. */
import type { Rows } from '../core/cell';
import type { ReadingOptions } from '../core/ledger/options';

export type Table = {
  /** Undefined in a text file. */
  readonly sheet: string | undefined;
  /** The native table or the workbook's name by which it was found. */
  readonly name: string | undefined;
  /** The row of the sheet or file, from 1, in which the table begins. */
  readonly firstRow: number;
  /** Its rows in batches; each call reads anew. */
  readonly batches: () => AsyncIterable<Rows>;
};

/** `firstRow`: of the sheet, from 1. */
export type NamedRows = { readonly firstRow: number; readonly rows: Rows };

export type Input = {
  /**
   * The cells that a workbook's name stands for, such as `AR_Settings`, and the rows that its native table has grown by;
   * with `below` all the rows under them: what somebody has typed there is meant. Undefined where it has no such name.
   */
  readonly named: (name: string, extent?: 'below') => Promise<NamedRows | undefined>;
  /** Every cell of a sheet, in a workbook of the first that is not ours when none is named; undefined where it has none. */
  readonly cells: (sheet: string | undefined) => Promise<Rows | undefined>;
  /** On this sheet, else where the workbook's name says, else the first table that looks like receivables. */
  readonly receivables: (options: ReadingOptions, sheet: string | undefined) => Promise<Table>;
};
