/**
 * The dates of a spreadsheet as its serial numbers.
 *
 * Sheets hands over a date cell as the instant at which that day begins in the spreadsheet's time zone; the script's
 * own zone, in which `getDate()` answers, is another. Only Google knows the zones, and every question to it is a call
 * to a service: it is asked at the ends of a date's week, and for the date itself only in a week in which the clocks
 * change. So a hundred thousand rows over five years are some three hundred calls.
 */
const DAY = 86_400_000; // milliseconds
const WEEK = 7 * DAY;
const SERIAL_OF_EPOCH = 25_569;

export function serialsIn(timeZone: string): (date: Date) => number {
  const asked = new Map<number, number>();

  function offsetAt(instant: number): number {
    const known = asked.get(instant);
    if (known !== undefined) return known;
    const offset = wallClock(instant, timeZone) - instant;
    asked.set(instant, offset);
    return offset;
  }

  function offset(instant: number): number {
    const week = Math.floor(instant / WEEK) * WEEK;
    const atStart = offsetAt(week);
    return atStart === offsetAt(week + WEEK) ? atStart : offsetAt(instant);
  }

  return (date) => (date.getTime() + offset(date.getTime())) / DAY + SERIAL_OF_EPOCH;
}

/** What clocks in the zone show, as the instant at which clocks in UTC show the same. */
const wallClock = (instant: number, timeZone: string): number =>
  Date.parse(Utilities.formatDate(new Date(instant), timeZone, "yyyy-MM-dd'T'HH:mm:ss'Z'"));
