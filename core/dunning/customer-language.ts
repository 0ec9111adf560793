/** Days, durations and amounts in the language of a customer, for letters; cells have `core/text/written`. */
import { lawOfCountry } from '../analysis/countries';
import { civil, type Day } from '../calendar-date';
import type { Currency } from '../money';
import type { RegimeId } from '../terms/regimes/index';
import { oneLine } from '../text/plain';
import { countedIn, writtenAmount, type CustomerLanguage } from '../text/written';

export const customerLanguages = ['fr', 'en', 'de', 'es', 'it'] as const satisfies readonly CustomerLanguage[];

/** As tables name a language, folded: its own name, the French and the English one. Codes are their first two letters. */
const NAMES: Readonly<Record<CustomerLanguage, readonly string[]>> = {
  fr: ['francais', 'french'],
  en: ['anglais', 'english'],
  de: ['allemand', 'german', 'deutsch'],
  es: ['espagnol', 'spanish', 'espanol', 'castellano'],
  it: ['italien', 'italian', 'italiano'],
};

/** `fr`, `FR-be`, `de_CH`, `Allemand`. Undefined for any other text: nobody is written to in a language guessed. */
export function customerLanguageNamed(text: string): CustomerLanguage | undefined {
  const folded = text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .trim()
    .toLowerCase();
  const code = /^([a-z]{2})(?:[-_][a-z]{2})?$/.exec(folded)?.[1];
  return customerLanguages.find((language) => language === code || NAMES[language].includes(folded));
}

/** Of countries that have one language of business; a Swiss or a Belgian is not guessed at. */
const BY_LAW: Readonly<Partial<Record<RegimeId, CustomerLanguage>>> = {
  FR: 'fr',
  UK: 'en',
  DE: 'de',
  ES: 'es',
  IT: 'it',
};

export const languageOfCountry = (country: string): CustomerLanguage | undefined => {
  const law = lawOfCountry(country);
  return law && BY_LAW[law];
};

const MONTHS: Readonly<Record<CustomerLanguage, string>> = {
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  en: 'January February March April May June July August September October November December',
  de: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember',
  es: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  it: 'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
};

const monthOf = (month: number, language: CustomerLanguage): string => MONTHS[language].split(' ')[month - 1] ?? '';

/** `1er juin 2026`, `1 June 2026`, `1. Juni 2026`, `1 de junio de 2026`, `1° giugno 2026`. */
export function longDate(day: Day, language: CustomerLanguage): string {
  const { year, month, day: dayOfMonth } = civil(day);
  const name = monthOf(month, language);
  const isFirst = dayOfMonth === 1;
  switch (language) {
    case 'fr':
      return `${dayOfMonth}${isFirst ? 'er' : ''} ${name} ${year}`;
    case 'en':
      return `${dayOfMonth} ${name} ${year}`;
    case 'de':
      return `${dayOfMonth}. ${name} ${year}`;
    case 'es':
      return `${dayOfMonth} de ${name} de ${year}`;
    case 'it':
      return `${dayOfMonth}${isFirst ? '°' : ''} ${name} ${year}`;
  }
}

/** For tables: `03/06/2026`, `03.06.2026`, and in English `3 Jun 2026`, which nobody takes for 6 March. */
export function shortDate(day: Day, language: CustomerLanguage): string {
  const { year, month, day: dayOfMonth } = civil(day);
  if (language === 'en') return `${dayOfMonth} ${monthOf(month, 'en').slice(0, 3)} ${year}`;
  const separator = language === 'de' ? '.' : '/';
  return [twoDigits(dayOfMonth), twoDigits(month), year].join(separator);
}

const twoDigits = (n: number): string => String(n).padStart(2, '0');

const DAYS: Readonly<Record<CustomerLanguage, readonly [one: string, many: string]>> = {
  fr: ['jour', 'jours'],
  en: ['day', 'days'],
  // After „von“, „innerhalb von“ and „seit“, where letters say it.
  de: ['Tag', 'Tagen'],
  es: ['día', 'días'],
  it: ['giorno', 'giorni'],
};

export const daysIn = (n: number, language: CustomerLanguage): string => countedIn(language)(n, ...DAYS[language]);

/** `1 234,50 €`, `€1,234.50`, `1.234,50 CHF`: only a sign that means one currency stands for it. */
export function money(minor: number, currency: Currency, language: CustomerLanguage): string {
  const amount = writtenAmount(Math.abs(minor), currency, language);
  const sign = minor < 0 ? '−' : '';
  const code = oneLine(currency);
  if (language !== 'en') return `${sign}${amount}\u00a0${currency === 'EUR' ? '€' : code}`;
  if (currency === 'EUR') return `${sign}€${amount}`;
  return currency === 'GBP' ? `${sign}£${amount}` : `${sign}${code}\u00a0${amount}`;
}
