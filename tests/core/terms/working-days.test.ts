import fc from 'fast-check';
import { isoOf, type Day } from '../../../core/calendar-date';
import { calendars, type Calendar } from '../../../core/terms/holidays';
import { isWorkingDay, workingDayFrom, workingDaysBefore, workingDayUntil } from '../../../core/terms/working-days';
import { day } from '../../support/day';

test.each([
  ['2026-05-13', 'FR', '2026-05-13', '2026-05-13', 'a Wednesday'],
  ['2026-05-14', 'FR', '2026-05-15', '2026-05-13', 'Ascension'],
  ['2026-05-16', 'FR', '2026-05-18', '2026-05-15', 'a Saturday'],
  ['2026-05-24', 'FR', '2026-05-26', '2026-05-22', 'the Sunday before Whit Monday'],
  ['2025-12-25', 'FR', '2025-12-26', '2025-12-24', 'Christmas'],
  ['2025-12-25', 'alsaceMoselle', '2025-12-29', '2025-12-24', 'Christmas in Strasbourg'],
  ['2027-01-01', 'UK', '2027-01-04', '2026-12-31', 'New Year, over the end of a year'],
] as readonly (readonly [string, Calendar, string, string, string])[])(
  '%s in %s: next %s, previous %s (%s)',
  (date, calendar, next, previous) => {
    expect(isoOf(workingDayFrom(day(date), calendar))).toBe(next);
    expect(isoOf(workingDayUntil(day(date), calendar))).toBe(previous);
  },
);

test.each([
  ['2026-05-18', 3, '2026-05-12'],
  ['2026-05-18', 0, '2026-05-18'],
  ['2026-05-17', 1, '2026-05-15'],
])('%s less %i working days is %s in France, where the 14th is Ascension', (date, count, expected) => {
  expect(isoOf(workingDaysBefore(day(date), count, 'FR'))).toBe(expected);
});

const anyDay = fc.integer({ min: day('2000-01-01'), max: day('2060-12-31') }).map((serial) => serial as Day);

test('a working day is itself the next and the previous one, and no other lies between', () => {
  fc.assert(
    fc.property(anyDay, fc.constantFrom(...calendars), (from, calendar) => {
      const next = workingDayFrom(from, calendar);
      expect(isWorkingDay(next, calendar)).toBe(true);
      expect(workingDayUntil(next, calendar)).toBe(next);
      for (let between = from; between < next; between++) expect(isWorkingDay(between, calendar)).toBe(false);
    }),
  );
});
