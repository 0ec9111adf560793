/** The charts of the dashboard side by side, and the cells of which they are drawn. */
import type { CurrencyIndex } from '../../ledger/ledger';
import type { Currency } from '../../money';
import { looks } from '../columns';
import type { ReportContext } from '../report';
import type { Area, Look } from '../sheet';
import type { Canvas } from './canvas';
import type { Corner } from './chart-table';
import { largestChart } from './largest-chart';
import { lineChart } from './line-chart';
import { trendCharts } from './trend-charts';

const HEADING: Look = { ...looks.text, color: '#5c5c5c' };
/** A table of cells with its header and a blank row, at most. */
const TABLE_ROWS = 15;

/** `place` is that of all of them; their cells begin at `corner`. */
export function drawCharts(
  sheet: Canvas,
  place: Area,
  { row, column }: Corner,
  currency: Currency,
  context: ReportContext,
): void {
  const { ledger, text } = context;
  const cellsOf = (chart: number): Corner => ({ row: row + 1 + chart * TABLE_ROWS, column });
  sheet.put(row, column, text.dashboard.drawn, HEADING);
  const largest = largestChart(sheet, cellsOf(0), currency, context);
  const trends = trendCharts(ledger.currencies.indexOf(currency) as CurrencyIndex, context);
  const half = place.columns / 2;
  if (largest) sheet.draw({ ...largest, place: trends.length === 0 ? place : { ...place, columns: half } });
  const beside = largest ? { ...place, column: place.column + half, columns: half } : place;
  const rows = place.rows / trends.length;
  for (const [i, trend] of trends.entries()) {
    const chart = lineChart(sheet, cellsOf(1 + i), trend, context);
    sheet.draw({ ...chart, place: { ...beside, row: place.row + i * rows, rows } });
  }
}
