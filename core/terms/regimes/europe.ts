/** Directive 2011/7/EU, and what its member states made of it. */
import type { Currency, Minor } from '../../money';
import type { BasisPoints } from '../rates';
import type { Cap, Indemnity, LateInterest, Regime } from './regime';

const interest: LateInterest = {
  reference: 'ecb',
  margin: 800 as BasisPoints,
  rate: 'ofEachHalfYear',
  negotiable: true,
};

/** At least, for each late invoice. */
export const fortyEuros: Indemnity = {
  currency: 'EUR' as Currency,
  steps: [{ from: 0 as Minor, amount: 4000 as Minor }],
};

const sixtyDays: Cap = { days: 60, from: 'invoice' };
const sixtyDaysUnlessAgreed: Cap = { ...sixtyDays, unlessAgreed: true };

/** What the directive itself grants in the euro area, where a member state has no entry of its own. */
export const europeanUnion: Regime = { interest, indemnity: fortyEuros, caps: { general: sixtyDaysUnlessAgreed } };

/** § 288 and § 271a BGB. */
export const germany: Regime = {
  ...europeanUnion,
  interest: { ...interest, reference: 'basiszins', margin: 900 as BasisPoints },
};

/** Ley 3/2004. */
export const spain: Regime = { ...europeanUnion, caps: { general: sixtyDays } };

/** D.Lgs. 231/2002. */
export const italy: Regime = europeanUnion;

/** Act of 2 August 2002. */
export const belgium: Regime = {
  interest: { ...interest, roundedUpTo: 50 as BasisPoints },
  indemnity: fortyEuros,
  caps: { general: sixtyDays },
};
