import type { BasisPoints } from '../rates';
import { fortyEuros } from './europe';
import type { LateInterest, Regime } from './regime';

/** C. com. L441-10 and L441-11, D441-5. */
export const business: Regime = {
  interest: {
    reference: 'ecb',
    margin: 1000 as BasisPoints,
    rate: 'ofEachHalfYear',
    negotiable: true,
    floor: { reference: 'legalInterest', times: 3 },
  },
  indemnity: fortyEuros,
  caps: {
    general: { days: 60, from: 'invoice' },
    endOfMonth: { days: 45, from: 'eitherEndOfMonth' },
    periodic: { days: 45, from: 'invoice' },
    // They run from the delivery or the issue of the invoice: the invoice date stands for both.
    sectors: {
      transport: { general: { days: 30, from: 'invoice' } },
      perishables: { general: { days: 30, from: 'invoice' }, periodic: { days: 30, from: 'endOfDecade' } },
      freshMeat: { general: { days: 20, from: 'invoice' } },
      spirits: { general: { days: 30, from: 'endOfMonth' } },
    },
  },
};

/** CCP L2192-13, R2192-31 and D2192-35: nobody may renounce this interest (CCP L2192-14). */
const publicInterest: LateInterest = {
  reference: 'ecb',
  margin: 800 as BasisPoints,
  rate: 'ofTheFirst',
  negotiable: false,
};

const publicBuyer = (days: number): Regime => ({
  interest: publicInterest,
  indemnity: fortyEuros,
  caps: { general: { days, from: 'invoice' } },
});

/** CCP R2192-10: the State, its establishments, local authorities. */
export const publicBody = publicBuyer(30);
/** CCP R2192-11, 1°: public health establishments and those of the armed forces. */
export const publicHospital = publicBuyer(50);
/** CCP R2192-11, 2°: public enterprises. */
export const publicEnterprise = publicBuyer(60);
