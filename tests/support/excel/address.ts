/** Addresses such as `'Aged balance'!$A$1:$L$20`. Rows and columns count from 0. */
import type { Area } from '../../../core/reports/sheet';
import { areaOf } from './area';

export type Place = { readonly sheet: string; readonly area: Area };

const ADDRESS = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/;

/** Undefined when the text is no address. */
export function placeOf(text: string): Place | undefined {
  const match = ADDRESS.exec(text);
  if (!match) return undefined;
  const [, quoted, plain, left = '', top, right = left, bottom = top] = match;
  const area = areaOf(Number(top) - 1, columnOf(left), Number(bottom) - 1, columnOf(right));
  return { sheet: quoted?.replaceAll("''", "'") ?? plain ?? '', area };
}

export function addressOf({ sheet, area: { row, column, rows, columns } }: Place): string {
  const first = `$${lettersOf(column)}$${row + 1}`;
  const last = `$${lettersOf(column + columns - 1)}$${row + rows}`;
  return prefixOf(sheet) + (first === last ? first : `${first}:${last}`);
}

/** What stands before an address: the title of its sheet. */
export const prefixOf = (sheet: string): string =>
  /^[\p{L}\p{N}_.]+$/u.test(sheet) ? `${sheet}!` : `'${sheet.replaceAll("'", "''")}'!`;

const columnOf = (letters: string): number =>
  [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1;

const lettersOf = (column: number): string =>
  (column < 26 ? '' : lettersOf(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26));
