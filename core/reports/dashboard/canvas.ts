/** A sheet that is filled cell by cell, for what is no table. */
import type { Cell } from '../../cell';
import type { Chart } from '../charts';
import type { Link, Look, Sheet, StyledArea } from '../sheet';

export type Canvas = {
  readonly put: (row: number, column: number, cell: Cell, look: Look) => void;
  /** A text that leads to the sheet with this mark. */
  readonly link: (row: number, column: number, text: string, to: string) => void;
  readonly draw: (chart: Chart) => void;
  /** `widths`: of the first columns; the others are `width` wide. */
  readonly contents: (
    widths: readonly number[],
    width: number,
  ) => Pick<Sheet, 'cells' | 'widths' | 'looks' | 'links' | 'charts'>;
};

const LINK: Look = { color: '#0f6cbd', underlined: true, format: '@' };

export function canvas(): Canvas {
  const rows: Cell[][] = [];
  const looks: StyledArea[] = [];
  const links: Link[] = [];
  const charts: Chart[] = [];

  function put(row: number, column: number, cell: Cell, look: Look): void {
    while (rows.length <= row) rows.push([]);
    (rows[row] as Cell[])[column] = cell;
    looks.push({ row, column, rows: 1, columns: 1, ...look });
  }

  return {
    put,
    link(row, column, text, to) {
      put(row, column, text, LINK);
      links.push({ row, column, to });
    },
    draw: (chart) => void charts.push(chart),
    contents(widths, width) {
      const columns = Math.max(widths.length, ...rows.map(({ length }) => length));
      const lowest = Math.max(rows.length, ...charts.map(({ place }) => place.row + place.rows));
      const cells = Array.from({ length: lowest }, (_, row) =>
        Array.from({ length: columns }, (__, column) => rows[row]?.[column] ?? ''),
      );
      return { cells, widths: Array.from({ length: columns }, (_, i) => widths[i] ?? width), looks, links, charts };
    },
  };
}
