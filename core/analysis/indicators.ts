/** Every indicator of how fast we are paid, in the order of their table. A new one is its entry here and its words. */
import { addDays } from '../calendar-date';
import { badDebtRate, collectionEffectiveness, receivablesTurnover } from './collection';
import {
  averageDaysDelinquent,
  dsoAccounting,
  dsoBestPossible,
  dsoCountBack,
  dsoSimple,
  inDays,
  type Indicator,
} from './dso';
import { divide, type Figure } from './figure';
import type { Facts } from './indicator-facts';
import type { Period } from './period';
import { disputeRate, overdueCountRate, overdueRate } from './rates';

type Definition = {
  readonly unit: 'days' | 'ratio' | 'times';
  /** What is divided are numbers of items or customers, not amounts. */
  readonly counts?: true;
  /** Of which days it needs the sales, where it needs any. */
  readonly salesOf?: (facts: Facts, figure: Figure) => Days;
  readonly of: (facts: Facts) => Indicator;
};

type Days = Pick<Period, 'from' | 'to'>;

const ofPeriod = ({ period }: Facts): Days => period;

/** Those that were taken off. */
const takenOff = ({ asOf, period }: Facts, days: Figure): Days =>
  days.ok ? { from: addDays(asOf, 1 - Math.max(1, Math.ceil(days.value))), to: asOf } : period;

const indicators = {
  dsoSimple: { unit: 'days', salesOf: ofPeriod, of: dsoSimple },
  dsoCountBack: { unit: 'days', salesOf: takenOff, of: dsoCountBack },
  dsoBestPossible: { unit: 'days', salesOf: ofPeriod, of: dsoBestPossible },
  averageDaysDelinquent: { unit: 'days', salesOf: ofPeriod, of: averageDaysDelinquent },
  dsoAccounting: { unit: 'days', salesOf: ofPeriod, of: dsoAccounting },
  dsoTerms: { unit: 'days', salesOf: ofPeriod, of: (facts) => inDays(facts.bridge.terms, facts) },
  dsoOverdue: { unit: 'days', salesOf: ofPeriod, of: (facts) => inDays(facts.bridge.overdue, facts) },
  dsoDisputed: { unit: 'days', salesOf: ofPeriod, of: (facts) => inDays(facts.bridge.disputed, facts) },
  collectionEffectiveness: { unit: 'ratio', salesOf: ofPeriod, of: collectionEffectiveness },
  receivablesTurnover: { unit: 'times', salesOf: ({ turnoverPeriod }) => turnoverPeriod, of: receivablesTurnover },
  overdueRate: { unit: 'ratio', of: ({ position }) => overdueRate(position) },
  overdueCountRate: { unit: 'ratio', counts: true, of: ({ position }) => overdueCountRate(position) },
  disputeRate: { unit: 'ratio', of: ({ position }) => disputeRate(position) },
  delinquentCustomers: {
    unit: 'ratio',
    counts: true,
    of: ({ customers }) => divide(customers.overdue, customers.open, 'noOpenItems'),
  },
  badDebtRate: { unit: 'ratio', salesOf: ofPeriod, of: badDebtRate },
} satisfies Record<string, Definition>;

export type IndicatorId = keyof typeof indicators;

export const indicatorIds = Object.keys(indicators) as readonly IndicatorId[];

export const indicatorNamed = (id: IndicatorId): Definition => indicators[id];
