/**
 * A column: one number for every row of a set, addressed only by rows of that set.
 *
 * Typed arrays under `noUncheckedIndexedAccess` invite `!` at every access; one accessor with one cast avoids it and
 * makes reading the column of another set a compile error.
 */
export type Column<Row extends number, Value extends number> = {
  readonly length: number;
  readonly [rowsOf]?: (row: Row) => Value;
};
declare const rowsOf: unique symbol;

type NumberArray = Int32Array | Float64Array | Uint8Array;

/** The value of `row`, which must be a row of the column's set: reading beyond the end is our bug, not an answer. */
export const at = <Row extends number, Value extends number>(column: Column<Row, Value>, row: Row): Value =>
  (column as unknown as Readonly<Record<number, Value>>)[row];

/** A column over an array that holds one value for each row of the set. */
export const column = <Row extends number, Value extends number>(values: NumberArray): Column<Row, Value> => values;
