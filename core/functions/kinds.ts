/** The kinds of arguments that worksheet functions take. */
import { edgesOf } from '../analysis/aging-options';
import { MOST_MONTHS } from '../analysis/period';
import { readSalesTable, type SalesTable } from '../analysis/sales-table';
import { dayOfSerial, readTextDate, type Day } from '../calendar-date';
import { isBlank, textOf, type Cell, type CellError } from '../cell';
import type { Ledger } from '../ledger/ledger';
import { currencyNamed, type Currency } from '../money';
import { ok, type Result } from '../result';
import type { Settings } from '../settings';
import { choiceOf } from '../settings/choices';
import { numbersIn, theOnly } from '../settings/numbers';
import { languages, textIn, type Text } from '../text/text';
import { isAbsent, isRows } from './argument';
import { isSettingsRange, type Book } from './book';
import { refuse, type CellKind, type Kind } from './kind';
import { ledgerIn } from './read-once';

/** A date, or the settings range with the as-of date in use. */
export const asOf: Kind<Day> = {
  type: 'any',
  spills: false,
  read(argument, book) {
    const absent = isAbsent(argument);
    if (absent ? book.host.settings : isRows(argument) && isSettingsRange(argument)) {
      const { inUse } = book.settings.asOf;
      return inUse === undefined ? refuse('#N/A', book.text.argument.noAsOf) : ok(inUse);
    }
    if (absent) return leftOut(book);
    return isRows(argument) ? refuse('#VALUE!', book.text.argument.date('')) : readDate(argument, book);
  },
};

/** One date; a range of them spills. */
export const date: CellKind<Day> = { type: 'any', spills: true, read: readDate };

function readDate(cell: Cell, { text }: Book): Result<Day, CellError> {
  if (typeof cell === 'number') {
    const day = dayOfSerial(cell);
    return day === undefined ? refuse('#VALUE!', text.argument.date(String(cell))) : ok(day);
  }
  const written = textOf(cell);
  const read = readTextDate(written);
  if (read.kind === 'undecided') return refuse('#VALUE!', text.argument.undecidedDate(written));
  return read.kind === 'none' ? refuse('#VALUE!', text.argument.date(written)) : ok(read.day);
}

/** The table of receivables, read with the workbook's settings. */
export const receivables: Kind<Ledger> = {
  type: 'any',
  spills: false,
  read(argument, book) {
    const absent = isAbsent(argument);
    const rows = absent ? book.host.receivables : argument;
    if (absent && !rows) return leftOut(book);
    if (!isRows(rows)) return refuse('#VALUE!', book.text.argument.noTable);
    const ledger = ledgerIn(rows, book.settings.reading);
    return ledger.ok ? ledger : refuse('#VALUE!', book.text.failure(ledger.error, 'setting'));
  },
};

/** The settings range itself, for functions that need no date. */
export const settings: Kind<Settings> = {
  type: 'any',
  spills: false,
  read: (argument, { settings: own, text: words }) =>
    isAbsent(argument) || (isRows(argument) && isSettingsRange(argument))
      ? ok(own)
      : refuse('#VALUE!', words.argument.noSettings),
};

/** Edges as a range, an array, one number, or text: `30;60;90`. */
export const edges: Kind<readonly number[]> = {
  type: 'any',
  spills: false,
  read(argument, { text }) {
    const cells = isRows(argument)
      ? argument.flat().filter((cell) => !isBlank(cell))
      : textOf(argument).split(/[;,\s]+/);
    const read = edgesOf(cells.map(Number));
    return read.ok ? read : refuse('#VALUE!', text.argument.edges);
  },
};

/** One of the choices of that name, in any language. */
export const choice = <N extends keyof Text['choices']>(name: N): Kind<keyof Text['choices'][N]> => ({
  type: 'string',
  spills: false,
  read: (argument, book) => readChoice(isRows(argument) ? '' : argument, name, book),
});

/** The same; a range of them spills. */
export const cellChoice = <N extends keyof Text['choices']>(name: N): CellKind<keyof Text['choices'][N]> => ({
  type: 'any',
  spills: true,
  read: (cell, book) => readChoice(cell, name, book),
});

function readChoice<N extends keyof Text['choices']>(
  cell: Cell,
  name: N,
  { text }: Book,
): Result<keyof Text['choices'][N], CellError> {
  const key = choiceOf(cell, name);
  return key === undefined
    ? refuse('#VALUE!', text.argument.choice(textOf(cell), Object.values(text.choices[name]).join(', ')))
    : ok(key);
}

export const currency: Kind<Currency> = {
  type: 'string',
  spills: false,
  read(argument, { text }) {
    const written = isRows(argument) ? '' : textOf(argument);
    const code = currencyNamed(written);
    return code === undefined ? refuse('#VALUE!', text.argument.currency(written)) : ok(code);
  },
};

/** A whole number from 1. */
export const count: Kind<number> = {
  type: 'number',
  spills: false,
  read(argument, { text }) {
    const written = isRows(argument) ? '' : textOf(argument);
    const number = Number(written);
    return Number.isInteger(number) && number > 0 ? ok(number) : refuse('#VALUE!', text.argument.count(written));
  },
};

/** A number of months, ten years at most. */
export const months: Kind<number> = {
  type: 'number',
  spills: false,
  read(argument, book) {
    const read = count.read(argument, book);
    const isInRange = read.ok && read.value <= MOST_MONTHS;
    return isInRange ? read : refuse('#VALUE!', book.text.argument.months(isRows(argument) ? '' : textOf(argument)));
  },
};

/** An amount or a number of days; a range of them spills. */
export const number: CellKind<number> = {
  type: 'any',
  spills: true,
  read(cell, { text }) {
    const value = theOnly(numbersIn(cell), Number.isFinite);
    return value === undefined ? refuse('#VALUE!', text.argument.number(textOf(cell))) : ok(value);
  },
};

/** The value of one cell, for a function that answers with a table. */
export const oneCell = <T>({ type, read }: CellKind<T>): Kind<T> => ({
  type,
  spills: false,
  read: (argument, book) => (isRows(argument) ? refuse('#VALUE!', book.text.argument.oneCell) : read(argument, book)),
});

/** A table month | amount. */
export const sales: Kind<SalesTable> = {
  type: 'any',
  spills: false,
  read(argument, { settings: { reading }, text }) {
    const read = readSalesTable(isRows(argument) ? argument : [[argument]], reading);
    return read.ok ? read : refuse('#VALUE!', text.salesFailure(read.error));
  },
};

/** TRUE or FALSE, as a host, a number or a word says it. */
export const flag: Kind<boolean> = {
  type: 'boolean',
  spills: false,
  read(argument, { text }) {
    if (typeof argument === 'boolean') return ok(argument);
    if (argument === 1 || argument === 0) return ok(argument === 1);
    const word = isRows(argument) ? '' : textOf(argument).toLowerCase();
    for (const language of languages) {
      const { yes, no } = textIn(language).choices.flag;
      if (word === yes || word === no) return ok(word === yes);
    }
    return refuse('#VALUE!', text.argument.flag(word));
  },
};

/** Text as it stands; a number that names something keeps its digits. */
export const text: Kind<string> = {
  type: 'string',
  spills: false,
  read: (argument, book) => (isRows(argument) ? refuse('#VALUE!', book.text.argument.oneCell) : ok(textOf(argument))),
};

/** A number of a register, a customer by code or name; a range of them spills. */
export const identifier: CellKind<string> = { type: 'any', spills: true, read: (cell) => ok(textOf(cell)) };

/** What to write instead of leaving the ranges out, where the host cannot promise that it has seen the latest cells. */
const leftOut = ({ host, text: words }: Book): Result<never, CellError> =>
  refuse(
    '#N/A',
    words.argument.leftOut(`=${host.prefix}…(AR_Receivables${host.separator ?? words.separator} AR_Settings)`),
  );
