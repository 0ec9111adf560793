/** What a host hands over to a worksheet function, and what it gets back. */
import { isBlank, type Cell, type CellError, type Rows } from '../cell';

/** A cell, or the cells of a range. */
export type Argument = Cell | Rows;

/** What a cell shows. Errors may stand inside a spilled table. */
export type Value = Cell | CellError;
export type Values = Value | readonly (readonly Value[])[];

export const isRows = (argument: Argument): argument is Rows => Array.isArray(argument);

/** Excel passes null for an omitted argument, Apps Script undefined, and a reference to a blank cell is empty text. */
export const isAbsent = (argument: Argument): argument is null | undefined | '' =>
  !isRows(argument) && isBlank(argument);

/** A host that declares a range hands over a single cell as a range of one; a blank one is empty text on all of them. */
export const single = (argument: Argument): Argument =>
  isRows(argument) && argument.length === 1 && argument[0]?.length === 1 ? (argument[0][0] ?? '') : argument;
