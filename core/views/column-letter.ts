/** Columns as a sheet names them. */

const LETTERS = 26;
const A = 65;

/** From 0: A, B … Z, AA. */
export function columnLetter(column: number): string {
  const letter = String.fromCharCode(A + (column % LETTERS));
  return column < LETTERS ? letter : columnLetter(Math.floor(column / LETTERS) - 1) + letter;
}

/** The column, from 0, at which `Sheet!$B$4:$H$20` begins; 0 where a reference does not say it. */
export function firstColumnOf(reference: string): number {
  const letters = /!\$?([A-Z]{1,3})(?:\$?\d+)?(?::|$)/.exec(reference)?.[1] ?? 'A';
  return [...letters].reduce((column, letter) => column * LETTERS + letter.charCodeAt(0) - A + 1, 0) - 1;
}
