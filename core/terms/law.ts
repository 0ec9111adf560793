/** What a company says of the law that its customers and it are under. The settings hold it. */
import type { Calendar } from './holidays';
import type { BasisPoints, Rates } from './rates';
import type { RegimeId } from './regimes/index';
import type { Sector } from './regimes/regime';

export type LawOptions = {
  /** Of customers of whom nothing else says one. Undefined: not known, so that nothing is claimed of them. */
  readonly regime: RegimeId | undefined;
  /** The trade of the company. Undefined: not known, so that only general caps are looked at. */
  readonly sector: Sector | undefined;
  /** Late interest that the company's own terms of sale ask for. */
  readonly agreedRate: BasisPoints | undefined;
  /** Reference rates besides those that are known. */
  readonly rates: Rates;
  /** Whose public holidays count. */
  readonly holidays: Calendar;
};

export const defaultLaw: LawOptions = {
  regime: undefined,
  sector: undefined,
  agreedRate: undefined,
  rates: new Map(),
  holidays: 'FR',
};
