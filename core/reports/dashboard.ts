/** One page for whoever has never seen Encours: four figures, what they look like, and what needs attention. */
import type { Currency } from '../money';
import { looks } from './columns';
import { canvas, type Canvas } from './dashboard/canvas';
import { attention } from './dashboard/attention';
import { definitionsOf } from './dashboard/definitions';
import { drawCharts } from './dashboard/drawings';
import { standings, type Standings } from './dashboard/standing';
import { drawTiles, TILE_ROWS } from './dashboard/tiles';
import { AS_OF, NOTE, TITLE } from './layout';
import { markOf, type Report, type ReportContext } from './report';
import { asOfLine, laterNotes, tableNotes } from './report-lines';
import type { Look } from './sheet';

/** Four columns are the page; after one that stands between come the cells of its charts. */
const PAGE_WIDTHS = [28, 28, 28, 28];
const DATA_WIDTHS = [4, 28];
const DATA_WIDTH = 13;
const CHART_ROWS = 26;
const FROZEN_ROWS = 3;
/** Letters beside the first column. */
const LINE_LENGTH = 96;
const HEADING: Look = { ...looks.text, bold: true, size: 12 };

export const dashboard: Report = (context) => {
  const { text } = context;
  const page = text.reports.dashboard;
  const sheet = canvas();
  const all = standings(context);
  const [currency] = all.currencies;
  sheet.put(0, 0, page.title, TITLE);
  sheet.put(1, 0, asOfLine(context), AS_OF);
  sheet.put(2, 0, page.definition, NOTE);
  const last =
    currency === undefined ? writeLines(sheet, 4, [text.reports.aging.nothing]) : fill(sheet, currency, all, context);
  return {
    ...sheet.contents([...PAGE_WIDTHS, ...DATA_WIDTHS], DATA_WIDTH),
    mark: markOf('dashboard'),
    title: page.tab,
    tables: [],
    names: [],
    bars: [],
    choices: [],
    frozenRows: FROZEN_ROWS,
    landscape: false,
    gridlines: false,
    printed: { row: 0, column: 0, rows: last, columns: PAGE_WIDTHS.length },
    onePage: true,
  };
};

/** The charts speak of one currency; answers with the row after the last. */
function fill(sheet: Canvas, currency: Currency, all: Standings, context: ReportContext): number {
  let row = FROZEN_ROWS + 1;
  for (const each of all.currencies) {
    drawTiles(sheet, row, each, all, context);
    row += TILE_ROWS + 1;
  }
  const place = { row, column: 0, rows: CHART_ROWS, columns: PAGE_WIDTHS.length };
  drawCharts(sheet, place, { row: FROZEN_ROWS, column: PAGE_WIDTHS.length + 1 }, currency, context);
  row += CHART_ROWS + 1;
  row = writeAttention(sheet, row, all, context) + 1;
  row = writeDefinitions(sheet, row, currency, all, context) + 1;
  return writeLines(sheet, row, [...tableNotes(context), ...laterNotes(context)]);
}

function writeAttention(sheet: Canvas, row: number, all: Standings, context: ReportContext): number {
  const lines = attention(all, context);
  sheet.put(row, 0, context.text.dashboard.attention, HEADING);
  for (const [i, { label, leads, what, detail }] of lines.entries()) {
    sheet.link(row + 1 + i, 0, label, markOf(leads));
    sheet.put(row + 1 + i, 1, what, looks.text);
    sheet.put(row + 1 + i, 2, detail, looks.text);
  }
  return row + 1 + lines.length;
}

function writeDefinitions(
  sheet: Canvas,
  row: number,
  currency: Currency,
  all: Standings,
  context: ReportContext,
): number {
  sheet.put(row, 0, context.text.dashboard.computed, HEADING);
  let next = row + 1;
  for (const { label, says } of definitionsOf(all.now(currency), currency, context)) {
    sheet.put(next, 0, label, looks.text);
    for (const line of linesOf(says)) sheet.put(next++, 1, line, NOTE);
  }
  return next;
}

/** Text that goes on to the right of its cell would cross the margin. */
function linesOf(text: string): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = lines[lines.length - 1];
    if (line !== undefined && line.length + word.length < LINE_LENGTH) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}

function writeLines(sheet: Canvas, row: number, lines: readonly string[]): number {
  for (const [i, line] of lines.entries()) sheet.put(row + i, 0, line, NOTE);
  return row + lines.length;
}
