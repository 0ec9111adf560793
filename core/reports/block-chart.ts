/** Where the chart of a block stands, and of which cells it is drawn. */
import type { Block, BlockChart } from './block';
import type { Chart } from './charts';
import type { Area } from './sheet';

/** In characters. */
const WIDTH = 96;
export const CHART_ROWS = 18;

/** `area` is the block's table; the chart begins in `row`. */
export function chartOf(
  area: Area,
  { columns }: Block,
  { rows, categories, series, ...chart }: BlockChart,
  row: number,
  widths: readonly number[],
): Chart {
  const cellsOf = (column: number): Area => ({
    row: area.row + 1,
    column,
    rows: Math.min(rows ?? area.rows, area.rows - 1),
    columns: 1,
  });
  return {
    ...chart,
    place: { row, column: 0, rows: CHART_ROWS, columns: columnsAcross(widths) },
    categories: cellsOf(categories),
    series: series.map(({ column, ...rest }) => ({
      ...rest,
      name: columns[column]?.header ?? '',
      values: cellsOf(column),
    })),
  };
}

function columnsAcross(widths: readonly number[]): number {
  let across = 0;
  const last = widths.findIndex((width) => (across += width) >= WIDTH);
  return last < 0 ? widths.length : last + 1;
}
