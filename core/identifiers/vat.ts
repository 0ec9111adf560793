/**
 * VAT numbers of the European Union, Northern Ireland, the United Kingdom and Switzerland, with the prefix of their
 * country. Whether somebody has been given such a number, only the registers (VIES) know.
 */
import { compact } from './compact';
import {
  isBelgian,
  isBritish,
  isDutch,
  isFrench,
  isGerman,
  isItalian,
  isLuxembourgish,
  isSpanish,
  isSwiss,
} from './national-vat';

type Country = { readonly format: RegExp; readonly isValid?: (number: string) => boolean };

const UNITED_KINGDOM: Country = { format: /^(?:\d{9}(?:\d{3})?|GD[0-4]\d\d|HA[5-9]\d\d)$/, isValid: isBritish };

/** What follows the prefix. Source of the formats: European Commission, VIES, "VAT identification number structure". */
const COUNTRIES: Readonly<Record<string, Country>> = {
  AT: { format: /^U\d{8}$/ },
  BE: { format: /^[01]\d{9}$/, isValid: isBelgian },
  BG: { format: /^\d{9,10}$/ },
  CHE: { format: /^\d{9}(?:MWST|TVA|IVA|TPV)?$/, isValid: isSwiss },
  CY: { format: /^\d{8}[A-Z]$/ },
  CZ: { format: /^\d{8,10}$/ },
  DE: { format: /^[1-9]\d{8}$/, isValid: isGerman },
  DK: { format: /^\d{8}$/ },
  EE: { format: /^\d{9}$/ },
  EL: { format: /^\d{9}$/ },
  ES: { format: /^[A-Z0-9]\d{7}[A-Z0-9]$/, isValid: isSpanish },
  FI: { format: /^\d{8}$/ },
  // The letters I and O could be taken for digits.
  FR: { format: /^[0-9A-HJ-NP-Z]{2}\d{9}$/, isValid: isFrench },
  GB: UNITED_KINGDOM,
  HR: { format: /^\d{11}$/ },
  HU: { format: /^\d{8}$/ },
  IE: { format: /^(?:\d{7}[A-W][A-I]?|\d[A-Z+*]\d{5}[A-W])$/ },
  IT: { format: /^\d{11}$/, isValid: isItalian },
  LT: { format: /^(?:\d{9}|\d{12})$/ },
  LU: { format: /^\d{8}$/, isValid: isLuxembourgish },
  LV: { format: /^\d{11}$/ },
  MT: { format: /^\d{8}$/ },
  NL: { format: /^\d{9}B\d{2}$/, isValid: isDutch },
  PL: { format: /^\d{10}$/ },
  PT: { format: /^\d{9}$/ },
  RO: { format: /^\d{2,10}$/ },
  SE: { format: /^\d{12}$/ },
  SI: { format: /^\d{8}$/ },
  SK: { format: /^\d{10}$/ },
  XI: UNITED_KINGDOM,
};

const PREFIX = /^(CHE|[A-Z]{2})(.*)$/;

export function isVat(text: string): boolean {
  const [, prefix = '', number = ''] = PREFIX.exec(compact(text)) ?? [];
  const country = COUNTRIES[prefix];
  return country !== undefined && country.format.test(number) && (country.isValid?.(number) ?? true);
}
