/**
 * The log as text that French and English spreadsheets open: `;`, UTF-8 with its mark, one line a row.
 *
 * Every line ends in a cell of its own: one that lacks it was cut off by a crash, before anything was done about it.
 */
import Papa from 'papaparse';
import type { Cell, Rows } from '../../core/cell';
import type { LogRow } from '../../core/dunning/log';
import { logCells, logColumns, readLog, type LogProblem } from '../../core/dunning/log-table';
import { oneLine } from '../../core/text/plain';

const MARK = '\ufeff';
const FORMAT = { delimiter: ';', newline: '\r\n' } as const;
const LINE_END = '\r\n';
const END_COLUMN = 'end';
const END = '.';

/**
 * What a spreadsheet would take for a formula, a number or a date, and save in its own way: an apostrophe makes it a text.
 * One is taken off again in reading, so that what begins with one needs another.
 */
const GUARDED = /^['=+\-@]|^(?=.*\d)[\d\s.,/:-]+$/;

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

/** `text`: with `\n` at the end of every line, and without the mark, or with it. */
export function readLogText(text: string): LogText {
  const plain = text.replace(MARK, '');
  const delimiter = /^"?[a-zA-Z]+"?([;,\t|])/.exec(plain)?.[1] ?? FORMAT.delimiter;
  const lines = Papa.parse<string[]>(plain, { delimiter, newline: '\n', skipEmptyLines: true }).data;
  const [header = [], ...below] = lines;
  const end = header.indexOf(END_COLUMN);
  const isEnded = plain.endsWith('\n');
  const isCutOff = !isEnded && end >= 0 && below.length > 0 && below[below.length - 1]?.[end] !== END;
  const whole = isCutOff ? lines.slice(0, -1) : lines;
  const isOurHeader = `${plain.split('\n')[0] ?? ''}${LINE_END}` === LOG_HEADER.replace(MARK, '');
  const cells: Rows = whole.map((row) => row.map((cell) => cell.replace(/^'/, '')));
  return { ...readLog(cells), isCutOff, isOurs: isOurHeader && isEnded };
}
