/** Monday to Friday, but for public holidays. */
import { addDays, civil, type Day } from '../calendar-date';
import { holidays, isWeekend, type Calendar } from './holidays';

export const isWorkingDay = (day: Day, calendar: Calendar): boolean =>
  !isWeekend(day) && !holidays(civil(day).year, calendar).has(day);

/** The day itself or the first after it. */
export const workingDayFrom = (day: Day, calendar: Calendar): Day =>
  isWorkingDay(day, calendar) ? day : workingDayFrom(addDays(day, 1), calendar);

/** The day itself or the last before it. */
export const workingDayUntil = (day: Day, calendar: Calendar): Day =>
  isWorkingDay(day, calendar) ? day : workingDayUntil(addDays(day, -1), calendar);

/** So many working days before a day, which does not count. */
export function workingDaysBefore(day: Day, count: number, calendar: Calendar): Day {
  let before = day;
  for (let left = count; left > 0; left--) before = workingDayUntil(addDays(before, -1), calendar);
  return before;
}
