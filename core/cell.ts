/**
 * What a worksheet holds.
 *
 * Hosts turn their own dates into serials and their own errors into the text that the cell shows (`#N/A`)
 * before a cell enters the core; blank is null, undefined or the empty text.
 */
export type Cell = string | number | boolean | null | undefined;

/** Rows of cells, the header among them where there is one. Rows may differ in length. */
export type Rows = readonly (readonly Cell[])[];

export type CellErrorCode = '#VALUE!' | '#N/A' | '#NUM!' | '#DIV/0!';

/** A cell's own error, with a sentence for a person. A host's adapter turns it into its own form. */
export type CellError = { readonly error: CellErrorCode; readonly message: string };

export const isBlank = (cell: Cell): cell is null | undefined | '' =>
  cell === null || cell === undefined || cell === '';

/** The text of a cell as a person reads it, trimmed; empty when blank. Numbers keep no decimals that they do not have. */
export const textOf = (cell: Cell): string => (isBlank(cell) ? '' : String(cell).trim());

export const isCellError = (value: Cell | CellError): value is CellError => typeof value === 'object' && value !== null;
