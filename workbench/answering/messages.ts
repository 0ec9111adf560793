/** What crosses between the page and the worker that computes. */
import type { Rows } from '../../core/cell';
import type { Answered, Call, Calls } from '../../core/views/calls';
import type { Candidate, NamedCells, WorkbookRead } from '../../core/views/workbook-read';

/** The ranges that are read by their names. */
export type Part = 'receivables' | 'settings' | 'policy' | 'actions' | 'letters' | 'log';

/** Cells without their rows, which the worker has under their version. */
export type Sent<Cells extends NamedCells> = Omit<Cells, 'rows'> & { readonly version: string };

export type ReadWithoutRows = Omit<WorkbookRead, Part | 'tables'> & {
  readonly parts: Readonly<Partial<Record<Part, Sent<NamedCells>>>>;
  readonly tables: readonly Sent<Candidate>[];
};

/** A call, and what it is asked. */
export type Asked = { readonly [C in Call]: { readonly call: C; readonly asks: Calls[C]['asks'] } }[Call];

export type ToWorker =
  /** The next rows of a version, or its first. */
  | { readonly kind: 'rows'; readonly version: string; readonly isFirst: boolean; readonly rows: Rows }
  | { readonly kind: 'ask'; readonly asked: Asked; readonly read: ReadWithoutRows };

export type FromWorker = { readonly answered: Answered<Call> } | { readonly failed: string };
