/** The payment terms of a row without due date. */
import { readPaymentTerms, type PaymentTerms } from '../terms/payment-terms';
import type { Ledger } from './ledger';
import type { ReadingOptions } from './options';
import type { Problems } from './problems';
import type { RawRows } from './raw-rows';

/**
 * A row's own, else those of the latest invoice of its customer that has any, else the default. Of two invoices of one
 * day the terms that sort first count, so that the order of rows decides nothing.
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
  const read = texts.map((text) => readPaymentTerms(text));
  const issued = dates.find(({ field }) => field === 'issued')?.values;
  const latest = new Map<number, { readonly day: number; readonly label: number }>();
  const said = new Set<number>();
  const customerOf = (i: number): number => accounts[account[i] as number]?.customer ?? -1;
  for (let i = 0; i < size; i++) {
    const label = slot.values[i] as number;
    const text = texts[label] as string;
    if (read[label]) {
      const known = latest.get(customerOf(i));
      const day = issued ? (issued[i] as number) : 0;
      const isLater = !known || day > known.day || (day === known.day && text < (texts[known.label] as string));
      if (isLater) latest.set(customerOf(i), { day, label });
    } else if (!said.has(label) && text.trim() !== '') {
      said.add(label);
      problems.add('termsUnreadable', 'terms', row[i] as number, text);
    }
  }
  const ofCustomer = new Map([...latest].map(([customer, { label }]) => [customer, read[label]]));
  return (i) => read[slot.values[i] as number] ?? ofCustomer.get(customerOf(i)) ?? options.terms;
}
