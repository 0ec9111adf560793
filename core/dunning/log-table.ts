/**
 * The log as cells: the same columns, named by the same words, on every host and in every language. Days are ISO texts,
 * amounts decimals of the row's own currency.
 */
import { dayOfSerial, isoOf, readTextDate, type Day } from '../calendar-date';
import { isBlank, textOf, type Cell, type Rows } from '../cell';
import { BEFORE_ALL } from '../ledger/ledger';
import { digitsOf, toDecimal, toMinor, type Currency, type Minor } from '../money';
import { isUnsent, lives, states, type LogRow } from './log';
import { levelIds } from './message';
import { channels } from './policy';
import { readSteps, writtenSteps } from './written-steps';

export type LogColumn = keyof LogRow;

type Column<C extends LogColumn> = {
  readonly write: (row: LogRow) => Cell;
  /** Undefined when the cell holds no such thing. */
  readonly read: (cell: Cell, currency: Currency) => LogRow[C] | undefined;
};

const text = (column: 'key' | 'customer' | 'name' | 'entity' | 'reason' | 'bank' | 'by') => ({
  write: (row: LogRow): Cell => row[column],
  read: (cell: Cell): string => textOf(cell),
});

const day = (column: 'on' | 'asOf') => ({
  write: (row: LogRow): Cell => isoOf(row[column]),
  read: readDay,
});

const word = <C extends 'state' | 'letter' | 'channel'>(column: C, words: readonly LogRow[C][]): Column<C> => ({
  write: (row) => row[column],
  read: (cell) => words.find((known) => known === textOf(cell)),
});

const whole = (column: 'level' | 'graceDays') => ({
  write: (row: LogRow): Cell => row[column],
  read: (cell: Cell) => (isBlank(cell) || !Number.isInteger(Number(cell)) ? undefined : Number(cell)),
});

const columns: { readonly [C in LogColumn]: Column<C> } = {
  key: text('key'),
  state: word('state', states),
  on: day('on'),
  customer: text('customer'),
  name: text('name'),
  entity: text('entity'),
  currency: { write: ({ currency }) => currency, read: (cell) => (isBlank(cell) ? undefined : currencyOf(cell)) },
  amount: { write: ({ amount, currency }) => toDecimal(amount, currency), read: readAmount },
  level: whole('level'),
  letter: word('letter', levelIds),
  channel: word('channel', channels),
  graceDays: whole('graceDays'),
  claimsPenalties: {
    write: ({ claimsPenalties }) => (claimsPenalties ? 1 : 0),
    read: (cell) => (['', '0', '1'].includes(textOf(cell)) ? textOf(cell) === '1' : undefined),
  },
  asOf: day('asOf'),
  bank: text('bank'),
  by: text('by'),
  reason: text('reason'),
  steps: { write: ({ steps }) => writtenSteps(steps), read: (cell) => readSteps(textOf(cell)) },
};

export const logColumns = Object.keys(columns) as readonly LogColumn[];

export const logCells = (row: LogRow): readonly Cell[] => logColumns.map((column) => columns[column].write(row));

export type LogProblem = {
  /** Counted from 1 in what was read, its header included. */
  readonly row: number;
  readonly column: LogColumn;
  readonly value: Cell;
};

export type LogRead = { readonly rows: readonly LogRow[]; readonly problems: readonly LogProblem[] };

/** Without them nobody can say what a row has done, nor of a draft whether it still says what is so. */
const ALWAYS: readonly LogColumn[] = ['state', 'on', 'steps'];
const OF_DRAFTS: readonly LogColumn[] = ['asOf', 'currency', 'amount', 'level', 'letter', 'channel'];

/**
 * A row that cannot be read as it stands is uncertain: it may have been sent, and nobody is reminded again before a
 * person has said. Rows without a key are no rows of the log.
 */
export function readLog(rows: Rows): LogRead {
  const header = rows.findIndex((row) => row.some((cell) => textOf(cell) === 'key'));
  const places = new Map(logColumns.map((column) => [column, placeOf(rows[header] ?? [], column)]));
  const problems: LogProblem[] = [];
  const read: LogRow[] = [];
  for (const [i, cells] of rows.slice(header + 1).entries()) {
    const cellIn = (column: LogColumn): Cell => cells[places.get(column) ?? -1];
    if (header < 0 || isBlank(cellIn('key'))) continue;
    const currency = currencyOf(cellIn('currency'));
    const bad: LogColumn[] = [];
    const valueIn = <C extends LogColumn>(column: C, otherwise: LogRow[C]): LogRow[C] => {
      const value = columns[column].read(cellIn(column), currency);
      if (value !== undefined) return value;
      problems.push({ row: header + i + 2, column, value: cellIn(column) });
      bad.push(column);
      return otherwise;
    };
    const row: LogRow = {
      key: textOf(cellIn('key')),
      state: valueIn('state', 'uncertain'),
      on: valueIn('on', BEFORE_ALL),
      asOf: valueIn('asOf', BEFORE_ALL),
      customer: valueIn('customer', ''),
      name: valueIn('name', ''),
      currency: valueIn('currency', currency),
      entity: valueIn('entity', ''),
      level: valueIn('level', 0),
      letter: valueIn('letter', 'first'),
      channel: valueIn('channel', 'email'),
      graceDays: valueIn('graceDays', 0),
      claimsPenalties: valueIn('claimsPenalties', false),
      amount: valueIn('amount', 0 as Minor),
      steps: valueIn('steps', []),
      reason: valueIn('reason', ''),
      bank: valueIn('bank', ''),
      by: valueIn('by', ''),
    };
    const needed = isUnsent(row) ? [...ALWAYS, ...OF_DRAFTS] : ALWAYS;
    const isUncertain = lives(row) && needed.some((column) => bad.includes(column));
    read.push(isUncertain ? { ...row, state: 'uncertain' } : row);
  }
  return { rows: read, problems };
}

/** Whether a table has the columns of a log, with rows or without. */
export const isLog = (rows: Rows): boolean =>
  rows.some((row) => ['key' as const, ...ALWAYS].every((column) => placeOf(row, column) >= 0));

const placeOf = (header: readonly Cell[], column: LogColumn): number =>
  header.findIndex((cell) => textOf(cell) === column);

const currencyOf = (cell: Cell): Currency => textOf(cell).toUpperCase() as Currency;

/** A host may have made a date of it. */
function readDay(cell: Cell): Day | undefined {
  if (typeof cell === 'number') return dayOfSerial(cell);
  const date = readTextDate(textOf(cell));
  return date.kind === 'day' ? date.day : undefined;
}

function readAmount(cell: Cell, currency: Currency): Minor | undefined {
  const value = isBlank(cell) ? NaN : Number(cell);
  return Number.isFinite(value) ? toMinor(value, digitsOf(currency))?.minor : undefined;
}
