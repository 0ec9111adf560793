/** Halves of calendar years, by which the reference rates of late interest change. */
import type { Brand } from '../brand';
import { addDays, civil, dayOf, type Day } from '../calendar-date';

/** They count on: the half-year after is one more. */
export type HalfYear = Brand<number, 'HalfYear'>;

export function halfYearOf(day: Day): HalfYear {
  const { year, month } = civil(day);
  return (year * 2 + (month > 6 ? 1 : 0)) as HalfYear;
}

/** `2026H2`: July to December of 2026. */
export const halfYearName = (halfYear: HalfYear): string =>
  `${String(Math.floor(halfYear / 2))}H${halfYear % 2 === 0 ? '1' : '2'}`;

/** `2026H2`, or `2026S2` as French writes it. */
export function halfYearNamed(text: string): HalfYear | undefined {
  const [, year, half] = /^(\d{4})[HS]([12])$/i.exec(text) ?? [];
  return year === undefined ? undefined : ((Number(year) * 2 + Number(half) - 1) as HalfYear);
}

export function endOfHalfYear(day: Day): Day {
  const { year, month } = civil(day);
  return addDays(dayOf(year, month > 6 ? 12 : 6, 30) as Day, month > 6 ? 1 : 0);
}
