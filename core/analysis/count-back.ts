/**
 * Count-back DSO (méthode par épuisement): how many days of sales, the newest first, make up what is open.
 *
 * Each month's sales are taken off and its days are added; of the last month only the part that is needed.
 */
import { addDays, type Day } from '../calendar-date';
import { ok } from '../result';
import { missing, type Figure } from './figure';
import { firstDayOf, monthOf } from './period';
import type { Sales } from './sales';

type CountBack = {
  readonly days: Figure;
  /** The days of all known sales, where more is open than those. */
  readonly atLeast?: number;
};

/** The month of `asOf` counts its days up to that day, and what was sold in them. */
export function countBack(amount: number, sales: Sales, asOf: Day): CountBack {
  if (amount <= 0) return { days: ok(0) };
  let left = amount;
  let days = 0;
  let to = asOf;
  for (;;) {
    const from = firstDayOf(monthOf(to));
    const sold = sales(from, to);
    if (!sold.ok) return days === 0 ? { days: sold } : { days: missing('salesExhausted'), atLeast: days };
    const length = to - from + 1;
    if (sold.value >= left) return { days: ok(days + (left / sold.value) * length) };
    // A month whose credit notes outweigh its invoices takes nothing off, yet its days have passed.
    left -= Math.max(0, sold.value);
    days += length;
    to = addDays(from, -1);
  }
}
