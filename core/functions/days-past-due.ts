import { defineFunction, ofBook, required } from './define';
import { asOf, date } from './kinds';

export const daysPastDue = defineFunction({
  name: 'DAYS_PAST_DUE',
  params: { dueDate: required(date), asOf: ofBook(asOf) },
  returns: 'number',
  examples: [
    { args: ['2026-05-31', '2026-06-30'], result: 30 },
    { args: ['2026-06-30', '2026-06-30'], result: 0 },
    { args: ['2026-07-15', '2026-06-30'], result: -15 },
  ],
  compute: ({ dueDate, asOf: day }) => day - dueDate,
});
