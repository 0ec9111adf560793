/** Ranges where a function reads cells: one answer for each cell, in the shape of the ranges. */
import { isBlank, type Cell, type Rows } from '../cell';
import type { Text } from '../text/text';
import { isRows, type Argument, type Value, type Values } from './argument';

/** The answer to single cells, or a table of answers; single cells beside a range stand for each of its cells. */
export function spill(args: readonly Argument[], answer: (cells: readonly Cell[]) => Values, text: Text): Values {
  const ranges = args.filter(isRows);
  if (ranges.length === 0) return answer(args as readonly Cell[]);
  const rows = Math.max(...ranges.map((range) => range.length));
  const columns = Math.max(...ranges.map(widthOf));
  if (ranges.some((range) => range.length !== rows || widthOf(range) !== columns)) {
    return { error: '#VALUE!', message: text.argument.shapes };
  }
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column): Value => {
      // A blank row below the data stays blank; anything else is answered or refused where it stands.
      if (ranges.every((range) => isBlank(range[row]?.[column]))) return '';
      return answer(args.map((argument) => (isRows(argument) ? argument[row]?.[column] : argument))) as Value;
    }),
  );
}

const widthOf = (range: Rows): number => range[0]?.length ?? 0;
