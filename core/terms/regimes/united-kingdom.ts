import type { Currency, Minor } from '../../money';
import type { BasisPoints } from '../rates';
import type { Regime } from './regime';

/** Late Payment of Commercial Debts (Interest) Act 1998, and SI 2002/1675 for the rate. */
export const unitedKingdom: Regime = {
  interest: { reference: 'bankRate', margin: 800 as BasisPoints, rate: 'ofTheFirst', negotiable: true },
  indemnity: {
    currency: 'GBP' as Currency,
    steps: [
      { from: 0 as Minor, amount: 4000 as Minor },
      { from: 1_000_00 as Minor, amount: 7000 as Minor },
      { from: 10_000_00 as Minor, amount: 10_000 as Minor },
    ],
  },
  caps: { general: { days: 60, from: 'invoice', unlessAgreed: true } },
};
