import { dayOf, type Day } from '../../../core/calendar-date';
import { formula, runHandler } from '../../support/apps-script/apps-script';
import { dateCell, newWorkbook } from '../../support/apps-script/workbook';
import { date, frenchWorkbook } from '../french-workbook';

/** From the first to the last to see a day begin, with a summer time and three quarters of an hour between. */
const zones = ['Pacific/Kiritimati', 'Asia/Kathmandu', 'Europe/Paris', 'America/New_York', 'Pacific/Pago_Pago'];

test.each(zones)('a due date falls in its bucket in %s', (timeZone) => {
  const dueDates = ['2026-06-30', '2026-06-29', '2026-05-31', '2026-05-30', '2026-07-01'].map((iso) => [date(iso)]);
  expect(formula(newWorkbook({ timeZone }), 'AR_AGING_BUCKET', dueDates, date('2026-06-30'))).toEqual([
    ['Non échu'],
    ['1–30'],
    ['1–30'],
    ['31–60'],
    ['Non échu'],
  ]);
});

test.each([
  ['Pacific/Kiritimati', '01/07/2026'],
  ['Asia/Kathmandu', '30/06/2026'],
  ['Europe/Paris', '30/06/2026'],
  ['America/New_York', '30/06/2026'],
  ['Pacific/Pago_Pago', '29/06/2026'],
])('the report of one instant speaks of the day that it is in %s', (timeZone, today) => {
  const workbook = frenchWorkbook({ timeZone, now: '2026-06-30T10:30:00Z' });
  runHandler(workbook, 'agedBalance');
  expect(workbook.said).toEqual([{ how: 'toast', text: expect.stringContaining(today) as unknown }]);
});

const january = dayOf(2024, 1, 1) as Day;
const everyDay = Array.from({ length: 3 * 365 }, (_, i) => january + i);

test.each([
  ['where clocks skip midnight', 'Africa/Cairo'],
  ['where they skip it in the other half of the year', 'America/Santiago'],
  ['where they go back for one month', 'Africa/Casablanca'],
  ['where they change by half an hour', 'Australia/Lord_Howe'],
  ['where they change by an hour at night', 'Europe/Paris'],
])('every day of three years is read as itself %s (%s)', (_, timeZone) => {
  // Its first and its last minute: an hour more or less is another day.
  const cells = everyDay.map((serial) => [dateCell(serial), dateCell(serial + 0.999)]);
  expect(formula(newWorkbook({ timeZone }), 'AR_DAYS_PAST_DUE', cells, dateCell(january))).toEqual(
    everyDay.map((serial) => [january - serial, january - serial]),
  );
});

test('the calls to Google grow with the weeks that the dates span, not with the rows', () => {
  const calls = (rows: number): number | undefined => {
    const workbook = newWorkbook();
    const dates = Array.from({ length: rows }, (_, i) => [dateCell(january + (i % 365))]);
    formula(workbook, 'AR_DAYS_PAST_DUE', dates, date('2026-06-30'));
    return workbook.calls.get('Utilities.formatDate');
  };
  expect(calls(10_000)).toBe(calls(365));
  expect(calls(365)).toBeLessThan(75);
});
