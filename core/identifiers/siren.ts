/** Numbers of the French register of companies and their establishments (Sirene, kept by Insee). */
import { passesLuhn } from './check-digits';
import { compact } from './compact';

/** A company: eight digits and a Luhn digit. */
export const isSiren = (text: string): boolean => isSirenNumber(compact(text));

export const isSirenNumber = (digits: string): boolean =>
  /^\d{9}$/.test(digits) && digits !== NOBODY && passesLuhn(digits);

const NOBODY = '000000000';
const LA_POSTE = '356000000';
const LA_POSTE_HEAD_OFFICE = '35600000000048';

/** An establishment: its company's SIREN, four digits and a Luhn digit over all. */
export function isSiret(text: string): boolean {
  const digits = compact(text);
  if (!/^\d{14}$/.test(digits) || !isSirenNumber(digits.slice(0, 9))) return false;
  // La Poste has more post offices than numbers that pass Luhn: theirs have a sum of digits that is a multiple of 5.
  if (digits.startsWith(LA_POSTE) && digits !== LA_POSTE_HEAD_OFFICE) return sumOfDigits(digits) % 5 === 0;
  return passesLuhn(digits);
}

const sumOfDigits = (digits: string): number => [...digits].reduce((sum, digit) => sum + Number(digit), 0);
