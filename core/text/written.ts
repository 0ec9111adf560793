/** Numbers, amounts and days as a language writes them, without the host's locale service (not every host has one). */
import { isoOf, writtenDay, type Day } from '../calendar-date';
import { digitsOf, toDecimal, type Currency } from '../money';
import type { Language } from './text';

const SIGNS = {
  fr: { decimal: ',', group: '\u202f', percent: '\u202f%' },
  en: { decimal: '.', group: ',', percent: '%' },
} as const;

/** `1 234,50` or `1,234.50`, with a true minus. */
export function writtenNumber(value: number, decimals: number, language: Language): string {
  const { decimal, group } = SIGNS[language];
  const [whole = '', fraction] = Math.abs(value).toFixed(decimals).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
  const text = fraction === undefined ? grouped : `${grouped}${decimal}${fraction}`;
  return value < 0 && /[1-9]/.test(text) ? `−${text}` : text;
}

/** An amount without its currency, with the currency's own decimals. */
export const writtenAmount = (minor: number, currency: Currency, language: Language): string =>
  writtenNumber(toDecimal(minor, currency), digitsOf(currency), language);

/** A ratio as a percentage. */
export const writtenRatio = (ratio: number, language: Language, decimals = 1): string =>
  `${writtenNumber(ratio * 100, decimals, language)}${SIGNS[language].percent}`;

export const writtenDate = (day: Day, language: Language): string => (language === 'fr' ? writtenDay(day) : isoOf(day));

/** `1 row`, `2,000 rows`; French counts 0 as one. */
export const countedIn =
  (language: Language) =>
  (n: number, one: string, many: string): string =>
    `${writtenNumber(n, 0, language)} ${(language === 'fr' ? n < 2 : n === 1) ? one : many}`;

/** `A`, `A and B`, `A, B and C`. */
export const listedIn =
  (language: Language) =>
  (names: readonly string[]): string => {
    const [last = '', ...before] = [...names].reverse();
    return before.length === 0 ? last : `${before.reverse().join(', ')} ${language === 'fr' ? 'et' : 'and'} ${last}`;
  };

/** Only what there is any of. */
export const some = (parts: readonly (readonly [number, string])[]): string =>
  parts.flatMap(([n, words]) => (n === 0 ? [] : [words])).join(', ');
