/** The kinds of arguments of the functions of terms and law; ranges of them spill. */
import type { Day } from '../calendar-date';
import { isBlank, textOf, type CellError } from '../cell';
import { ok, type Result } from '../result';
import type { Interval } from '../terms/instalments';
import type { PaymentTerms } from '../terms/payment-terms';
import { basisPoints, type BasisPoints } from '../terms/rates';
import { termsReader } from '../terms/read-terms';
import type { RegimeId } from '../terms/regimes/index';
import { isRows } from './argument';
import { refuse, type CellKind, type Kind } from './kind';
import { asOf, cellChoice, date } from './kinds';

/** Left out, that of the settings. */
export const regime: CellKind<RegimeId> = {
  type: 'any',
  spills: true,
  read(cell, book) {
    if (!isBlank(cell)) return cellChoice('regime').read(cell, book);
    const { regime: known } = book.settings.law;
    return known === undefined ? refuse('#N/A', book.text.law.noRegime) : ok(known);
  },
};

/** Left out, the as-of date. */
export const until: CellKind<Day> = {
  type: 'any',
  spills: true,
  read(cell, book): Result<Day, CellError> {
    if (!isBlank(cell)) return date.read(cell, book);
    const { inUse } = book.settings.asOf;
    return inUse === undefined ? asOf.read(cell, book) : ok(inUse);
  },
};

/** As people write them, or a code that the settings explain. */
export const terms: CellKind<PaymentTerms> = {
  type: 'any',
  spills: true,
  read(cell, { settings, text }) {
    const read = termsReader(settings.reading.termCodes)(textOf(cell));
    return read ? ok(read) : refuse('#VALUE!', text.law.noTerms(textOf(cell)));
  },
};

/** A part of 1: 0.12 is 12 %. */
export const rate: CellKind<BasisPoints> = {
  type: 'any',
  spills: true,
  read(cell, { text }) {
    const value = typeof cell === 'number' ? cell : NaN;
    return value >= 0 && value < 1 ? ok(basisPoints(value)) : refuse('#VALUE!', text.law.rate(textOf(cell)));
  },
};

/** A number of months, or text that says the unit. */
export const interval: Kind<Interval> = {
  type: 'any',
  spills: false,
  read(argument, { text }) {
    const written = isRows(argument) ? '' : textOf(argument);
    const [, digits, weeks, days] = INTERVAL.exec(written) ?? [];
    const count = Number(digits);
    if (!(count >= 1 && count <= MOST)) return refuse('#VALUE!', text.law.interval(written));
    if (weeks !== undefined) return ok({ days: count * 7 });
    return ok(days === undefined ? { months: count } : { days: count });
  },
};

const INTERVAL = /^(\d+) ?(?:months?|mois|(weeks?|semaines?)|(days?|jours?))?$/i;
const MOST = 120;
