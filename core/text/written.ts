/** Numbers, amounts and days as a language writes them, without the host's locale service (not every host has one). */
import { isoOf, writtenDay, type Day } from '../calendar-date';
import { digitsOf, toDecimal, type Currency } from '../money';
import type { Language } from './text';

/** The languages in which customers are written to; everybody else reads one of ours. */
export type CustomerLanguage = Language | 'de' | 'es' | 'it';

const SIGNS: Readonly<Record<CustomerLanguage, Readonly<Record<'decimal' | 'group' | 'percent' | 'and', string>>>> = {
  fr: { decimal: ',', group: '\u202f', percent: '\u202f%', and: 'et' },
  en: { decimal: '.', group: ',', percent: '%', and: 'and' },
  de: { decimal: ',', group: '.', percent: '\u00a0%', and: 'und' },
  es: { decimal: ',', group: '.', percent: '\u00a0%', and: 'y' },
  it: { decimal: ',', group: '.', percent: '%', and: 'e' },
};

/** `1 234,50` or `1,234.50`, with a true minus. */
export function writtenNumber(value: number, decimals: number, language: CustomerLanguage): string {
  const { decimal, group } = SIGNS[language];
  const [whole = '', fraction] = Math.abs(value).toFixed(decimals).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
  const text = fraction === undefined ? grouped : `${grouped}${decimal}${fraction}`;
  return value < 0 && /[1-9]/.test(text) ? `−${text}` : text;
}

/** An amount without its currency, with the currency's own decimals. */
export const writtenAmount = (minor: number, currency: Currency, language: CustomerLanguage): string =>
  writtenNumber(toDecimal(minor, currency), digitsOf(currency), language);

/** A ratio as a percentage. */
export const writtenRatio = (ratio: number, language: CustomerLanguage, decimals = 1): string =>
  `${writtenNumber(ratio * 100, decimals, language)}${SIGNS[language].percent}`;

export const writtenDate = (day: Day, language: Language): string => (language === 'fr' ? writtenDay(day) : isoOf(day));

/** `1 row`, `2,000 rows`; French counts 0 as one. */
export const countedIn =
  (language: CustomerLanguage) =>
  (n: number, one: string, many: string): string =>
    `${writtenNumber(n, 0, language)} ${(language === 'fr' ? n < 2 : n === 1) ? one : many}`;

/** `A`, `A and B`, `A, B and C`. */
export const listedIn =
  (language: CustomerLanguage) =>
  (names: readonly string[]): string => {
    const [last = '', ...before] = [...names].reverse();
    return before.length === 0 ? last : `${before.reverse().join(', ')} ${SIGNS[language].and} ${last}`;
  };

/** Only what there is any of. */
export const some = (parts: readonly (readonly [number, string])[]): string =>
  parts.flatMap(([n, words]) => (n === 0 ? [] : [words])).join(', ');
