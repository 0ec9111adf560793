/** Check digits of VAT numbers, country by country; the numbers have the format of `vat.ts`. */
import { passesLuhn, remainderBy97, weightedSum } from './check-digits';
import { isSirenNumber } from './siren';

export const isBelgian = (number: string): boolean =>
  97 - (Number(number.slice(0, 8)) % 97) === Number(number.slice(8));

/** A key over a SIREN. Monaco's numbers begin with 000 and are no SIREN. */
export function isFrench(number: string): boolean {
  const siren = number.slice(2);
  return (siren.startsWith('000') || isSirenNumber(siren)) && hasFrenchKey(number.slice(0, 2), Number(siren));
}

const KEY_CHARACTERS = '0123456789ABCDEFGHJKLMNPQRSTUVWXYZ';

/** Two digits, (12 + 3 × SIREN) mod 97; newer keys have a letter, and both characters are one number. */
function hasFrenchKey(key: string, siren: number): boolean {
  if (/^\d\d$/.test(key)) return Number(key) === (12 + 3 * (siren % 97)) % 97;
  const [first = 0, second = 0] = [...key].map((character) => KEY_CHARACTERS.indexOf(character));
  const value = first < 10 ? first * 24 + second - 10 : first * 34 + second - 100;
  return (siren + 1 + Math.floor(value / 11)) % 11 === value % 11;
}

/** ISO 7064, modulus 11 and 10. */
export function isGerman(number: string): boolean {
  let product = 10;
  for (const digit of number.slice(0, 8)) {
    const sum = (Number(digit) + product) % 10;
    product = (2 * (sum === 0 ? 10 : sum)) % 11;
  }
  return (11 - product) % 10 === Number(number.charAt(8));
}

const PERSON_LETTERS = 'TRWAGMYFPDXBNJZSQVHLCKE';
const COMPANY_LETTERS = 'JABCDEFGHI';

/** A person's number (DNI, NIE or one of K, L, M) has a letter by 23, a company's a Luhn digit or its letter. */
export function isSpanish(number: string): boolean {
  const [first, middle, last] = [number.charAt(0), number.slice(1, 8), number.charAt(8)];
  if (/[\dKLMXYZ]/.test(first)) {
    const before = /\d/.test(first) ? first : String(Math.max(0, 'XYZ'.indexOf(first)));
    return PERSON_LETTERS.charAt(Number(before + middle) % 23) === last;
  }
  if (!/[A-HJNP-SUVW]/.test(first)) return false;
  const digit = /\d/.test(last) ? Number(last) : COMPANY_LETTERS.indexOf(last);
  return digit >= 0 && passesLuhn(`${middle}${digit}`);
}

/** Seven digits of the company, three of the tax office (999 and 888 are the state's own), a Luhn digit. */
export function isItalian(number: string): boolean {
  const office = Number(number.slice(7, 10));
  const isOffice = (office >= 1 && office <= 100) || [120, 121, 888, 999].includes(office);
  return isOffice && !number.startsWith('0000000') && passesLuhn(number);
}

export const isLuxembourgish = (number: string): boolean => Number(number.slice(0, 6)) % 89 === Number(number.slice(6));

/** A company's number begins with its RSIN, by 11; a sole trader's, since 2020, is checked as a whole, by 97. */
export const isDutch = (number: string): boolean =>
  weightedSum(number, [9, 8, 7, 6, 5, 4, 3, 2, -1]) % 11 === 0 || remainderBy97(`NL${number}`) === 1;

/** By 97, or with 55 added for the numbers of later years. Departments and health authorities have no check digits. */
export function isBritish(number: string): boolean {
  if (!/^\d/.test(number)) return true;
  const sum = weightedSum(number, [8, 7, 6, 5, 4, 3, 2, 10, 1]);
  return sum % 97 === 0 || (sum + 55) % 97 === 0;
}

/** By 11; a number whose check digit would be 10 is not given out. */
export const isSwiss = (number: string): boolean => weightedSum(number, [5, 4, 3, 2, 7, 6, 5, 4, 1]) % 11 === 0;
