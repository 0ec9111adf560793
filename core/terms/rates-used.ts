/** The rates with which the late interest of several debts is computed, so that whoever reads the sum can compute it again. */
import { addDays, type Day } from '../calendar-date';
import { endOfHalfYear, halfYearOf, type HalfYear } from './half-year';
import { rateOn, type InterestTerms } from './late-interest';
import type { BasisPoints } from './rates';

export type RateUsed = {
  readonly halfYear: HalfYear;
  /** Undefined where it is not known. */
  readonly rate: BasisPoints | undefined;
};

/** By half-year, the oldest first; none where a contract has one rate for all. `starts`: the first day of each interest. */
export function ratesUsed(starts: readonly Day[], until: Day, terms: InterestTerms): readonly RateUsed[] {
  const { agreed, interest } = terms;
  if (agreed !== undefined && interest.negotiable) return [];
  const found = new Map<HalfYear, BasisPoints | undefined>();
  for (const start of starts) {
    const last = interest.rate === 'ofTheFirst' ? start : until;
    for (let day = start; day <= last; day = addDays(endOfHalfYear(day), 1)) {
      const rate = rateOn(day, start, terms);
      found.set(halfYearOf(day), rate.ok ? rate.value : undefined);
    }
  }
  return [...found].map(([halfYear, rate]) => ({ halfYear, rate })).sort((a, b) => a.halfYear - b.halfYear);
}
