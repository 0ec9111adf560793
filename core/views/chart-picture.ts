/** A chart of a sheet with its numbers and words, for hosts whose sheets have no charts: the pane draws it. */
import { textOf, type Cell } from '../cell';
import type { Chart, Series } from '../reports/charts';
import type { Area, Sheet } from '../reports/sheet';

export type ChartPicture = Pick<Chart, 'kind' | 'title' | 'unit'> & {
  /** Values are parts of one, to be written as percent. */
  readonly isRatio: boolean;
  readonly categories: readonly string[];
  /** As many values as there are categories; null is a gap. */
  readonly series: readonly (Pick<Series, 'name' | 'color' | 'stroke'> & {
    readonly values: readonly (number | null)[];
  })[];
};

export const chartPictures = ({ charts, cells }: Pick<Sheet, 'charts' | 'cells'>): readonly ChartPicture[] =>
  charts.map(({ kind, title, unit, format, categories, series }) => ({
    kind,
    title,
    unit,
    isRatio: format.includes('%'),
    categories: cellsOf(cells, categories).map(textOf),
    series: series.map(({ values, ...drawn }) => ({
      ...drawn,
      values: cellsOf(cells, values).map((cell) => (typeof cell === 'number' ? cell : null)),
    })),
  }));

function cellsOf(cells: Sheet['cells'], { row, column, rows, columns }: Area): readonly Cell[] {
  return cells.slice(row, row + rows).flatMap((line) => line.slice(column, column + columns));
}
