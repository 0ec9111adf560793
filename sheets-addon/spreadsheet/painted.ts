import type { Look, StyledArea } from '../../core/reports/sheet';

export type Size = { readonly rows: number; readonly columns: number };

/** One value for each cell: that of the last look that says something, as the calls for whole ranges want it. */
export function painted<T>(
  { rows, columns }: Size,
  looks: readonly StyledArea[],
  pick: (look: Look) => T | undefined,
  otherwise: T,
): T[][] {
  const grid = Array.from({ length: rows }, () => new Array<T>(columns).fill(otherwise));
  for (const look of looks) {
    const value = pick(look);
    if (value === undefined) continue;
    const { row, column, rows: height, columns: width } = look;
    for (const cells of grid.slice(row, row + height)) cells.fill(value, column, column + width);
  }
  return grid;
}
