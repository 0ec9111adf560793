/** What a report gives the layout: tables with their totals, and what is drawn of them. */
import type { Cell } from '../cell';
import type { Currency } from '../money';
import type { Chart, Series } from './charts';
import type { TableColumn } from './columns';
import type { Look } from './sheet';

export type Block = {
  /** Of the native table; unique in a workbook. */
  readonly name: string;
  /** Above the header. */
  readonly heading?: string;
  readonly columns: readonly { readonly header: string; readonly look: Look; readonly width: number }[];
  readonly body: readonly (readonly Cell[])[];
  /** Rows under the table. */
  readonly foot?: readonly FootRow[];
  /** The column whose size is shown as bars. */
  readonly bar?: number;
  readonly chart?: BlockChart;
  /** A workbook name for the table with its header, such as `AR_Receivables`. */
  readonly named?: string;
  /** Of the named area. */
  readonly room?: number;
};

/** Of a table that a person keeps. Blank rows are nothing. */
export const ROOM = 200;

/** One cell for each column. Shares look like `percent`. */
export type FootRow =
  | { readonly kind: 'total'; readonly cells: readonly Cell[] }
  | { readonly kind: 'shares'; readonly cells: readonly Cell[]; readonly percent: Look };

/** A chart of a block's columns, which count from 0; it stands under the notes. */
export type BlockChart = Pick<Chart, 'kind' | 'title' | 'unit' | 'format'> & {
  /** From the top; all of them when left out. */
  readonly rows?: number;
  readonly categories: number;
  /** Named by their headers. */
  readonly series: readonly (Omit<Series, 'name' | 'values'> & { readonly column: number })[];
};

type TableParts<Row> = Omit<Block, 'columns' | 'body'> & {
  readonly columns: readonly TableColumn<Row>[];
  readonly rows: readonly Row[];
};

/** A native table cannot be without rows: an empty one shows a blank row. */
export const block = <Row>({ columns, rows, ...rest }: TableParts<Row>): Block => ({
  ...rest,
  columns,
  body: rows.length === 0 ? [columns.map(() => '')] : rows.map((row) => columns.map(({ value }) => value(row))),
});

/** The native table of each currency; the first keeps the plain name. Codes that are no codes may hold anything. */
export const tableName = (name: string, currency: Currency, i: number): string =>
  i === 0 ? name : `${name}${currency.replace(/[^A-Z]/g, '')}${String(i)}`;
