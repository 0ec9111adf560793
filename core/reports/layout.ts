/**
 * From blocks of rows to a sheet: title, as-of line and definition on top, native tables under them with the header
 * of the first in row 5, totals under a double rule, notes at the foot. Reports say what; this says where and how.
 */
import type { Cell } from '../cell';
import { looks, type TableColumn } from './columns';
import type { Area, Look, NamedArea, Sheet, StyledArea, TableArea } from './sheet';

export type Block = {
  /** Of the native table; unique in a workbook. */
  readonly name: string;
  /** Above the header; the first block has none, since the sheet's own lines stand there. */
  readonly heading?: string;
  readonly columns: readonly { readonly header: string; readonly look: Look; readonly width: number }[];
  readonly body: readonly (readonly Cell[])[];
  /** Cells of a total row, and of a row of shares below it, one for each column. Shares look like `percent`. */
  readonly total?: readonly Cell[];
  readonly shares?: readonly Cell[];
  readonly percent?: Look;
  /** The column whose size is shown as bars. */
  readonly bar?: number;
  /** A workbook name for the table with its header, such as `AR_Receivables`. */
  readonly named?: string;
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

export type Page = {
  readonly mark: string;
  readonly tab: string;
  readonly title: string;
  readonly asOf: string;
  readonly definition: string;
  readonly blocks: readonly Block[];
  readonly notes: readonly string[];
  readonly landscape: boolean;
};

const TITLE: Look = { ...looks.text, bold: true, size: 15 };
const AS_OF: Look = { ...looks.text, bold: true };
const NOTE: Look = { ...looks.text, color: '#5c5c5c' };
const HEADER: Look = { ...looks.text, bold: true, color: '#ffffff', fill: '#0c4a80' };
const TOTAL: Look = { bold: true, ruled: true };
/** Beside the header, in characters. */
const FILTER_BUTTON = 3;
const SHARES: Look = { color: '#5c5c5c' };

export function layOut({ mark, tab, title, asOf, definition, blocks, notes, landscape }: Page): Sheet {
  const width = Math.max(1, ...blocks.map(({ columns }) => columns.length));
  const cells: Cell[][] = [];
  const styled: StyledArea[] = [];
  const tables: TableArea[] = [];
  const names: NamedArea[] = [];
  const bars: Area[] = [];
  const widths: number[] = Array.from({ length: width }, () => 10);

  const line = (text: string, look: Look): void => {
    styled.push({ row: cells.length, column: 0, rows: 1, columns: 1, ...look });
    cells.push([text]);
  };
  line(title, TITLE);
  line(asOf, AS_OF);
  line(definition, NOTE);

  for (const { name, heading, columns, body, total, shares, percent, bar, named } of blocks) {
    cells.push([]);
    if (heading !== undefined) line(heading, AS_OF);
    const top = cells.length;
    cells.push(columns.map(({ header }) => header));
    for (const row of body) cells.push([...row]);
    const area: Area = { row: top, column: 0, rows: body.length + 1, columns: columns.length };
    tables.push({ ...area, name });
    if (named) names.push({ ...area, name: named });
    for (const [column, { header, look, width: characters }] of columns.entries()) {
      styled.push({ row: top + 1, column, rows: body.length + (total ? 1 : 0), columns: 1, ...look });
      styled.push({ row: top, column, rows: 1, columns: 1, ...HEADER, align: look.align ?? 'left' });
      widths[column] = Math.max(widths[column] ?? 0, characters, header.length + FILTER_BUTTON);
    }
    if (bar !== undefined) bars.push({ row: top + 1, column: bar, rows: body.length, columns: 1 });
    if (total) {
      styled.push({ row: cells.length, column: 0, rows: 1, columns: columns.length, ...TOTAL });
      cells.push([...total]);
    }
    if (shares) {
      styled.push({ row: cells.length, column: 0, rows: 1, columns: columns.length, ...SHARES });
      for (const [column, share] of shares.entries()) {
        if (typeof share === 'number') styled.push({ row: cells.length, column, rows: 1, columns: 1, ...percent });
      }
      cells.push([...shares]);
    }
  }
  if (notes.length > 0) cells.push([]);
  for (const note of notes) line(note, NOTE);

  return {
    mark,
    title: tab,
    cells: cells.map((row) => Array.from({ length: width }, (_, i) => row[i] ?? '')),
    looks: styled,
    tables,
    names,
    bars,
    widths,
    frozenRows: blocks.length > 0 ? 5 : 3,
    landscape,
  };
}
