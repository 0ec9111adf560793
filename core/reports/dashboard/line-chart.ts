/** A chart of lines over the ends of months. */
import type { TrendPoint } from '../../analysis/dso-trend';
import type { Figure } from '../../analysis/figure';
import { civil } from '../../calendar-date';
import type { Chart, Series } from '../charts';
import { looks, type TableColumn } from '../columns';
import type { ReportContext } from '../report';
import type { Look } from '../sheet';
import type { Canvas } from './canvas';
import { putTable, type Corner } from './chart-table';

/** Without a figure there is a gap. */
export type Line = Pick<Series, 'name' | 'color' | 'stroke'> & { readonly figure: (point: TrendPoint) => Figure };

export type LineChart = Pick<Chart, 'title' | 'unit' | 'format'> & {
  /** Of the figures in the cells. */
  readonly look: Look;
  readonly points: readonly TrendPoint[];
  readonly lines: readonly Line[];
};

export function lineChart(
  sheet: Canvas,
  corner: Corner,
  { look, points, lines, ...chart }: LineChart,
  { text }: ReportContext,
): Omit<Chart, 'place'> {
  const month: TableColumn<TrendPoint> = {
    header: text.columns.month,
    value(point) {
      const { year, month: number } = civil(point.monthEnd);
      return text.dashboard.month(number, number === 1 || point === points[0] ? year : undefined);
    },
    look: looks.text,
    width: 13,
  };
  const columns = lines.map(({ name, figure }): TableColumn<TrendPoint> => ({
    header: name,
    value: (point) => {
      const found = figure(point);
      return found.ok ? found.value : '';
    },
    look,
    width: 13,
  }));
  const [categories, ...values] = putTable(sheet, corner, [month, ...columns], points);
  return {
    ...chart,
    kind: 'line',
    categories,
    series: lines.flatMap(({ name, color, stroke = 'thin' }, i) => {
      const area = values[i];
      return area ? [{ name, color, stroke, values: area }] : [];
    }),
  };
}
