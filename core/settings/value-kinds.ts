/** What the value cell of a setting can hold: how a cell becomes a value, and a value a cell. */
import { dayOfSerial, decided, readTextDate, type Day } from '../calendar-date';
import { textOf, type Cell } from '../cell';
import type { DecimalSign } from '../ledger/options';
import { currencyNamed, type Currency } from '../money';
import type { AsOf } from '../settings';
import { readPaymentTerms } from '../terms/payment-terms';
import { languages, textIn, type Language, type Text } from '../text/text';
import { choiceOf, type Choices } from './choices';
import { numbersIn, theOnly } from './numbers';

/** How a number in the cell is to be shown. */
export type Shows = 'date' | 'share' | 'amount';

export type ValueKind<T> = {
  /** Undefined when the cell is not understood; a blank one is never asked about. */
  readonly read: (cell: Cell, language: Language) => T | undefined;
  readonly write: (value: T, language: Language) => Cell;
  /** What would be understood, for the sentence that refuses anything else. */
  readonly expected: (text: Text) => string;
  readonly shows?: Shows;
};

/** A setting that may be left empty. */
export const optional = <T>(kind: ValueKind<T>): ValueKind<T | undefined> => ({
  ...kind,
  write: (value, language) => (value === undefined ? '' : kind.write(value, language)),
});

/** A choice, written as the language words it. */
export const choice = <N extends keyof Choices>(name: N): ValueKind<keyof Choices[N]> => ({
  read: (cell) => choiceOf(cell, name),
  write: (value, language) => textIn(language).choices[name][value] as string,
  expected: ({ choices }) => Object.values(choices[name]).join(', '),
});

export const yesNo: ValueKind<boolean> = {
  read(cell) {
    if (typeof cell === 'boolean') return cell;
    if (cell === 1 || cell === 0) return cell === 1;
    const answer = choiceOf(cell, 'flag');
    return answer && answer === 'yes';
  },
  write: (value, language) => textIn(language).choices.flag[value ? 'yes' : 'no'],
  expected: ({ choices: { flag } }) => `${flag.yes}, ${flag.no}`,
};

export const language: ValueKind<Language> = {
  read: (cell) => choiceOf(cell, 'language'),
  write: (value) => value,
  expected: () => languages.join(', '),
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
  read: (cell) => theOnly(numbersIn(cell), (value) => value >= 0 && value <= most),
  write: (value) => value,
  expected: ({ settings }) => settings.expected.share(most),
  shows: 'share',
});

export const currency: ValueKind<Currency> = {
  read: (cell) => currencyNamed(textOf(cell)),
  write: (value) => value,
  expected: ({ settings }) => settings.expected.currency,
};

/** Kept as they were written; undefined where nobody has written any. */
export const terms: ValueKind<string | undefined> = {
  read: (cell) => (readPaymentTerms(textOf(cell)) ? textOf(cell) : undefined),
  write: (value, written) => value ?? textIn(written).settings.defaultTerms,
  expected: ({ settings }) => settings.expected.terms,
};

export const decimalSign: ValueKind<DecimalSign> = {
  read: (cell) => [',', '.'].find((sign): sign is DecimalSign => sign === textOf(cell)),
  write: (value) => value,
  expected: () => ', .',
};
