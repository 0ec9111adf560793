/** Whether numbers of registers and banks are well formed. */
import { isIban as isIbanText } from '../identifiers/iban';
import { isSiren as isSirenText, isSiret as isSiretText } from '../identifiers/siren';
import { isVat as isVatText } from '../identifiers/vat';
import { defineFunction, required, type Example } from './define';
import { identifier } from './kinds';

const checkOf = (
  name: 'IS_SIREN' | 'IS_SIRET' | 'IS_VAT' | 'IS_IBAN',
  isValid: (text: string) => boolean,
  examples: readonly Example[],
) =>
  defineFunction({
    name,
    params: { text: required(identifier) },
    returns: 'boolean',
    examples,
    compute: ({ text }) => isValid(text),
  });

export const isSiren = checkOf('IS_SIREN', isSirenText, [
  { args: ['732 829 320'], result: true },
  { args: ['732 829 321'], result: false },
  { args: [[['732 829 320'], [''], ['73282932']]], result: [[true], [''], [false]] },
]);

export const isSiret = checkOf('IS_SIRET', isSiretText, [
  { args: ['732 829 320 00074'], result: true },
  { args: ['356 000 000 09075'], result: true },
  { args: ['732 829 320 00075'], result: false },
]);

export const isVat = checkOf('IS_VAT', isVatText, [
  { args: ['FR 40 303 265 045'], result: true },
  { args: ['DE 136695976'], result: true },
  { args: ['FR 84 323 140 391'], result: false },
]);

export const isIban = checkOf('IS_IBAN', isIbanText, [
  { args: ['FR14 2004 1010 0505 0001 3M02 606'], result: true },
  { args: ['FR14 2004 1010 0505 0001 3M02 607'], result: false },
]);
