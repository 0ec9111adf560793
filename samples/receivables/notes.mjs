/** What the company has noted of its customers: the sheet of notes shows a line of each kind that a reader may want. */
import { day } from './calendar.mjs';

const note = (kind, customer, more) => ({
  kind,
  customer,
  number: '',
  on: undefined,
  by: undefined,
  amount: undefined,
  currency: undefined,
  reason: '',
  ...more,
});

export const notes = [
  note('promise', 'C0117', {
    on: day('2026-06-11'),
    by: day('2026-06-26'),
    amount: 6000,
    reason: 'Au téléphone, Paul Kermarec',
  }),
  note('dispute', 'C0119', {
    number: 'F2026-0076',
    on: day('2026-06-09'),
    amount: 1200,
    reason: 'Deux fenêtres rayées à la livraison',
  }),
  note('stop', 'C0109', { on: day('2026-06-01'), reason: 'Suivi par Hugo Lambert' }),
];
