/** References to cells as files write them: `Factures!$A$4:$L$218`, `'Ventes 2026'!$A:$L`, `Invoices[#All]`. */
import type { Area } from '../../core/reports/sheet';

export type Reference = { readonly sheet: string; readonly area: Area };

const SHEET = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/;
const CELLS = /^\$?([A-Z]{1,3})?\$?(\d{1,7})?(?::\$?([A-Z]{1,3})?\$?(\d{1,7})?)?$/i;

/** Whole columns and rows have no end. */
export function readReference(text: string): Reference | undefined {
  const match = SHEET.exec(text.trim().replace(/^=/, ''));
  const area = match && areaOf(match[3] ?? '');
  return area ? { sheet: match[1]?.replace(/''/g, "'") ?? match[2] ?? '', area } : undefined;
}

/** `A4:L218`, `A:L`, `B2`. */
export function areaOf(text: string): Area | undefined {
  const match = CELLS.exec(text);
  if (!match || (match[1] === undefined && match[2] === undefined)) return undefined;
  const [, firstColumn, firstRow, lastColumn, lastRow] = match;
  const single = !text.includes(':');
  const column = firstColumn === undefined ? 0 : columnOf(firstColumn);
  const row = firstRow === undefined ? 0 : Number(firstRow) - 1;
  const toColumn = single ? firstColumn : lastColumn;
  const toRow = single ? firstRow : lastRow;
  return {
    row,
    column,
    rows: toRow === undefined ? Infinity : Number(toRow) - row,
    columns: toColumn === undefined ? Infinity : columnOf(toColumn) + 1 - column,
  };
}

/** From 0; the digits of a cell's reference are passed over. */
export function columnOf(reference: string): number {
  let column = 0;
  for (let i = 0; i < reference.length; i++) {
    const letter = reference.charCodeAt(i) & 0xdf;
    if (letter < 0x41 || letter > 0x5a) break;
    column = column * 26 + letter - 0x40;
  }
  return column - 1;
}

const letters = (column: number): string =>
  (column < 26 ? '' : letters(Math.floor(column / 26) - 1)) + String.fromCharCode(0x41 + (column % 26));

/** `A4:L218`; a single cell is `A4`, whole columns `A:L`, whole rows `4:218`. */
export function writtenArea({ row, column, rows, columns }: Area): string {
  if (rows === Infinity) return `${letters(column)}:${letters(column + columns - 1)}`;
  if (columns === Infinity) return `${String(row + 1)}:${String(row + rows)}`;
  const first = `${letters(column)}${String(row + 1)}`;
  const last = `${letters(column + columns - 1)}${String(row + rows)}`;
  return first === last ? first : `${first}:${last}`;
}

/** `'Balance âgée'!$A$4:$L$218`, as a name of the workbook needs it. */
export const writtenReference = (sheet: string, area: Area): string =>
  `${quotedSheet(sheet)}!${writtenArea(area).replace(/[A-Z]+|\d+/g, '$$$&')}`;

/** `'Balance âgée'!A1`, as a link needs it. */
export const writtenStart = (sheet: string): string => `${quotedSheet(sheet)}!A1`;

/** `'Balance âgée'!$5:$5`. Rows count from 0. */
export const writtenRow = (sheet: string, row: number): string =>
  `${quotedSheet(sheet)}!$${String(row + 1)}:$${String(row + 1)}`;

const quotedSheet = (sheet: string): string => `'${sheet.replace(/'/g, "''")}'`;
