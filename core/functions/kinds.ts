/** The kinds of arguments that worksheet functions take. */
import { edgesOf } from '../analysis/aging-options';
import { dayOfSerial, readTextDate, type Day } from '../calendar-date';
import { isBlank, textOf, type CellError } from '../cell';
import type { Ledger } from '../ledger/ledger';
import { readLedger } from '../ledger/reader';
import { ok, type Result } from '../result';
import { choiceOf, type Settings } from '../settings';
import { languages, textIn, type Text } from '../text/text';
import { isRows, isSettingsRange, refuse, type Argument, type Book, type Kind } from './define';

/** A date, or the settings range with the as-of date in use. */
export const asOf: Kind<Day> = {
  type: 'any',
  spills: false,
  read(argument, book) {
    const fromSettings = isRows(argument) ? isSettingsRange(argument) : isBlank(argument) && book.host.settings;
    if (fromSettings) {
      const { inUse } = book.settings.asOf;
      return inUse === undefined ? refuse('#N/A', book.text.argument.noAsOf) : ok(inUse);
    }
    return isBlank(argument as never) ? leftOut(book) : readDate(argument, book);
  },
};

/** One date; a range of them spills. */
export const date: Kind<Day> = { type: 'any', spills: true, read: readDate };

function readDate(argument: Argument, { text }: Book): Result<Day, CellError> {
  if (typeof argument === 'number') {
    const day = dayOfSerial(argument);
    return day === undefined ? refuse('#VALUE!', text.argument.date(String(argument))) : ok(day);
  }
  const written = isRows(argument) ? '' : textOf(argument);
  const read = readTextDate(written);
  if (read.kind === 'undecided') return refuse('#VALUE!', text.argument.undecidedDate(written));
  return read.kind === 'none' ? refuse('#VALUE!', text.argument.date(written)) : ok(read.day);
}

/** The table of receivables, read with the workbook's settings. */
export const receivables: Kind<Ledger> = {
  type: 'any',
  spills: false,
  read(argument, book) {
    const rows = isRows(argument) ? argument : isBlank(argument) ? book.host.receivables : undefined;
    if (!rows) return isBlank(argument as never) ? leftOut(book) : refuse('#VALUE!', book.text.argument.noTable);
    const ledger = readLedger(rows, book.settings.reading);
    return ledger.ok ? ledger : refuse('#VALUE!', book.text.failure(ledger.error, 'setting'));
  },
};

/** The settings range itself, for functions that need no date. */
export const settings: Kind<Settings> = { type: 'any', spills: false, read: (_, book) => ok(book.settings) };

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
  read(argument, { text }) {
    const value = isRows(argument) ? '' : textOf(argument);
    const key = choiceOf(value, name);
    return key === undefined
      ? refuse('#VALUE!', text.argument.choice(value, Object.values(text.choices[name]).join(', ')))
      : ok(key);
  },
});

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
  read: (argument) => ok(isRows(argument) ? textOf(argument[0]?.[0]) : textOf(argument)),
};

/** What to write instead of leaving the ranges out, where the host cannot promise that it has seen the latest cells. */
const leftOut = ({ host, text: words }: Book): Result<never, CellError> =>
  refuse(
    '#N/A',
    words.argument.leftOut(`=${host.prefix}…(AR_Receivables${host.separator ?? words.separator} AR_Settings)`),
  );
