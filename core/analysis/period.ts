/** Months of the calendar, and the periods over which figures look back. */
import type { Brand } from '../brand';
import { addDays, civil, dayOf, endOfMonth, type Day } from '../calendar-date';
import { BEFORE_ALL } from '../ledger/ledger';

/** A month of the calendar, counted from January of the year 0: the month before is one less. */
export type Month = Brand<number, 'Month'>;

/** Both days are included. */
export type Period = { readonly from: Day; readonly to: Day; readonly days: number };

/** That a period may have, and beyond which nothing is looked for. */
export const MOST_MONTHS = 120;

export const monthOf = (day: Day): Month => {
  const { year, month } = civil(day);
  return (year * 12 + month - 1) as Month;
};

/** Before the first day that a worksheet knows, a day that lies before all. */
export const firstDayOf = (month: Month): Day => dayOf(Math.floor(month / 12), (month % 12) + 1, 1) ?? BEFORE_ALL;

export const lastDayOf = (month: Month): Day => addDays(firstDayOf((month + 1) as Month), -1);

export const addMonths = (month: Month, months: number): Month => (month + months) as Month;

/** The end of the month for a day that ends its own, else the same day of the month, at most that month's last. */
export function monthsBefore(day: Day, months: number): Day {
  const last = lastDayOf(addMonths(monthOf(day), -months));
  return day === endOfMonth(day) ? last : (Math.min(last, addDays(last, civil(day).day - civil(last).day)) as Day);
}

/**
 * So many months up to a day: whole calendar months where the day ends its own (30 June, three months: from 1 April),
 * else from the day after the same day of the month (15 June: from 16 March).
 */
export function periodEnding(to: Day, months: number): Period {
  const from = addDays(monthsBefore(to, months), 1);
  return { from, to, days: to - from + 1 };
}

/** The last ends of months that are not after a day, the oldest first. */
export function monthEndsTo(day: Day, count: number): readonly Day[] {
  const last = day === endOfMonth(day) ? monthOf(day) : addMonths(monthOf(day), -1);
  return Array.from({ length: count }, (_, i) => lastDayOf(addMonths(last, i + 1 - count)));
}
