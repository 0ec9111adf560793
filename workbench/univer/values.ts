/** Between the cells of the core and the value objects of the grid's formula engine. */
import type { Nullable } from '@univerjs/core';
import {
  ArrayValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
  type BaseValueObject,
} from '@univerjs/engine-formula';
import { isBlank, isCellError, type Cell, type CellError, type CellErrorCode, type Rows } from '../../core/cell';
import type { Argument, Value, Values } from '../../core/functions/argument';

/** What a function receives: the cells of a range, or one cell; undefined for an argument left out. */
export function argumentOf(value: BaseValueObject): Argument {
  if (value instanceof ArrayValueObject) return rowsOf(value);
  return value.isNull() ? undefined : cellOf(value);
}

/** The grid gives the same object to all formulas of one calculation that name the same range. */
const rowsByRange = new WeakMap<ArrayValueObject, Rows>();

function rowsOf(range: ArrayValueObject): Rows {
  const known = rowsByRange.get(range);
  if (known) return known;
  const rows = range.getArrayValue().map((row) => row.map(cellOf));
  rowsByRange.set(range, rows);
  return rows;
}

/** An error in a range is the text that its cell shows: one bad cell is a problem of its row, not of the whole call. */
const cellOf = (value: Nullable<BaseValueObject>): Cell => (!value || value.isNull() ? null : value.getValue());

/** What the formula's cell shows. `at` is that cell, from which a table spills. */
export function valueObjectOf(values: Values, at: Place): BaseValueObject {
  if (!isTable(values)) return single(values);
  return ArrayValueObject.create({
    calculateValueList: values.map((row) => row.map(inTable)),
    rowCount: values.length,
    columnCount: values[0]?.length ?? 0,
    ...at,
  });
}

/** The key of an error of ours in the custom data of its cell. */
export const ERROR = 'encours';

export type Place = {
  readonly unitId: string;
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
};

const isTable = (values: Values): values is readonly (readonly Value[])[] => Array.isArray(values);

/** The grid shows 0 for a blank that has spilled. */
const inTable = (value: Value): BaseValueObject =>
  !isCellError(value) && isBlank(value) ? StringValueObject.create('') : single(value);

/** Each kind is named, because the engine would read a date out of the text `1–30`. */
function single(value: Value): BaseValueObject {
  if (isCellError(value)) return errorOf(value);
  if (isBlank(value)) return NullValueObject.create();
  if (typeof value === 'number') return NumberValueObject.create(value);
  return typeof value === 'boolean' ? BooleanValueObject.create(value) : StringValueObject.create(value);
}

const errorTypes: Readonly<Record<CellErrorCode, ErrorType>> = {
  '#VALUE!': ErrorType.VALUE,
  '#N/A': ErrorType.NA,
  '#NUM!': ErrorType.NUM,
  '#DIV/0!': ErrorType.DIV_BY_ZERO,
};

/** The whole error goes into the cell with its code, where `error-sentences.ts` finds it. */
export const errorOf = (value: CellError): ErrorValueObject =>
  ErrorValueObject.create(errorTypes[value.error], value.message).withCustomData({ [ERROR]: value });
