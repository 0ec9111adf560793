/** What the law of a country says of payment terms and late payment between a business and one kind of customer. */
import type { Currency, Minor } from '../../money';
import type { BasisPoints, RateSeries } from '../rates';

export type Regime = {
  /** Undefined: none is claimed. */
  readonly interest?: LateInterest;
  readonly indemnity?: Indemnity;
  readonly caps?: Caps;
};

/** Simple interest, on what is open including tax, a year having 365 days. */
export type LateInterest = {
  readonly reference: RateSeries;
  /** Added to the reference rate. */
  readonly margin: BasisPoints;
  /** The sum is rounded up to a multiple of this. */
  readonly roundedUpTo?: BasisPoints;
  /** Each half-year has its own rate, or the one in which interest starts gives the rate of the whole delay. */
  readonly rate: 'ofEachHalfYear' | 'ofTheFirst';
  /** Whether a rate of the contract can take its place. */
  readonly negotiable: boolean;
  /** A rate of the contract should not be below so many times another rate. */
  readonly floor?: { readonly reference: RateSeries; readonly times: number };
};

/** A fixed sum for each late invoice. */
export type Indemnity = {
  readonly currency: Currency;
  /** By the size of the invoice, ascending: the last step that it reaches counts. */
  readonly steps: readonly { readonly from: Minor; readonly amount: Minor }[];
};

/** How late an invoice may fall due. */
export type Cap = {
  readonly days: number;
  /**
   * 'endOfMonth': first the end of the month; 'eitherEndOfMonth': in either order, whichever is later; 'endOfDecade':
   * first the end of the ten-day period (the 10th, the 20th, the end of the month).
   */
  readonly from: 'invoice' | 'endOfMonth' | 'eitherEndOfMonth' | 'endOfDecade';
  /** More may be agreed expressly, unless it is grossly unfair. */
  readonly unlessAgreed?: true;
};

/** Trades whose goods have caps of their own. */
export type Sector = 'general' | 'transport' | 'perishables' | 'freshMeat' | 'spirits';

export type Caps = {
  readonly general: Cap;
  /** Beside the general one, where the contract stipulates terms from the end of the month of at most these days. */
  readonly endOfMonth?: Cap;
  /** In place of the general one, for an invoice that sums up a period. */
  readonly periodic?: Cap;
  readonly sectors?: Readonly<Partial<Record<Sector, Pick<Caps, 'general' | 'periodic'>>>>;
};
