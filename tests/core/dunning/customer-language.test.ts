import fc from 'fast-check';
import { dayOfSerial, isoOf, type Day } from '../../../core/calendar-date';
import {
  customerLanguageNamed,
  customerLanguages,
  daysIn,
  languageOfCountry,
  longDate,
  money,
  shortDate,
} from '../../../core/dunning/customer-language';
import type { Currency } from '../../../core/money';
import { day } from '../../support/day';

const LOCALES = { fr: 'fr-FR', en: 'en-GB', de: 'de-DE', es: 'es-ES', it: 'it-IT' } as const;

test.each([
  ['fr', '1er juin 2026', '01/06/2026'],
  ['en', '1 June 2026', '1 Jun 2026'],
  ['de', '1. Juni 2026', '01.06.2026'],
  ['es', '1 de junio de 2026', '01/06/2026'],
  ['it', '1° giugno 2026', '01/06/2026'],
] as const)('in %s the first of June is %s, in a table %s', (language, long, short) => {
  expect(longDate(day('2026-06-01'), language)).toBe(long);
  expect(shortDate(day('2026-06-01'), language)).toBe(short);
});

test.each(customerLanguages)('every other day of the month in %s is as Intl writes it', (language) => {
  const intl = new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'long', timeZone: 'UTC' });
  fc.assert(
    fc.property(fc.integer({ min: 36_526, max: 73_050 }), (serial) => {
      const date = dayOfSerial(serial) as Day;
      fc.pre(!isoOf(date).endsWith('-01'));
      expect(longDate(date, language)).toBe(intl.format(new Date(`${isoOf(date)}T00:00:00Z`)));
    }),
  );
});

test.each(customerLanguages)('an amount of euros in %s is as Intl writes it, with a true minus', (language) => {
  const intl = new Intl.NumberFormat(LOCALES[language], { style: 'currency', currency: 'EUR', useGrouping: 'always' });
  fc.assert(
    fc.property(fc.integer({ min: -1e11, max: 1e11 }), (cents) => {
      const written = intl.format(cents / 100).replace('-', '−');
      expect(money(cents, 'EUR' as Currency, language)).toBe(written);
    }),
  );
});

test.each([
  [123_450, 'GBP', 'en', '£1,234.50'],
  [123_450, 'USD', 'en', 'USD\u00a01,234.50'],
  [123_450, 'CHF', 'de', '1.234,50\u00a0CHF'],
  [1234, 'JPY', 'fr', '1\u202f234\u00a0JPY'],
  [-50, 'CHF', 'en', '−CHF\u00a00.50'],
  [100, 'Écus\r\nBcc: x', 'fr', '1,00\u00a0Écus Bcc: x'],
] as const)('%i of %s in %s is %s', (minor, currency, language, written) => {
  expect(money(minor, currency as string as Currency, language)).toBe(written);
});

test.each([
  ['fr', '1 jour', '8 jours'],
  ['en', '1 day', '8 days'],
  ['de', '1 Tag', '8 Tagen'],
  ['es', '1 día', '8 días'],
  ['it', '1 giorno', '8 giorni'],
] as const)('days are counted in %s', (language, one, many) => {
  expect([daysIn(1, language), daysIn(8, language)]).toEqual([one, many]);
});

test.each([
  ['FR', 'fr'],
  ['de-CH', 'de'],
  ['it_IT', 'it'],
  ['Español', 'es'],
  ['allemand', 'de'],
  [' Anglais ', 'en'],
  ['nl', undefined],
  ['français ou anglais', undefined],
  ['', undefined],
])('the language “%s” is %s', (text, language) => {
  expect(customerLanguageNamed(text)).toBe(language);
});

test.each([
  ['France', 'fr'],
  ['Royaume-Uni', 'en'],
  ['DE', 'de'],
  ['Espagne', 'es'],
  ['Italy', 'it'],
  ['Suisse', undefined],
  ['Belgique', undefined],
  ['', undefined],
])('who is in “%s” and has no language of his own is written to in %s', (country, language) => {
  expect(languageOfCountry(country)).toBe(language);
});
