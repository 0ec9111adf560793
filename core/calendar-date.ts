/**
 * A day without clock or time zone.
 *
 * Invoices fall due on days, not at instants. A day is its worksheet serial number (1970-01-01 is 25569, as Excel and
 * Sheets count), so that reading and writing cells needs no conversion and a difference of days is a subtraction.
 * Serials below 61 (1900-03-01) are refused: there Excel counts a 29 February 1900 that never was.
 */
import type { Brand } from './brand';

export type Day = Brand<number, 'Day'>;

/** Which of two numbers a text date writes first, where it does not say so itself. */
export type DateOrder = 'dmy' | 'mdy';

const FIRST_SERIAL = 61;
const LAST_SERIAL = 2_958_465; // 9999-12-31
const SERIAL_OF_EPOCH = 25_569;

export const isSerial = (serial: number): boolean => serial >= FIRST_SERIAL && serial < LAST_SERIAL + 1;

/** The day of a worksheet serial; a time of day is cut off. Undefined outside 1900-03-01 to 9999-12-31. */
export const dayOfSerial = (serial: number): Day | undefined =>
  isSerial(serial) ? (Math.floor(serial) as Day) : undefined;

/** Undefined when the calendar has no such day. Month and day count from 1. */
export function dayOf(year: number, month: number, day: number): Day | undefined {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined;
  return dayOfSerial(daysFromCivil(year, month, day) + SERIAL_OF_EPOCH);
}

type CivilDate = { readonly year: number; readonly month: number; readonly day: number };

/** The civil calendar's year, month and day. Source: H. Hinnant, "chrono-compatible low-level date algorithms". */
export function civil(day: Day): CivilDate {
  const shifted = day - SERIAL_OF_EPOCH + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
  };
}

function daysFromCivil(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  return (
    era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468
  );
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

export const addDays = (day: Day, days: number): Day => (day + days) as Day;

export function endOfMonth(day: Day): Day {
  const { year, month, day: dayOfMonth } = civil(day);
  return addDays(day, daysInMonth(year, month) - dayOfMonth);
}

/** So many months later, on `dayOfMonth` or the last day of a month that has no such day; on its own unless asked. */
export function monthsAfter(day: Day, months: number, dayOfMonth = civil(day).day): Day {
  const { year, month } = civil(day);
  const index = year * 12 + month - 1 + months;
  const [toYear, toMonth] = [Math.floor(index / 12), (index % 12) + 1];
  const last = daysInMonth(toYear, toMonth);
  return (daysFromCivil(toYear, toMonth, Math.min(dayOfMonth, last)) + SERIAL_OF_EPOCH) as Day;
}

/** The last day of the month before the month of `day`. */
export const endOfLastMonth = (day: Day): Day => addDays(day, -civil(day).day);

/** `2026-06-30`: how a day is written in JSON, on the command line and in file names. */
export function isoOf(day: Day): string {
  const { year, month, day: dayOfMonth } = civil(day);
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(dayOfMonth)}`;
}

const twoDigits = (n: number): string => String(n).padStart(2, '0');

/** `30/06/2026`, as French writes a day. */
export function writtenDay(day: Day): string {
  const { year, month, day: dayOfMonth } = civil(day);
  return `${twoDigits(dayOfMonth)}/${twoDigits(month)}/${String(year)}`;
}

/** A text date whose order of day and month is open: `first` and `second` are both numbers a month could have. */
export type UndecidedDate = { readonly year: number; readonly first: number; readonly second: number };

type TextDate =
  | { readonly kind: 'day'; readonly day: Day }
  /** Only this order gives a day: evidence for its whole column. */
  | { readonly kind: 'evidence'; readonly day: Day; readonly order: DateOrder }
  | ({ readonly kind: 'undecided' } & UndecidedDate)
  | { readonly kind: 'none' };

/** A digit, or the letter of a month with a digit somewhere after it. Most texts that are no dates end here. */
const BEGINNING = /^\s*(?:\d|[adfjmnos].*\d)/i;

const NO_DATE: TextDate = { kind: 'none' };
const CLOCK = String.raw`\d{1,2}[:h]\d{2}(?::\d{2}(?:[.,]\d+)?)?(?: ?[AP]M)?`;
const TIME = String.raw`(?:T|,? (?:à )?)${CLOCK}(?: ?(?:Z|UTC|[+-]\d{2}(?::?\d{2})?))?`;
const YEAR_FIRST = new RegExp(String.raw`^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:${TIME})?$`, 'i');
const COMPACT = /^(\d{4})()(\d{2})(\d{2})$/;
const NUMERIC = new RegExp(String.raw`^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?:${TIME})?$`, 'i');
const DAY_MONTH_NAME = /^(\d{1,2})(?:er|st|nd|rd|th)?[\s.-]*([a-z]+)\.?[\s.,-]*(\d{4}|\d{2})$/;
const MONTH_NAME_DAY = /^([a-z]+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/;

/** “September 30th, 2026”, with room for spaces. */
const LONGEST_DATE = 24;

/** French and English, accents taken off: whole names and usual abbreviations. */
const MONTHS: readonly string[] = [
  'janvier janv january jan',
  'fevrier fevr fev february feb',
  'mars march mar',
  'avril avr april apr',
  'mai may',
  'juin june jun',
  'juillet juill juil july jul',
  'aout aou august aug',
  'septembre september sept sep',
  'octobre october oct',
  'novembre november nov',
  'decembre december dec',
];

const MONTH_OF: ReadonlyMap<string, number> = new Map(
  MONTHS.flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)),
);

/** 0, which no calendar has, for any other word. */
const monthNamed = (name: string): number => MONTH_OF.get(name) ?? 0;

/** Two digits mean 1970 to 2069, as Excel's default and most exports do around now. */
const fullYear = (text: string): number => {
  const year = Number(text);
  return text.length === 4 ? year : year < 70 ? 2000 + year : 1900 + year;
};

const asDay = (day: Day | undefined): TextDate => (day === undefined ? NO_DATE : { kind: 'day', day });

/**
 * Reads a date that somebody typed or a program exported: `2026-06-30` (a time after it is cut off), `20260630`,
 * `30/06/2026`, `30-06-26`, `26-Apr-11`, `1er mars 2026`, `June 30, 2026`. Whether 03/04 is in March or in April is
 * left open: the column decides.
 */
export function readTextDate(text: string): TextDate {
  if (!BEGINNING.test(text)) return NO_DATE;
  const trimmed = text.trim();
  const numeric = NUMERIC.exec(trimmed);
  if (numeric) return numericDate(Number(numeric[1]), Number(numeric[3]), fullYear(numeric[4] ?? ''));
  const yearFirst = YEAR_FIRST.exec(trimmed) ?? COMPACT.exec(trimmed);
  if (yearFirst) return asDay(dayOf(Number(yearFirst[1]), Number(yearFirst[3]), Number(yearFirst[4])));
  if (trimmed.length > LONGEST_DATE) return NO_DATE;
  const folded = trimmed
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
  const dayFirst = DAY_MONTH_NAME.exec(folded);
  if (dayFirst) return asDay(dayOf(fullYear(dayFirst[3] ?? ''), monthNamed(dayFirst[2] ?? ''), Number(dayFirst[1])));
  const monthFirst = MONTH_NAME_DAY.exec(folded);
  if (monthFirst) return asDay(dayOf(Number(monthFirst[3]), monthNamed(monthFirst[1] ?? ''), Number(monthFirst[2])));
  return NO_DATE;
}

function numericDate(first: number, second: number, year: number): TextDate {
  const dmy = dayOf(year, second, first);
  const mdy = dayOf(year, first, second);
  if (dmy !== undefined && mdy !== undefined) {
    return first === second ? { kind: 'day', day: dmy } : { kind: 'undecided', year, first, second };
  }
  if (dmy !== undefined) return { kind: 'evidence', day: dmy, order: 'dmy' };
  return mdy === undefined ? NO_DATE : { kind: 'evidence', day: mdy, order: 'mdy' };
}

/** An undecided date read in a known order. */
export const decided = ({ year, first, second }: UndecidedDate, order: DateOrder): Day =>
  (order === 'dmy' ? dayOf(year, second, first) : dayOf(year, first, second)) as Day;
