/** National public holidays, computed. Regional and local ones are not among them, but for those of Alsace-Moselle. */
import { addDays, dayOf, type Day } from '../calendar-date';

export const calendars = ['FR', 'alsaceMoselle', 'UK', 'DE', 'ES', 'IT', 'BE'] as const;
export type Calendar = (typeof calendars)[number];

/** Day/month. */
const FIXED: Readonly<Record<Calendar, string>> = {
  FR: '1/1 1/5 8/5 14/7 15/8 1/11 11/11 25/12',
  alsaceMoselle: '1/1 1/5 8/5 14/7 15/8 1/11 11/11 25/12 26/12',
  UK: '1/1 25/12 26/12',
  DE: '1/1 1/5 3/10 25/12 26/12',
  ES: '1/1 6/1 1/5 15/8 12/10 1/11 6/12 8/12 25/12',
  IT: '1/1 6/1 25/4 1/5 2/6 15/8 1/11 8/12 25/12 26/12',
  BE: '1/1 1/5 21/7 15/8 1/11 11/11 25/12',
};

const [GOOD_FRIDAY, EASTER_MONDAY, ASCENSION, WHIT_MONDAY] = [-2, 1, 39, 50] as const;

/** Days from Easter Sunday. */
const MOVABLE: Readonly<Record<Calendar, readonly number[]>> = {
  FR: [EASTER_MONDAY, ASCENSION, WHIT_MONDAY],
  alsaceMoselle: [GOOD_FRIDAY, EASTER_MONDAY, ASCENSION, WHIT_MONDAY],
  UK: [GOOD_FRIDAY, EASTER_MONDAY],
  DE: [GOOD_FRIDAY, EASTER_MONDAY, ASCENSION, WHIT_MONDAY],
  ES: [GOOD_FRIDAY],
  IT: [EASTER_MONDAY],
  BE: [EASTER_MONDAY, ASCENSION, WHIT_MONDAY],
};

/** Saint Francis is a holiday of Italy since Legge 151/2025. */
const SAINT_FRANCIS = { calendar: 'IT', since: 2026, date: '4/10' } as const;

export function holidays(year: number, calendar: Calendar): ReadonlySet<Day> {
  const easter = easterSunday(year);
  const dates = FIXED[calendar].split(' ');
  if (calendar === SAINT_FRANCIS.calendar && year >= SAINT_FRANCIS.since) dates.push(SAINT_FRANCIS.date);
  const fixed = dates.map((date) => dayIn(year, date));
  const days = new Set([...fixed, ...MOVABLE[calendar].map((days) => addDays(easter, days))]);
  return calendar === 'UK' ? english(year, days) : days;
}

/** England: three Mondays, and a substitute on the next free weekday for what falls on a weekend. */
function english(year: number, days: ReadonlySet<Day>): ReadonlySet<Day> {
  const mondays = ['7/5', '31/5', '31/8'].map((date) => mondayBy(dayIn(year, date)));
  const held = new Set([...days, ...mondays]);
  for (const day of days) {
    if (!isWeekend(day)) continue;
    let substitute = addDays(day, 1);
    while (isWeekend(substitute) || held.has(substitute)) substitute = addDays(substitute, 1);
    held.add(substitute);
  }
  for (const [date, moved] of PROCLAIMED[year] ?? []) {
    if (moved) held.delete(dayIn(year, moved));
    held.add(dayIn(year, date));
  }
  return held;
}

/** Days that were set for one year, and the ones in whose place. */
const PROCLAIMED: Readonly<Record<number, readonly (readonly [date: string, moved?: string])[]>> = {
  2020: [['8/5', '4/5']],
  2022: [['2/6', '30/5'], ['3/6'], ['19/9']],
  2023: [['8/5']],
};

const dayIn = (year: number, date: string): Day => {
  const [day, month] = date.split('/').map(Number);
  return dayOf(year, month ?? 0, day ?? 0) as Day;
};

/** Serial numbers: 0 is a Saturday, and 2 a Monday. */
export const isWeekend = (day: Day): boolean => day % 7 < 2;

/** That day, or the last Monday before it. */
const mondayBy = (day: Day): Day => addDays(day, -((day + 5) % 7));

/** The Gregorian computus in its form for any year (Meeus, Jones, Butcher). */
function easterSunday(year: number): Day {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const ofCentury = year % 100;
  const moved = Math.floor((8 * century + 13) / 25);
  const epact = (19 * golden + century - Math.floor(century / 4) - moved + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - epact - (ofCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const days = epact + weekday - 7 * late + 114;
  return dayOf(year, Math.floor(days / 31), (days % 31) + 1) as Day;
}
