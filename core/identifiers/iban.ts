/** International bank account numbers (ISO 13616). */
import { remainderBy97 } from './check-digits';
import { compact } from './compact';

/** Countries by the length of their numbers. Source: SWIFT, IBAN Registry, release 101. */
const COUNTRIES_BY_LENGTH: readonly (readonly [length: number, countries: string])[] = [
  [15, 'NO'],
  [16, 'BE'],
  [18, 'DK FI FK FO GL NL SD'],
  [19, 'MK SI'],
  [20, 'AT BA EE KZ LT LU MN XK'],
  [21, 'CH HR LI LV'],
  [22, 'BG BH CR DE GB GE IE ME RS VA'],
  [23, 'AE GI IL IQ OM SO TL'],
  [24, 'AD CZ ES MD PK RO SA SE SK TN VG'],
  [25, 'LY PT ST'],
  [26, 'IS TR'],
  [27, 'BI DJ FR GR IT MC MR SM'],
  [28, 'AL AZ BY CY DO GT HN HU LB NI PL SV'],
  [29, 'BR EG PS QA UA'],
  [30, 'JO KW MU YE'],
  [31, 'MT SC'],
  [32, 'LC'],
  [33, 'RU'],
];

const LENGTHS: ReadonlyMap<string, number> = new Map(
  COUNTRIES_BY_LENGTH.flatMap(([length, countries]) =>
    countries.split(' ').map((country) => [country, length] as const),
  ),
);

export function isIban(text: string): boolean {
  const number = compact(text);
  return (
    /^[A-Z]{2}\d{2}[A-Z0-9]+$/.test(number) &&
    number.length === LENGTHS.get(number.slice(0, 2)) &&
    remainderBy97(number.slice(4) + number.slice(0, 4)) === 1
  );
}

/** By fours, as people read one. */
export const writtenIban = (text: string): string => (compact(text).match(/.{1,4}/g) ?? []).join(' ');
