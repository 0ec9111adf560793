/**
 * Late interest: simple, from the day after the due date to the day of payment included, on what was open each day, a
 * year having 365 days. It bears no VAT, and is rounded once an invoice (C. com. L441-10; Directive 2011/7/EU).
 */
import type { Day } from '../calendar-date';
import type { Minor } from '../money';
import { err, ok, type Result } from '../result';
import { endOfHalfYear, halfYearOf } from './half-year';
import { rateOf, type BasisPoints, type MissingRate, type Rates } from './rates';
import type { LateInterest } from './regimes/regime';

export type Debt = {
  readonly due: Day;
  /** What was open up to and with each day, in order; interest runs to the last of them. */
  readonly open: readonly { readonly amount: number; readonly until: Day }[];
};

/** How a debt bears interest. */
export type InterestTerms = {
  readonly interest: LateInterest;
  /** Of the contract, where there is one; it is never replaced, be it below the floor. */
  readonly agreed: BasisPoints | undefined;
  readonly added: Rates;
};

const DAYS = 365;
/** Basis points in the whole of an amount. */
const WHOLE = 10_000;

/** Minor units; the rate that lacks where one does: none is ever guessed. */
export function lateInterest(debt: Debt, terms: InterestTerms): Result<Minor, MissingRate> {
  const exact = accrued(debt, terms);
  return exact.ok ? ok(Math.round(exact.value) as Minor) : exact;
}

/** Before rounding. */
export function accrued({ due, open }: Debt, terms: InterestTerms): Result<number, MissingRate> {
  const starts = (due + 1) as Day;
  let sum = 0;
  let from = starts;
  for (const { amount, until } of open) {
    while (from <= until) {
      const rate = rateOn(from, starts, terms);
      if (!rate.ok) return rate;
      const last = Math.min(until, endOfHalfYear(from)) as Day;
      sum += Math.max(0, amount) * (last - from + 1) * rate.value;
      from = (last + 1) as Day;
    }
  }
  return ok(sum / (DAYS * WHOLE));
}

/** Of a day, of a debt whose interest starts on another. */
export function rateOn(
  day: Day,
  starts: Day,
  { interest, agreed, added }: InterestTerms,
): Result<BasisPoints, MissingRate> {
  if (agreed !== undefined && interest.negotiable) return ok(agreed);
  const { reference, margin, roundedUpTo = 1, rate } = interest;
  const missing = { series: reference, halfYear: halfYearOf(rate === 'ofTheFirst' ? starts : day) };
  const base = rateOf(added, missing);
  return base === undefined
    ? err(missing)
    : ok((Math.ceil((base + margin) / roundedUpTo) * roundedUpTo) as BasisPoints);
}

/**
 * The floor of a rate of the contract on a day; undefined where the law sets none. It binds what is agreed only, and the
 * legal rate may lie below it (France, 2024).
 */
export function floorOn(day: Day, { floor }: LateInterest, added: Rates): Result<BasisPoints, MissingRate> | undefined {
  if (!floor) return undefined;
  const missing = { series: floor.reference, halfYear: halfYearOf(day) };
  const rate = rateOf(added, missing);
  return rate === undefined ? err(missing) : ok((rate * floor.times) as BasisPoints);
}
