/** Whether an invoice falls due, or is paid, later than the law allows: something to check, never a verdict. */
import { addDays, civil, endOfMonth, monthsAfter, type Day } from '../calendar-date';
import type { PaymentTerms } from './payment-terms';
import type { Cap, Caps, Sector } from './regimes/regime';

/** What a cap may hang on besides the invoice date. */
export type CapFacts = {
  /** Undefined: not known, so that only the general cap is looked at. */
  readonly sector: Sector | undefined;
  /** Undefined: not known, so that nothing but days from the invoice is stipulated. */
  readonly terms: PaymentTerms | undefined;
};

export type CapFound = {
  readonly cap: Cap;
  /** The last day that it allows. */
  readonly latest: Day;
};

/** Of the caps that apply, the one that allows most. */
export function capOf(issued: Day, caps: Caps, { sector, terms }: CapFacts): CapFound {
  const special = sector && caps.sectors?.[sector];
  const { general, periodic } = special ?? caps;
  if (terms?.periodic && periodic) return found(issued, periodic);
  const days = found(issued, general);
  if (special || !caps.endOfMonth || !terms?.endOfMonth || terms.days > caps.endOfMonth.days) return days;
  const monthEnd = found(issued, caps.endOfMonth);
  return monthEnd.latest > days.latest ? monthEnd : days;
}

function found(issued: Day, cap: Cap): CapFound {
  const { days, from } = cap;
  switch (from) {
    case 'invoice':
      return { cap, latest: addDays(issued, days) };
    case 'endOfMonth':
      return { cap, latest: addDays(endOfMonth(issued), days) };
    case 'eitherEndOfMonth': {
      const ends = [addDays(endOfMonth(issued), days), endOfMonth(addDays(issued, days))];
      return { cap, latest: Math.max(...ends) as Day };
    }
    case 'endOfDecade':
      return { cap, latest: addDays(endOfDecade(issued), days) };
  }
}

function endOfDecade(day: Day): Day {
  const { day: dayOfMonth } = civil(day);
  return dayOfMonth > 20 ? endOfMonth(day) : monthsAfter(day, 0, dayOfMonth > 10 ? 20 : 10);
}

/** Days beyond it; 0 within. */
export const excess = (day: Day, { latest }: CapFound): number => Math.max(0, day - latest);
