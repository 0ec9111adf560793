/** The looks of a sheet, settled cell by cell: areas are applied in order, and what a later one says wins. */
import type { Look, Sheet, StyledArea } from '../../core/reports/sheet';

export type LookGrid = {
  /** Every look that a cell has; the first is the plain one. */
  readonly looks: readonly Look[];
  /** Place of the cell's look. */
  readonly at: (row: number, column: number) => number;
  /** Of each column, the look that most of its cells have. */
  readonly common: readonly number[];
};

export function lookGrid({ cells, looks: areas, widths }: Sheet): LookGrid {
  const width = widths.length;
  const looks: Look[] = [{}];
  const places = new Map<string, number>([['{}', 0]]);
  /** A look over another, by their places. */
  const merged = new Map<string, Map<number, number>>();
  const grid = new Uint16Array(cells.length * width);

  function over(below: number, key: string, look: Look): number {
    const known = merged.get(key) ?? new Map<number, number>();
    merged.set(key, known);
    let place = known.get(below);
    if (place === undefined) {
      place = placeOf({ ...looks[below], ...look });
      known.set(below, place);
    }
    return place;
  }

  function placeOf(look: Look): number {
    const key = JSON.stringify(Object.entries(look).sort());
    let place = places.get(key);
    if (place === undefined) {
      place = looks.push(look) - 1;
      places.set(key, place);
    }
    return place;
  }

  for (const area of areas) {
    const look = lookOf(area);
    const key = JSON.stringify(look);
    const right = Math.min(area.column + area.columns, width);
    for (let row = area.row; row < Math.min(area.row + area.rows, cells.length); row++) {
      for (let i = row * width + area.column; i < row * width + right; i++) grid[i] = over(grid[i] ?? 0, key, look);
    }
  }
  const at = (row: number, column: number): number => grid[row * width + column] ?? 0;
  return {
    looks,
    at,
    common: widths.map((_, column) => mostFrequent(cells.length, looks.length, (row) => at(row, column))),
  };
}

function lookOf({ row: _row, column: _column, rows: _rows, columns: _columns, ...look }: StyledArea): Look {
  return look;
}

function mostFrequent(rows: number, looks: number, at: (row: number) => number): number {
  const counts = new Uint32Array(looks);
  for (let row = 0; row < rows; row++) counts[at(row)] = (counts[at(row)] ?? 0) + 1;
  return counts.reduce((best, count, look) => (count > (counts[best] ?? 0) ? look : best), 0);
}
