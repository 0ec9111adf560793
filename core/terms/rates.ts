/**
 * Reference rates of late interest, as they were published for each half-year. Their sources stand in `docs/law.md`.
 *
 * A half-year that is not here is not guessed: whoever needs it adds it on the settings sheet.
 */
import type { Brand } from '../brand';
import { halfYearName, halfYearNamed, type HalfYear } from './half-year';

/** Hundredths of a percent a year: reference rates have no more decimals, so that their sums and roundings are exact. */
export type BasisPoints = Brand<number, 'BasisPoints'>;

/** Of a rate as a part of 1: 0.0215 is 215. */
export const basisPoints = (rate: number): BasisPoints => (Math.round(rate * 1e6) / 100) as BasisPoints;

export const rateSeries = [
  /** Main refinancing operations of the European Central Bank, in force on the first day of the half-year. */
  'ecb',
  /** French legal interest (taux de l'intérêt légal) of creditors who are businesses. */
  'legalInterest',
  /** German Basiszinssatz (§ 247 BGB). */
  'basiszins',
  /** Bank Rate of the Bank of England on the last day before the half-year. */
  'bankRate',
] as const;
export type RateSeries = (typeof rateSeries)[number];

/** `ecb.2026H2` → the rate. */
export type Rates = ReadonlyMap<string, BasisPoints>;

/** Percent a year, in the order of the series; null: not found. */
const PUBLISHED: Readonly<Record<string, readonly (number | null)[]>> = {
  '2015H1': [0.05, 0.93, -0.83, 0.5],
  '2015H2': [0.05, 0.99, -0.83, 0.5],
  '2016H1': [0.05, 1.01, -0.83, 0.5],
  '2016H2': [0, 0.93, -0.88, 0.5],
  '2017H1': [0, 0.9, -0.88, 0.25],
  '2017H2': [0, 0.9, -0.88, 0.25],
  '2018H1': [0, 0.89, -0.88, 0.5],
  '2018H2': [0, 0.88, -0.88, 0.5],
  '2019H1': [0, 0.86, -0.88, 0.75],
  '2019H2': [0, 0.87, -0.88, 0.75],
  '2020H1': [0, 0.87, -0.88, 0.75],
  '2020H2': [0, 0.84, -0.88, 0.1],
  '2021H1': [0, 0.79, -0.88, 0.1],
  '2021H2': [0, 0.76, -0.88, 0.1],
  '2022H1': [0, 0.76, -0.88, 0.25],
  '2022H2': [0, 0.77, -0.88, 1.25],
  '2023H1': [2.5, 2.06, 1.62, 3.5],
  '2023H2': [4, 4.22, 3.12, 5],
  '2024H1': [4.5, 5.07, 3.62, 5.25],
  '2024H2': [4.25, 4.92, 3.37, 5.25],
  '2025H1': [3.15, 3.71, 2.27, 4.75],
  '2025H2': [2.15, 2.76, 1.27, 4.25],
  '2026H1': [2.15, 2.62, 1.27, 3.75],
  '2026H2': [null, null, null, 3.75],
};

/** From which on every series is known without a gap. */
export const FIRST_HALF_YEAR = halfYearNamed('2015H1') as HalfYear;

const published: Rates = new Map(
  Object.entries(PUBLISHED).flatMap(([halfYear, rates]) =>
    rates.flatMap((percent, i) =>
      percent === null
        ? []
        : [[`${rateSeries[i] ?? ''}.${halfYear}`, Math.round(percent * 100) as BasisPoints] as const],
    ),
  ),
);

export type MissingRate = { readonly series: RateSeries; readonly halfYear: HalfYear };

export const rateKey = ({ series, halfYear }: MissingRate): string => `${series}.${halfYearName(halfYear)}`;

/** The key of a rate as a person writes it, such as `ecb.2026h2`; undefined when it names none. */
export function rateKeyNamed(text: string): string | undefined {
  const [series, halfYear] = text.split('.');
  const known = rateSeries.find((name) => name.toLowerCase() === series?.toLowerCase());
  const named = halfYearNamed(halfYear ?? '');
  return known && named !== undefined && text.split('.').length === 2
    ? rateKey({ series: known, halfYear: named })
    : undefined;
}

/** What a person has added counts before what was published. Undefined where neither says. */
export const rateOf = (added: Rates, rate: MissingRate): BasisPoints | undefined =>
  added.get(rateKey(rate)) ?? published.get(rateKey(rate));
