/** A debt paid in parts that add up to it exactly. */
import { addDays, monthsAfter, type Day } from '../calendar-date';
import type { Minor } from '../money';

export type Interval = { readonly months: number } | { readonly days: number };

export type Instalment = { readonly day: Day; readonly amount: Minor };

/** Equal parts, what is left over in the last. Months keep the day of the first: 31/01, 28/02, 31/03. */
export function instalments(total: Minor, count: number, first: Day, every: Interval): readonly Instalment[] {
  const part = Math.trunc(total / count);
  return Array.from({ length: count }, (_, i) => ({
    day: 'months' in every ? monthsAfter(first, every.months * i) : addDays(first, every.days * i),
    amount: (i === count - 1 ? total - part * i : part) as Minor,
  }));
}
