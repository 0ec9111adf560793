/** The settings of payment terms and of the law of late payment. */
import { textOf } from '../cell';
import type { HalfYear } from '../terms/half-year';
import { FIRST_HALF_YEAR, rateKey, rateKeyNamed, rateOf, rateSeries } from '../terms/rates';
import { readTerms } from '../terms/read-terms';
import type { Settings } from '../settings';
import { option, type Definition } from './definition';
import { family } from './families';
import { choice, optional, rate } from './value-kinds';

/** What a code of the terms column stands for. */
export const termCodes = family('terms.', {
  keys: ({ reading }) => [...reading.termCodes.keys()],
  read(settings, name, cell) {
    if (name === '' || !readTerms(textOf(cell))) return undefined;
    const codes = new Map(settings.reading.termCodes).set(name, textOf(cell));
    return { ...settings, reading: { ...settings.reading, termCodes: codes } };
  },
  write: ({ reading }, name) => reading.termCodes.get(name) ?? '',
  label: (name, { settings }) => settings.termCode(name),
  help: () => '',
  expected: ({ settings }) => settings.expected.terms,
});

/** One row for each series and half-year; the next of each series is there to be filled in. */
const rates = family('rate.', {
  keys: (settings) => [...settings.law.rates.keys(), ...nextRates(settings)],
  read(settings, name, cell) {
    const key = rateKeyNamed(name);
    const value = rate.read(cell, settings.language);
    if (key === undefined || value === undefined) return undefined;
    return { ...settings, law: { ...settings.law, rates: new Map(settings.law.rates).set(key, value) } };
  },
  write({ law, language }, name) {
    const value = law.rates.get(rateKeyNamed(name) ?? '');
    return value === undefined ? '' : rate.write(value, language);
  },
  label(name, { law }) {
    const [series = '', halfYear = ''] = (rateKeyNamed(name) ?? name).split('.');
    const known = rateSeries.find((id) => id === series);
    return known ? law.rateOf(law.series[known], halfYear) : name;
  },
  help: (_, { settings }) => settings.rateHelp,
  expected: rate.expected,
  shows: 'interest',
});

/** Of each series, the first half-year after those that are known. */
const nextRates = ({ law }: Settings): readonly string[] =>
  rateSeries.map((series) => {
    let halfYear = FIRST_HALF_YEAR;
    while (rateOf(law.rates, { series, halfYear }) !== undefined) halfYear = (halfYear + 1) as HalfYear;
    return rateKey({ series, halfYear });
  });

export const lawDefinitions: readonly Definition[] = [
  option('law.regime', 'law', 'regime', optional(choice('regime'))),
  option('law.sector', 'law', 'sector', optional(choice('sector'))),
  option('law.agreedRate', 'law', 'agreedRate', optional(rate)),
  option('law.holidays', 'law', 'holidays', choice('calendar')),
  rates,
];
