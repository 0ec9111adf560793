/** The payment terms of a row without due date. */
import type { PaymentTerms } from '../terms/payment-terms';
import { termsReader } from '../terms/read-terms';
import type { Ledger } from './ledger';
import type { ReadingOptions } from './options';
import type { Problems } from './problems';
import type { RawRows } from './raw-rows';

/**
 * A row's own, else those of the customer's latest invoice up to that row's own date, else the default: an invoice to
 * come changes nothing of those before. Of two invoices of one day the terms that sort first count, so that the order
 * of rows decides nothing.
 */
export function termsOf(
  { labels, dates, row, size }: RawRows,
  account: Int32Array,
  accounts: Ledger['accounts'],
  options: ReadingOptions,
  problems: Problems,
): (i: number) => PaymentTerms {
  const slot = labels.find(({ field }) => field === 'terms');
  if (!slot) return () => options.terms;
  const { texts } = slot.reader;
  const read = texts.map(termsReader(options.termCodes));
  const issued = dates.find(({ field }) => field === 'issued')?.values;
  const dayOf = (i: number): number => (issued ? (issued[i] as number) : 0);
  const customerOf = (i: number): number => accounts[account[i] as number]?.customer ?? -1;
  const agreed = new Map<number, { readonly day: number; readonly label: number }[]>();
  const said = new Set<number>();
  for (let i = 0; i < size; i++) {
    const label = slot.values[i] as number;
    const text = texts[label] as string;
    if (read[label]) {
      const known = agreed.get(customerOf(i));
      if (known) known.push({ day: dayOf(i), label });
      else agreed.set(customerOf(i), [{ day: dayOf(i), label }]);
    } else if (!said.has(label) && text.trim() !== '') {
      said.add(label);
      problems.add('termsUnreadable', 'terms', row[i] as number, text);
    }
  }
  for (const known of agreed.values()) {
    known.sort((a, b) => a.day - b.day || ((texts[a.label] as string) < (texts[b.label] as string) ? 1 : -1));
  }

  function ofCustomer(i: number): PaymentTerms | undefined {
    const known = agreed.get(customerOf(i)) ?? [];
    let [low, high] = [0, known.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((known[middle]?.day ?? 0) <= dayOf(i)) low = middle + 1;
      else high = middle;
    }
    return read[known[low - 1]?.label ?? -1];
  }
  return (i) => read[slot.values[i] as number] ?? ofCustomer(i) ?? options.terms;
}
