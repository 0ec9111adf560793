import type { Area } from '../../../core/reports/sheet';

/** All four corners included. */
export const areaOf = (top: number, left: number, bottom: number, right: number): Area => ({
  row: top,
  column: left,
  rows: bottom - top + 1,
  columns: right - left + 1,
});

export const boundOf = (a: Area | undefined, b: Area): Area =>
  a
    ? areaOf(
        Math.min(a.row, b.row),
        Math.min(a.column, b.column),
        Math.max(a.row + a.rows, b.row + b.rows) - 1,
        Math.max(a.column + a.columns, b.column + b.columns) - 1,
      )
    : b;

export const overlap = (a: Area, b: Area): boolean =>
  a.row < b.row + b.rows &&
  b.row < a.row + a.rows &&
  a.column < b.column + b.columns &&
  b.column < a.column + a.columns;

/** Where an area is when whole rows were inserted: one that they cut grows. */
export function afterInsertion(area: Area, at: number, count: number): Area {
  if (at <= area.row) return { ...area, row: area.row + count };
  return at < area.row + area.rows ? { ...area, rows: area.rows + count } : area;
}

/** Where an area is when whole rows were deleted; undefined when nothing is left of it. */
export function afterDeletion(area: Area, at: number, count: number): Area | undefined {
  const moved = (row: number): number => (row <= at ? row : Math.max(at, row - count));
  const row = moved(area.row);
  const rows = moved(area.row + area.rows) - row;
  return rows > 0 ? { ...area, row, rows } : undefined;
}
