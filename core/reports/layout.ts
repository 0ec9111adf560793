/**
 * From blocks of rows to a sheet: title, as-of line and definition on top, native tables under them with the header
 * of the first in row 5, totals under a double rule, notes at the foot. Reports say what; this says where and how.
 */
import type { Cell } from '../cell';
import type { Block, BlockChart } from './block';
import { CHART_ROWS, chartOf } from './block-chart';
import type { Chart } from './charts';
import { looks } from './columns';
import type { Area, Look, NamedArea, Sheet, StyledArea, TableArea } from './sheet';

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
  const charts: Chart[] = [];
  const drawn: { readonly area: Area; readonly block: Block; readonly chart: BlockChart }[] = [];
  const widths: number[] = Array.from({ length: width }, () => 10);

  const line = (text: string, look: Look): void => {
    styled.push({ row: cells.length, column: 0, rows: 1, columns: 1, ...look });
    cells.push([text]);
  };
  line(title, TITLE);
  line(asOf, AS_OF);
  line(definition, NOTE);

  for (const block of blocks) {
    const { name, heading, columns, body, total, shares, percent, bar, named, chart } = block;
    cells.push([]);
    if (heading !== undefined) line(heading, AS_OF);
    const top = cells.length;
    cells.push(columns.map(({ header }) => header));
    for (const row of body) cells.push([...row]);
    const area: Area = { row: top, column: 0, rows: body.length + 1, columns: columns.length };
    tables.push({ ...area, name });
    if (named) names.push({ ...area, name: named });
    if (chart) drawn.push({ area, block, chart });
    const wraps: Look = columns.some(({ look }) => look.wrap) ? { wrap: true } : {};
    for (const [column, { header, look, width: characters }] of columns.entries()) {
      const placed = { ...look, ...wraps, ...apart(look, columns[column - 1]?.look) };
      styled.push({ row: top + 1, column, rows: body.length + (total ? 1 : 0), columns: 1, ...placed });
      styled.push({ row: top, column, rows: 1, columns: 1, ...HEADER, ...side(placed) });
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
  for (const { area, block, chart } of drawn) {
    charts.push(chartOf(area, block, chart, cells.length + 1, widths));
    for (let row = 0; row <= CHART_ROWS; row++) cells.push([]);
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
    widths,
    frozenRows: blocks.length > 0 ? 5 : 3,
    landscape,
    gridlines: true,
  };
}

/** A text beside a number that ends where it begins. */
const apart = (look: Look, before: Look | undefined): Look =>
  before?.align === 'right' && (look.align ?? 'left') === 'left' ? { indent: 1 } : {};

const side = ({ align = 'left', indent }: Look): Look => ({ align, ...(indent !== undefined && { indent }) });
