/**
 * From blocks of rows to a sheet: title, as-of line and definition on top, native tables under them with the header
 * of the first in row 5, totals under a double rule, notes at the foot. Reports say what; this says where and how.
 */
import type { Cell } from '../cell';
import type { Block, BlockChart, FootRow } from './block';
import { CHART_ROWS, chartOf } from './block-chart';
import type { Chart } from './charts';
import { looks } from './columns';
import type { Area, Look, NamedArea, RowSpan, Sheet, StyledArea, TableArea } from './sheet';

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

export const TITLE: Look = { ...looks.text, bold: true, size: 15 };
export const AS_OF: Look = { ...looks.text, bold: true };
export const NOTE: Look = { ...looks.text, color: '#5c5c5c' };
export const HEADER: Look = { ...looks.text, bold: true, color: '#ffffff', fill: '#0c4a80' };
const TOTAL: Look = { bold: true, ruled: true };
/** Beside the header, in characters. */
const FILTER_BUTTON = 3;
/** Bold letters are about so much wider. */
const BOLD = 1.1;
const SHARES: Look = { color: '#5c5c5c' };
/** Of the last table that go with the notes to the next page: notes alone say nothing. */
const ROWS_WITH_NOTES = 6;

export function layOut({ mark, tab, title, asOf, definition, blocks, notes, landscape }: Page): Sheet {
  const width = Math.max(1, ...blocks.map(({ columns }) => columns.length));
  const cells: Cell[][] = [];
  const styled: StyledArea[] = [];
  const tables: TableArea[] = [];
  const names: NamedArea[] = [];
  const bars: Area[] = [];
  const charts: Chart[] = [];
  const together: RowSpan[] = [];
  const drawn: { readonly area: Area; readonly block: Block; readonly chart: BlockChart }[] = [];
  const widths: number[] = Array.from({ length: width }, () => 8);

  const line = (text: string, look: Look): void => {
    styled.push({ row: cells.length, column: 0, rows: 1, columns: 1, ...look });
    cells.push([text]);
  };
  const foot = (row: FootRow, columns: number): void => {
    const place = { row: cells.length, column: 0, rows: 1, columns };
    styled.push({ ...place, ...(row.kind === 'total' ? TOTAL : SHARES) });
    for (const [column, cell] of row.cells.entries()) {
      if (row.kind === 'shares' && typeof cell === 'number')
        styled.push({ ...place, column, columns: 1, ...row.percent });
    }
    cells.push([...row.cells]);
  };
  line(title, TITLE);
  line(asOf, AS_OF);
  line(definition, NOTE);

  for (const [i, block] of blocks.entries()) {
    const { name, heading, columns, body, foot: under = [], bar, named, room, chart } = block;
    const start = i === 0 ? 0 : cells.length + 1;
    // The header of the first stands in row 5, whether or not it has a heading.
    if (i > 0 || heading === undefined) cells.push([]);
    if (heading !== undefined) line(heading, AS_OF);
    const top = cells.length;
    cells.push(columns.map(({ header }) => header));
    for (const row of body) cells.push([...row]);
    const area: Area = { row: top, column: 0, rows: body.length + 1, columns: columns.length };
    tables.push({ ...area, name });
    if (named) names.push({ ...area, name: named, ...(room !== undefined && { room }) });
    if (chart) drawn.push({ area, block, chart });
    const totals = under.filter(({ kind }) => kind === 'total');
    for (const [column, { header, width: characters }] of columns.entries()) {
      // Beside the label of a total stands a figure, under which it cannot go on.
      const labels = totals.map((row) => boldWidth(row.cells[column]));
      widths[column] = Math.max(widths[column] ?? 0, characters, longestWord(header) + FILTER_BUTTON, ...labels);
    }
    // Long headers go on below.
    const long: Look = columns.some(({ header }, i) => header.length >= (widths[i] ?? 0)) ? { wrap: true } : {};
    const wraps: Look = columns.some(({ look }) => look.wrap) ? { wrap: true } : {};
    for (const [column, { look }] of columns.entries()) {
      const placed = { ...look, ...wraps, ...apart(column, columns, bar) };
      styled.push({ row: top + 1, column, rows: body.length + totals.length, columns: 1, ...placed });
      styled.push({ row: top, column, rows: 1, columns: 1, ...HEADER, ...long, ...side(placed) });
    }
    if (bar !== undefined) bars.push({ row: top + 1, column: bar, rows: body.length, columns: 1 });
    for (const row of under) foot(row, columns.length);
    together.push({ row: start, rows: cells.length - start });
  }
  const last = together[together.length - 1];
  const end = cells.length;
  if (notes.length > 0) cells.push([]);
  for (const note of notes) line(note, NOTE);
  for (const { area, block, chart } of drawn) {
    charts.push(chartOf(area, block, chart, cells.length + 1, widths));
    for (let row = 0; row <= CHART_ROWS; row++) cells.push([]);
  }
  if (last && cells.length > end) {
    const row = drawn.length > 0 ? end + 1 : last.rows <= 2 * ROWS_WITH_NOTES ? last.row : end - ROWS_WITH_NOTES;
    together.push({ row, rows: cells.length - row });
  }

  return {
    mark,
    title: tab,
    cells: cells.map((row) => Array.from({ length: width }, (_, i) => row[i] ?? '')),
    looks: styled,
    tables,
    names,
    bars,
    charts,
    links: [],
    choices: [],
    widths,
    frozenRows: blocks.length > 0 ? 5 : 3,
    landscape,
    gridlines: true,
    together,
  };
}

/** A text beside a number that ends where it begins; a number beside a bar that does. */
function apart(column: number, columns: Block['columns'], bar: number | undefined): Look {
  const { align = 'left' } = columns[column]?.look ?? {};
  const before = columns[column - 1]?.look.align;
  return (align === 'left' && before === 'right') || (align === 'right' && column + 1 === bar) ? { indent: 1 } : {};
}

const side = ({ align = 'left', indent }: Look): Look => ({ align, ...(indent !== undefined && { indent }) });

/** Of a label, in characters of the usual weight. */
const boldWidth = (cell: Cell | undefined): number => (typeof cell === 'string' ? Math.ceil(cell.length * BOLD) : 0);

const longestWord = (text: string): number => Math.max(...text.split(' ').map(({ length }) => length));
