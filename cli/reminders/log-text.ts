/**
 * The log as text that French and English spreadsheets open: `;`, UTF-8 with its mark, one line a row.
 *
 * Every line ends in a cell of its own: one that lacks it was cut off by a crash, before anything was done about it.
 */
import Papa from 'papaparse';
import type { Cell, Rows } from '../../core/cell';
import type { LogRow } from '../../core/dunning/log';
import { isLog, logCells, logColumns, readLog, type LogProblem } from '../../core/dunning/log-table';
import { err, ok, type Result } from '../../core/result';
import { oneLine } from '../../core/text/plain';

const MARK = '\ufeff';
const FORMAT = { delimiter: ';', newline: '\r\n' } as const;
const LINE_END = '\r\n';
const END_COLUMN = 'end';
const END = '.';

/**
 * What a spreadsheet would take for a formula, a number, a date or a truth, and save in its own way: an apostrophe makes
 * it a text. One is taken off again in reading, so that what begins with one needs another.
 */
const GUARDED = /^['=+\-@]|\d|^(?:true|false|vrai|faux)$/i;

const lineOf = (cells: readonly Cell[]): string => `${Papa.unparse([cells.map(written)], FORMAT)}${LINE_END}`;

export const LOG_HEADER = `${MARK}${lineOf([...logColumns, END_COLUMN])}`;

export const logLines = (rows: readonly LogRow[]): string =>
  rows.map((row) => lineOf([...logCells(row), END])).join('');

function written(cell: Cell): string | number {
  if (Number.isInteger(cell)) return cell as number;
  const text = oneLine(String(cell ?? ''));
  return GUARDED.test(text) ? `'${text}` : text;
}

export type LogText = {
  /** In the order of the lines; of one message there may be several. */
  readonly rows: readonly LogRow[];
  readonly problems: readonly LogProblem[];
  /** The last line is not counted. */
  readonly isCutOff: boolean;
  /** Whether a line can be added below: another program may have saved the file in its own way, or a crash cut it off. */
  readonly isOurs: boolean;
};

/** Why a text is no log: it may have been one, and whoever is in it must not be reminded again. */
export type NoLog =
  | { readonly code: 'header' }
  /** A quotation mark that is not closed has swallowed what follows. `line` counts from 1. */
  | { readonly code: 'quotes'; readonly line: number };

/** `text`: with `\n` at the end of every line, and without its mark. `isMarked`: whether it had one. */
export function readLogText(text: string, isMarked: boolean): Result<LogText, NoLog> {
  const delimiter = /^"?[a-zA-Z]+"?([;,\t|])/.exec(text)?.[1] ?? FORMAT.delimiter;
  // Blank lines stay, so that rows are counted as they stand in the file.
  const { data: lines, errors } = Papa.parse<string[]>(text, { delimiter, newline: '\n' });
  const [broken] = errors.filter(({ type }) => type === 'Quotes');
  const isEnded = text.endsWith('\n');
  if (isEnded) lines.pop();
  const [header = [], ...below] = lines;
  if (!isLog([header])) return err({ code: 'header' });
  const end = header.indexOf(END_COLUMN);
  const last = below[below.length - 1];
  const isCutOff = !isEnded && end >= 0 && last !== undefined && last[end] !== END;
  if (broken && !(isCutOff && broken.row === lines.length - 1)) {
    return err({ code: 'quotes', line: (broken.row ?? 0) + 1 });
  }
  const whole = isCutOff ? lines.slice(0, -1) : lines;
  const isOurHeader = `${text.split('\n')[0] ?? ''}${LINE_END}` === LOG_HEADER.replace(MARK, '');
  const cells: Rows = whole.map((row) => row.map((cell) => cell.replace(/^'/, '')));
  return ok({ ...readLog(cells), isCutOff, isOurs: isOurHeader && isEnded && isMarked });
}
