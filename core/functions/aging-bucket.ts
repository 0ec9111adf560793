import { bucketIndex, bucketsOf } from '../analysis/buckets';
import { defineFunction, ofBook, optional, required } from './define';
import { asOf, date, edges } from './kinds';

export const agingBucket = defineFunction({
  name: 'AGING_BUCKET',
  params: { dueDate: required(date), asOf: ofBook(asOf), edges: optional(edges) },
  returns: 'text',
  examples: [
    { args: ['2026-05-31', '2026-06-30'], result: '1–30' },
    { args: ['2026-05-30', '2026-06-30'], result: '31–60' },
    { args: ['2026-06-30', '2026-06-30'], result: 'Not due' },
    { args: ['2026-01-31', '2026-06-30', '15;45'], result: '46+' },
  ],
  compute({ dueDate, asOf: day, edges: given }, { settings, text }) {
    const { edges: set } = settings.aging;
    const daysPastDue = day - dueDate;
    if (daysPastDue <= 0) return text.columns.notDue;
    return bucketsOf(given ?? set, 'due')[bucketIndex(daysPastDue, given ?? set)]?.label;
  },
});
