/**
 * Heights of the rows that hold large or wrapped text: not every spreadsheet makes room for it when it opens a file.
 * Others keep the height that the spreadsheet gives them.
 */
import type { Sheet } from '../../core/reports/sheet';
import type { LookGrid } from './look-grid';
import { FONT } from './style';

/** Of a line, as a part of the size of its letters. */
const LINE = 1.4;
/** Of bold letters, against others. */
const BOLD = 1.04;

/** In points: Excel has no higher row. */
const HIGHEST = 409;

/** In points, by row. */
export function rowHeights({ cells, widths }: Sheet, { looks, at }: LookGrid): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  for (const [row, values] of cells.entries()) {
    let highest = FONT.size;
    for (const [column, value] of values.entries()) {
      const { wrap, bold, indent = 0, size = FONT.size } = looks[at(row, column)] ?? {};
      const room = ((widths[column] ?? 1) - PADDING - indent) / (bold ? BOLD : 1);
      const lines = wrap === true && typeof value === 'string' ? linesOf(value, room) : 1;
      if (value !== '') highest = Math.max(highest, lines * size);
    }
    if (highest > FONT.size) heights.set(row, Math.min(HIGHEST, Math.ceil(highest * LINE)));
  }
  return heights;
}

/** As many as the words take, in a column as wide as so many digits. */
function linesOf(text: string, width: number): number {
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    let used = Infinity;
    for (const word of paragraph.split(' ')) {
      const length = lengthOf(word);
      const needed = used + SPACE + length;
      if (needed > width) lines += Math.max(1, Math.ceil(length / width));
      used = needed > width ? length % width : needed;
    }
  }
  return lines;
}

/** In digits: of a cell, and of the letters of the workbook's font. */
const PADDING = 0.7;
const SPACE = 0.47;
const NARROW = /[ijlI.,;:!'’|()[\]\u00a0\u202f]/;
const SLENDER = /[frtscz-]/;
const WIDE = /[mwMW%@&]/;
const CAPITAL = /\p{Lu}/u;

function lengthOf(word: string): number {
  let length = 0;
  for (const letter of word) {
    if (NARROW.test(letter)) length += 0.49;
    else if (SLENDER.test(letter)) length += 0.74;
    else if (WIDE.test(letter)) length += 1.48;
    else length += CAPITAL.test(letter) ? 1.16 : 1.01;
  }
  return length;
}
