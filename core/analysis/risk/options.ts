/** What the risk score counts and from where on. The score owns these options; the settings hold them. */

export const riskFactors = [
  'daysLate',
  'worstLateness',
  'overdueShare',
  'trend',
  'limitUse',
  'brokenPromises',
] as const;
export type RiskFactor = (typeof riskFactors)[number];

export const ratedBands = ['low', 'moderate', 'high', 'critical'] as const;
export type Band = (typeof ratedBands)[number] | 'notRated';

export type RiskOptions = {
  /** The most points that each factor gives: whole numbers, together at most 100. 0 switches a factor off. */
  readonly weights: Readonly<Record<RiskFactor, number>>;
  /** Where the points of each factor begin and where they rise: days, or parts of 1. As many as by default. */
  readonly thresholds: Readonly<Record<RiskFactor, readonly number[]>>;
  /** The lowest score of each band above the lowest. */
  readonly bands: Readonly<Record<'moderate' | 'high' | 'critical', number>>;
  /** With fewer settled invoices and nothing overdue, a customer is not rated. */
  readonly leastSettled: number;
  /** Whether natural persons are scored. */
  readonly individuals: boolean;
  readonly flags: FlagOptions;
};

export type FlagOptions = {
  /** Parts of the credit limit above which its use is told; beyond the whole limit it is always told. */
  readonly limitUse: readonly number[];
  /** Part of the receivables of a currency from which one customer is a concentration. */
  readonly portfolioShare: number;
  /** Days since the first invoice for which a customer is new. */
  readonly newCustomerDays: number;
  /** Days before the claim on the oldest item lapses from which it is told. */
  readonly prescriptionDays: number;
};

export const defaultRisk: RiskOptions = {
  weights: { daysLate: 35, worstLateness: 20, overdueShare: 15, trend: 10, limitUse: 10, brokenPromises: 10 },
  thresholds: {
    daysLate: [0, 8, 15, 30, 60],
    worstLateness: [15, 30, 60, 90],
    overdueShare: [0, 1],
    trend: [10],
    limitUse: [0.7, 0.9, 1],
    brokenPromises: [1, 2],
  },
  bands: { moderate: 25, high: 50, critical: 75 },
  leastSettled: 3,
  individuals: false,
  flags: { limitUse: [0.5, 0.7, 0.9], portfolioShare: 0.1, newCustomerDays: 180, prescriptionDays: 180 },
};
