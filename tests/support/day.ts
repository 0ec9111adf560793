/** Days written as people read them, for tests. */
import { readTextDate, type Day } from '../../core/calendar-date';

export function day(iso: string): Day {
  const date = readTextDate(iso);
  if (date.kind !== 'day') throw new Error(`not a day: ${iso}`);
  return date.day;
}
