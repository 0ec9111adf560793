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

/** Active codes of ISO 4217 by their decimals; without metals, test codes and units of account: no invoice is in them. */
const CODES_BY_DIGITS: readonly (readonly [digits: number, codes: string])[] = [
  [0, 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF'],
  [
    2,
    'AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD CDF CHE CHF CHW CNY ' +
      'COP COU CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF IDR ' +
      'ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN ' +
      'MXV MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE ' +
      'SOS SRD SSP STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD USN UYU UZS VED VES WST XCD XCG YER ZAR ' +
      'ZMW ZWG',
  ],
  [3, 'BHD IQD JOD KWD LYD OMR TND'],
  [4, 'CLF UYW'],
];

const DIGITS: ReadonlyMap<string, number> = new Map(
  CODES_BY_DIGITS.flatMap(([digits, codes]) => codes.split(' ').map((code) => [code, digits] as const)),
);

/** Two for a text that is no code. */
export const digitsOf = (currency: Currency): number => DIGITS.get(currency) ?? 2;

const SYMBOLS: Readonly<Record<string, string>> = {
  '€': 'EUR',
  EURO: 'EUR',
  EUROS: 'EUR',
  '£': 'GBP',
  $: 'USD',
  US$: 'USD',
};

/** A currency as people write it: an active code in any case, or the symbol of one. Undefined when it is neither. */
export function currencyNamed(text: string): Currency | undefined {
  const upper = text.trim().toUpperCase();
  const code = SYMBOLS[upper] ?? upper;
  return DIGITS.has(code) ? (code as Currency) : undefined;
}

type Rounded = {
  readonly minor: Minor;
  /** False when decimals beyond the minor unit were rounded away. */
  readonly exact: boolean;
};

const POWERS: readonly number[] = [1, 10, 100, 1000, 10_000];
/** Worksheets keep 15 significant digits; what a double holds beyond them nobody has written. */
const SIGNIFICANT_DIGITS = 15;

const scaleOf = (digits: number): number => POWERS[digits] ?? 1;

/** What writing a decimal as a double and scaling it may cost; the half of a 15th digit is more. */
const DOUBLE_NOISE = 3e-16;

/** The minor units of a decimal that has no more digits than its currency; NaN for any other. */
export function exactMinor(value: number, digits: number): number {
  const scaled = value * scaleOf(digits);
  const nearest = Math.round(scaled);
  if (!Number.isSafeInteger(nearest)) return NaN;
  const rest = Math.abs(scaled - nearest);
  if (rest <= Math.abs(scaled) * DOUBLE_NOISE) return nearest + 0;
  if (isPlain(scaled, rest)) return NaN;
  const { minor, exact } = roundDecimal(value, digits);
  return exact ? minor : NaN;
}

/**
 * The nearest minor unit, half away from zero, of the decimal as it is written: 1.005 is 1.01, although the double
 * nearest to 1.005 lies below it. Undefined beyond what stays exact (about 90 trillion in cents).
 */
export function toMinor(value: number, digits: number): Rounded | undefined {
  const exact = exactMinor(value, digits);
  if (!Number.isNaN(exact)) return { minor: exact as Minor, exact: true };
  const scaled = value * scaleOf(digits);
  const nearest = Math.round(scaled);
  if (isPlain(scaled, Math.abs(scaled - nearest))) return { minor: (nearest + 0) as Minor, exact: false };
  return Number.isSafeInteger(nearest) ? roundDecimal(value, digits) : undefined;
}

/** Far enough from a whole and from a half for doubles to decide; `rest` is the distance to the nearest whole. */
const isPlain = (scaled: number, rest: number): boolean =>
  Math.abs(scaled) < 1e9 && rest > 1e-6 && Math.abs(rest - 0.5) > 1e-6;

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
