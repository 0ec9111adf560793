/** Every indicator of how fast we are paid, in the order of their table. A new one is its entry here and its words. */
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
import { divide } from './figure';
import type { Facts } from './indicator-facts';
import { disputeRate, overdueCountRate, overdueRate } from './rates';

type Definition = {
  readonly unit: 'days' | 'ratio' | 'times';
  /** What is divided are numbers of items or customers, not amounts. */
  readonly counts?: true;
  readonly of: (facts: Facts) => Indicator;
};

const indicators = {
  dsoSimple: { unit: 'days', of: dsoSimple },
  dsoCountBack: { unit: 'days', of: dsoCountBack },
  dsoBestPossible: { unit: 'days', of: dsoBestPossible },
  averageDaysDelinquent: { unit: 'days', of: averageDaysDelinquent },
  dsoAccounting: { unit: 'days', of: dsoAccounting },
  dsoTerms: { unit: 'days', of: (facts) => inDays(facts.bridge.terms, facts) },
  dsoOverdue: { unit: 'days', of: (facts) => inDays(facts.bridge.overdue, facts) },
  dsoDisputed: { unit: 'days', of: (facts) => inDays(facts.bridge.disputed, facts) },
  collectionEffectiveness: { unit: 'ratio', of: collectionEffectiveness },
  receivablesTurnover: { unit: 'times', of: receivablesTurnover },
  overdueRate: { unit: 'ratio', of: ({ position }) => overdueRate(position) },
  overdueCountRate: { unit: 'ratio', counts: true, of: ({ position }) => overdueCountRate(position) },
  disputeRate: { unit: 'ratio', of: ({ position }) => disputeRate(position) },
  delinquentCustomers: {
    unit: 'ratio',
    counts: true,
    of: ({ customers }) => divide(customers.overdue, customers.open, 'noOpenItems'),
  },
  badDebtRate: { unit: 'ratio', of: badDebtRate },
} satisfies Record<string, Definition>;

export type IndicatorId = keyof typeof indicators;

export const indicatorIds = Object.keys(indicators) as readonly IndicatorId[];

export const indicatorNamed = (id: IndicatorId): Definition => indicators[id];
