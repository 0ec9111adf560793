/**
 * An answer in the one form in which answers are compared: customer and currency → sums in cents, in the order of the
 * kernel's: not due, 1–30, 31–60, 61–90, 91+, unapplied, of which disputed, number of positive open items.
 */
import { WIDTH } from './kernel.mjs';

export const accountKey = (customer, currency) => `${customer} ${currency}`;

/** Customers with nothing open stand in no answer. */
export function kernelAnswer({ customers, currencies, sums }) {
  const answer = new Map();
  for (const [c, currency] of currencies.entries()) {
    for (const [i, customer] of customers.entries()) {
      const own = [...sums[c].subarray(i * WIDTH, (i + 1) * WIDTH)];
      if (own.some((sum) => sum !== 0)) answer.set(accountKey(customer, currency), own);
    }
  }
  return answer;
}

/** The first account in which two answers differ, as a sentence; undefined when they are equal to the cent. */
export function difference(expected, found) {
  for (const [account, sums] of expected) {
    const other = found.get(account);
    if (!other) return `${account} is missing`;
    if (sums.some((sum, i) => sum !== other[i])) return `${account}: ${other.join(' ')} instead of ${sums.join(' ')}`;
  }
  return found.size === expected.size ? undefined : `${found.size} accounts instead of ${expected.size}`;
}
