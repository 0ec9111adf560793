/** What the value cell of a setting can hold: how a cell becomes a value, and a value a cell. */
import { dayOfSerial, decided, readTextDate, type Day } from '../calendar-date';
import { textOf, type Cell } from '../cell';
import type { DecimalSign } from '../ledger/options';
import { currencyNamed, type Currency } from '../money';
import type { AsOf } from '../settings';
import { basisPoints, type BasisPoints } from '../terms/rates';
import { readTerms } from '../terms/read-terms';
import { languages, textIn, type Language, type Text } from '../text/text';
import { choiceOf, type Choices } from './choices';
import { numbersIn, sharesIn, theOnly } from './numbers';

/** How a number in the cell is to be shown. */
export type Shows = 'date' | 'share' | 'interest' | 'amount';

export type ValueKind<T> = {
  /** Undefined when the cell is not understood; a blank one is never asked about. */
  readonly read: (cell: Cell, language: Language) => T | undefined;
  readonly write: (value: T, language: Language) => Cell;
  /** What would be understood, for the sentence that refuses anything else. */
  readonly expected: (text: Text) => string;
  /** The words that are offered, where there are a few; none has a comma, which parts them in a file. */
  readonly choices?: (text: Text) => readonly string[];
  readonly shows?: Shows;
  /** A text of several lines, such as an address. */
  readonly isLong?: true;
};

/** Whatever is written; numbers keep their digits. */
export const anyText: ValueKind<string> = {
  read: textOf,
  write: (value) => value,
  expected: ({ settings }) => settings.expected.text,
};

/** A setting that may be left empty. */
export const optional = <T>(kind: ValueKind<T>): ValueKind<T | undefined> => ({
  ...kind,
  write: (value, language) => (value === undefined ? '' : kind.write(value, language)),
});

/** Nothing but these words is expected. */
const only = (choices: (text: Text) => readonly string[]) => ({
  choices,
  expected: (text: Text) => choices(text).join(', '),
});

/** A choice, written as the language words it. */
export const choice = <N extends keyof Choices>(name: N): ValueKind<keyof Choices[N]> => ({
  read: (cell) => choiceOf(cell, name),
  write: (value, language) => textIn(language).choices[name][value] as string,
  ...only(({ choices }) => Object.values(choices[name])),
});

export const yesNo: ValueKind<boolean> = {
  read(cell) {
    if (typeof cell === 'boolean') return cell;
    if (cell === 1 || cell === 0) return cell === 1;
    const answer = choiceOf(cell, 'flag');
    return answer && answer === 'yes';
  },
  write: (value, language) => textIn(language).choices.flag[value ? 'yes' : 'no'],
  ...only(({ choices: { flag } }) => [flag.yes, flag.no]),
};

export const language: ValueKind<Language> = {
  read: (cell) => choiceOf(cell, 'language'),
  write: (value) => value,
  ...only(() => languages),
};

export const day: ValueKind<Day> = {
  read: readDay,
  write: (value) => value,
  expected: ({ settings }) => settings.expected.day,
  shows: 'date',
};

export const asOfRule: ValueKind<AsOf['rule']> = {
  read: (cell, written) => choiceOf(cell, 'asOfRule') ?? readDay(cell, written),
  write: (rule, written) => (typeof rule === 'number' ? rule : textIn(written).choices.asOfRule[rule]),
  choices: ({ choices }) => Object.values(choices.asOfRule),
  expected: ({ choices, settings }) => [...Object.values(choices.asOfRule), settings.expected.day].join(', '),
  shows: 'date',
};

/** French writes the day first; in English `05/06/2026` can be two days. */
function readDay(cell: Cell, written: Language): Day | undefined {
  if (typeof cell === 'number') return dayOfSerial(cell);
  const date = readTextDate(textOf(cell));
  if (date.kind === 'undecided') return written === 'fr' ? decided(date, 'dmy') : undefined;
  return date.kind === 'none' ? undefined : date.day;
}

/** A number between two others, both included. */
export const number = (least: number, most: number): ValueKind<number> => ({
  read: (cell) => theOnly(numbersIn(cell), (value) => value >= least && value <= most),
  write: (value) => value,
  expected: ({ settings }) => settings.expected.number(least, most),
});

export const wholeNumber = (least: number, most: number): ValueKind<number> => ({
  read: (cell) => theOnly(numbersIn(cell), (value) => Number.isInteger(value) && value >= least && value <= most),
  write: (value) => value,
  expected: ({ settings }) => settings.expected.whole(least, most),
});

/** A part of a whole: 0.15, `15 %`. */
export const share = (most = 1): ValueKind<number> => ({
  read: (cell) => theOnly(sharesIn(cell), (value) => value >= 0 && value <= most),
  write: (value) => value,
  expected: ({ settings }) => settings.expected.share(most),
  shows: 'share',
});

/** A rate of interest: 0.0215, `2,15 %`; 2.15 is refused, since it would be 215 %. */
export const rate: ValueKind<BasisPoints> = {
  read(cell) {
    const value = theOnly(sharesIn(cell), (share) => share >= LEAST_RATE && share <= MOST_RATE);
    return value === undefined ? undefined : basisPoints(value);
  },
  write: (value) => value / 10_000,
  expected: ({ settings }) => settings.expected.rate,
  shows: 'interest',
};

const [LEAST_RATE, MOST_RATE] = [-0.05, 0.3] as const;

export const currency: ValueKind<Currency> = {
  read: (cell) => currencyNamed(textOf(cell)),
  write: (value) => value,
  expected: ({ settings }) => settings.expected.currency,
};

/** Kept as they were written; undefined where nobody has written any. */
export const terms: ValueKind<string | undefined> = {
  read: (cell) => (readTerms(textOf(cell)) ? textOf(cell) : undefined),
  write: (value, written) => value ?? textIn(written).settings.defaultTerms,
  expected: ({ settings }) => settings.expected.terms,
};

/** Or the sign itself. */
export const decimalSign: ValueKind<DecimalSign> = {
  read(cell) {
    const written = textOf(cell);
    if (written === ',' || written === '.') return written;
    const name = choiceOf(cell, 'decimal');
    return name && SIGNS[name];
  },
  write: (value, written) => textIn(written).choices.decimal[value === ',' ? 'comma' : 'point'],
  ...only(({ choices }) => Object.values(choices.decimal)),
};

const SIGNS = { comma: ',', point: '.' } as const;
