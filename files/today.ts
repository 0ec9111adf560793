import { dayOf, type Day } from '../core/calendar-date';

/** The day of the clock where the program runs. */
export function today(): Day {
  const now = new Date();
  return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate()) as Day;
}
