/** The payment terms of a row without due date. */
import { readPaymentTerms, type PaymentTerms } from '../terms/payment-terms';
import type { ReadingOptions } from './options';
import type { Problems } from './problems';
import type { RawRows } from './raw-rows';

/** A row's own, else those of another row of its customer, else the default. */
export function termsOf(raw: RawRows, options: ReadingOptions, problems: Problems): (i: number) => PaymentTerms {
  const slot = raw.labels.find(({ field }) => field === 'terms');
  if (!slot) return () => options.terms;
  const read = slot.reader.texts.map((text) => readPaymentTerms(text));
  const ofCustomer = new Map<number, PaymentTerms>();
  const said = new Set<number>();
  for (let i = 0; i < raw.size; i++) {
    const label = slot.values[i] as number;
    const terms = read[label];
    if (terms) ofCustomer.set(raw.customer[i] as number, terms);
    else if (!said.has(label) && (slot.reader.texts[label] ?? '').trim() !== '') {
      said.add(label);
      problems.add('termsUnreadable', 'terms', raw.row[i] as number, slot.reader.texts[label]);
    }
  }
  return (i) => read[slot.values[i] as number] ?? ofCustomer.get(raw.customer[i] as number) ?? options.terms;
}
