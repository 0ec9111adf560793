/** Texts of cells without needless work: most have no spaces around them, and looking is cheaper than trimming. */
import { textOf, type Cell } from '../cell';

/** Surely no space; other characters have to be looked at. */
export const isVisible = (code: number): boolean => code > 32 && code < 127;

/** How people write that there is nothing: a blank, spaces, or dashes of any kind. */
export const isBlankOrDash = (text: string): boolean => /^[-−–—\s]*$/.test(text);

/** As it stands, spaces around it included: texts are trimmed once each, where they are numbered. */
export const cellText = (cell: Cell): string => (typeof cell === 'string' ? cell : textOf(cell));

export function trimmed(cell: Cell): string {
  if (typeof cell !== 'string') return textOf(cell);
  const first = cell.charCodeAt(0);
  const last = cell.charCodeAt(cell.length - 1);
  return isVisible(first) && isVisible(last) ? cell : cell.trim();
}
