/** Sizes of a sheet: Univer counts in pixels and needs rows and columns to spare. */
import type { GivenSheet } from '../workbook';

const SPARE_ROWS = 200;
const LEAST_ROWS = 1000;
const LEAST_COLUMNS = 26;
const PIXELS_OF_A_CHARACTER = 7.5;
/** Room for the button of a filter. */
const PADDING = 20;

export const sizeOf = ({ cells }: GivenSheet): { readonly rowCount: number; readonly columnCount: number } => ({
  rowCount: Math.max(LEAST_ROWS, cells.length + SPARE_ROWS),
  columnCount: cells.reduce((most, { length }) => Math.max(most, length), LEAST_COLUMNS),
});

/** Pixels by column, for widths in characters. */
export const widthsOf = (widths: readonly number[]): Record<number, number> =>
  Object.fromEntries(
    widths.map((characters, column) => [column, Math.round(characters * PIXELS_OF_A_CHARACTER) + PADDING]),
  );

/** What stands above and left of the folds stays in place; -1 is how Univer says that nothing scrolls separately in a direction. */
export const frozen = (rows: number, columns = 0) => ({
  startRow: rows > 0 ? rows : -1,
  startColumn: columns > 0 ? columns : -1,
  ySplit: rows,
  xSplit: columns,
});
