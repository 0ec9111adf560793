/**
 * Heights of the rows that hold large or wrapped text: not every spreadsheet makes room for it when it opens a file.
 * Others keep the height that the spreadsheet gives them.
 */
import type { Sheet } from '../../core/reports/sheet';
import type { LookGrid } from './look-grid';
import { FONT } from './style';

/** Of a line, as a part of the size of its letters. */
const LINE = 1.4;
/** Letters in the width of a digit, on average: a column is as wide as so many digits. */
const LETTERS = 1.2;

/** In points, by row. */
export function rowHeights({ cells, widths }: Sheet, { looks, at }: LookGrid): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  for (const [row, values] of cells.entries()) {
    let highest = FONT.size;
    for (const [column, value] of values.entries()) {
      const { wrap, size = FONT.size } = looks[at(row, column)] ?? {};
      const lines = wrap === true && typeof value === 'string' ? linesOf(value, (widths[column] ?? 1) * LETTERS) : 1;
      if (value !== '') highest = Math.max(highest, lines * size);
    }
    if (highest > FONT.size) heights.set(row, Math.ceil(highest * LINE));
  }
  return heights;
}

/** As many as the words take, in a column of so many letters. */
function linesOf(text: string, width: number): number {
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    let used = Infinity;
    for (const word of paragraph.split(' ')) {
      const needed = used + 1 + word.length;
      if (needed > width) lines += Math.max(1, Math.ceil(word.length / width));
      used = needed > width ? word.length % width : needed;
    }
  }
  return lines;
}
