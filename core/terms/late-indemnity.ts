/** The fixed sum for the costs of recovery: once for each late invoice, however little or however short. */
import type { Day } from '../calendar-date';
import type { Minor } from '../money';
import type { Indemnity } from './regimes/regime';

/** Of an invoice of `amount`, in the currency of the indemnity, that is open or was paid on day `until`; 0 in time. */
export function lateIndemnity(amount: number, due: Day, until: Day, { steps }: Indemnity): Minor {
  if (until <= due || amount <= 0) return 0 as Minor;
  return steps.reduce((reached, step) => (amount >= step.from ? step.amount : reached), 0 as Minor);
}
