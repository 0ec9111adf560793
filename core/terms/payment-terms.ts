/**
 * Payment terms, and the due date that they give.
 *
 * "45 jours fin de mois" is lawful in either order of its two steps (C. com. L441-10): days and then the end of the
 * month, or the end of the month and then days. Which one a contract means is a setting; a text that says the order
 * itself ("fin de mois + 45", "45 jours après fin de mois") keeps it.
 */
import { addDays, endOfMonth, monthsAfter, type Day } from '../calendar-date';

export type EndOfMonthMethod = 'days-then-eom' | 'eom-then-days';

export type PaymentTerms = {
  readonly days: number;
  /** Undefined: no end of month. 'stipulated': the convention decides. */
  readonly endOfMonth?: 'stipulated' | EndOfMonthMethod;
  /** The due date is the first such day of a month after the end of month. 31 means the last day. */
  readonly dayOfMonth?: number;
  /** Early payment discount: a percentage, if paid within so many days of the invoice. */
  readonly discount?: { readonly percent: number; readonly days: number };
  /** The invoice sums up the deliveries of a period, for which the law may cap terms lower. */
  readonly periodic?: true;
};

/** What the terms themselves leave open. */
export type DueDateConvention = {
  readonly endOfMonth: EndOfMonthMethod;
  /** Whether 30, 60 and 90 days count as one, two and three months. */
  readonly inMonths: boolean;
};

export function dueDate(
  issued: Day,
  { days, endOfMonth: end, dayOfMonth }: PaymentTerms,
  { endOfMonth: method, inMonths }: DueDateConvention,
): Day {
  const months = inMonths && MONTHS_IN_DAYS.has(days) ? days / 30 : undefined;
  const later = (day: Day): Day => (months === undefined ? addDays(day, days) : monthsAfter(day, months));
  const order = end === 'stipulated' ? method : end;
  const base =
    order === undefined
      ? later(issued)
      : order === 'days-then-eom' || months !== undefined
        ? endOfMonth(later(issued))
        : later(endOfMonth(issued));
  return dayOfMonth === undefined ? base : firstAfter(base, dayOfMonth);
}

const MONTHS_IN_DAYS = new Set([30, 60, 90]);

/** The last day on which the early payment discount may be taken; undefined without one. */
export const discountDate = (issued: Day, { discount }: PaymentTerms): Day | undefined =>
  discount && addDays(issued, discount.days);

function firstAfter(day: Day, dayOfMonth: number): Day {
  const sameMonth = monthsAfter(day, 0, dayOfMonth);
  return sameMonth > day ? sameMonth : monthsAfter(day, 1, dayOfMonth);
}
