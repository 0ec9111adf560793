/**
 * Money as whole minor units (cents) of one currency.
 *
 * Inside the core amounts are integers, so that sums are exact in any order; they become decimals again only when a
 * cell or a file is written. Amounts of different currencies are never added.
 */
import type { Brand } from './brand';

/** A whole number of minor units; the sign says who owes: positive what customers owe us. */
export type Minor = Brand<number, 'Minor'>;
/** ISO 4217 code, upper case. */
export type Currency = Brand<string, 'Currency'>;

/** Decimals of the currencies that do not have two. Source: ISO 4217, list one. */
const DIGITS: Readonly<Record<string, number>> = {
  BIF: 0, CLP: 0, DJF: 0, GNF: 0, ISK: 0, JPY: 0, KMF: 0, KRW: 0, PYG: 0, RWF: 0, UGX: 0, UYI: 0, VND: 0, VUV: 0,
  XAF: 0, XOF: 0, XPF: 0, BHD: 3, IQD: 3, JOD: 3, KWD: 3, LYD: 3, OMR: 3, TND: 3, CLF: 4, UYW: 4,
}; // prettier-ignore

export const digitsOf = (currency: Currency): number => DIGITS[currency] ?? 2;

const SYMBOLS: Readonly<Record<string, string>> = {
  '€': 'EUR',
  EURO: 'EUR',
  EUROS: 'EUR',
  '£': 'GBP',
  $: 'USD',
  US$: 'USD',
  CHF: 'CHF',
};

/** A currency as people write it: a code in any case, or the symbol of one. Undefined when it is neither. */
export function currencyNamed(text: string): Currency | undefined {
  const upper = text.trim().toUpperCase();
  const code = SYMBOLS[upper] ?? upper;
  return /^[A-Z]{3}$/.test(code) ? (code as Currency) : undefined;
}

export type Rounded = {
  readonly minor: Minor;
  /** False when decimals beyond the minor unit were rounded away. */
  readonly exact: boolean;
};

const POWERS: readonly number[] = [1, 10, 100, 1000, 10_000];
/** Worksheets keep 15 significant digits; what a double holds beyond them nobody has written. */
const SIGNIFICANT_DIGITS = 15;

export const scaleOf = (digits: number): number => POWERS[digits] ?? 1;

/** The minor units of a decimal that has no more digits than its currency; NaN for any other. */
export function exactMinor(value: number, digits: number): number {
  const scaled = value * scaleOf(digits);
  const nearest = Math.round(scaled);
  const noise = Math.abs(scaled - nearest);
  const exact = (noise === 0 || noise <= Math.abs(scaled) * 1e-15) && Math.abs(nearest) <= Number.MAX_SAFE_INTEGER;
  return exact ? nearest + 0 : NaN;
}

/**
 * The nearest minor unit, half away from zero, of the decimal as it is written: 1.005 is 1.01, although the double
 * nearest to 1.005 lies below it. Undefined beyond what stays exact (about 90 trillion in cents).
 */
export function toMinor(value: number, digits: number): Rounded | undefined {
  const exact = exactMinor(value, digits);
  if (!Number.isNaN(exact)) return { minor: exact as Minor, exact: true };
  return Number.isSafeInteger(Math.round(value * scaleOf(digits))) ? roundDecimal(value, digits) : undefined;
}

function roundDecimal(value: number, digits: number): Rounded {
  const [mantissa = '', exponent = '0'] = Math.abs(value)
    .toExponential(SIGNIFICANT_DIGITS - 1)
    .split('e');
  const written = mantissa.replace('.', '');
  const kept = Number(exponent) + 1 + digits;
  const whole = kept > 0 ? Number(written.slice(0, kept).padEnd(kept, '0')) : 0;
  const rest = kept >= 0 ? written.slice(kept) : written.padStart(written.length - kept, '0');
  const magnitude = whole + (rest.charCodeAt(0) >= 53 ? 1 : 0); // 53 is the digit 5
  return { minor: (value < 0 && magnitude !== 0 ? -magnitude : magnitude) as Minor, exact: !/[1-9]/.test(rest) };
}

/** The decimal that a cell or a file shows. */
export const toDecimal = (minor: number, currency: Currency): number => minor / scaleOf(digitsOf(currency));
