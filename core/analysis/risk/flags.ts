/**
 * Flags stand beside the score and never enter it. A new flag is its entry here and its sentence.
 *
 * Those that wait for data that a table of receivables does not hold: plan missed, returned payment, uninsured exposure,
 * assigned with recourse.
 */
import { at } from '../../column';
import { BEFORE_ALL, type CustomerIndex } from '../../ledger/ledger';
import type { Balances } from '../balances';
import { exposureOf, limitUse } from '../exposure';
import { monthsBefore } from '../period';
import { prescriptions } from '../prescription';
import { isInsolvent, shareOf, type Evidence } from './evidence';
import type { FlagOptions } from './options';

/** What raises the flag for a customer, as its sentence tells it; NaN where nothing does. */
type Flag = (evidence: Evidence, options: FlagOptions) => (customer: CustomerIndex) => number;

export const flags = {
  insolvent: (evidence) => (customer) => (isInsolvent(evidence, customer) ? 1 : NaN),

  /** Part of the limit that the exposure is. */
  overLimit: (evidence) => (customer) => {
    const use = useOfLimit(evidence, customer);
    return use > 1 ? use : NaN;
  },

  /** The highest of the levels that the exposure is above. */
  limitUse:
    (evidence, { limitUse: levels }) =>
    (customer) => {
      const use = useOfLimit(evidence, customer);
      return use <= 1 ? highest(levels, (level) => (use > level ? level : NaN)) : NaN;
    },

  disputed: ({ accountsOf, balances }) => partOf(balances.disputed, balances, accountsOf),

  doubtful: ({ accountsOf, balances }) => partOf(balances.doubtful, balances, accountsOf),

  /** Days since the day of the last broken promise of which something is still open. */
  promiseBroken:
    ({ promises, accountsOf, asOf }) =>
    (customer) =>
      highest(accountsOf(customer), (account) => {
        const since = at(promises.openSince, account);
        return since === BEFORE_ALL ? NaN : asOf - since;
      }),

  /** Days by which the due date of an open invoice exceeds the legal cap. */
  termsAboveCap:
    ({ termsExcess }) =>
    (customer) => {
      const days = at(termsExcess(), customer);
      return days > 0 ? days : NaN;
    },

  /** Days since the claim on the oldest item lapsed; negative before. */
  prescription({ accountsOf, balances, asOf, isIndividual }, { prescriptionDays }) {
    const [business, consumer] = [
      monthsBefore(asOf, prescriptions.business),
      monthsBefore(asOf, prescriptions.consumer),
    ];
    return (customer) => {
      const since = isIndividual(customer) ? consumer : business;
      const days = highest(accountsOf(customer), (account) => since - at(balances.oldestDue, account));
      return days >= -prescriptionDays ? days : NaN;
    };
  },

  /** Only a table that has such columns can say that a customer has neither address nor number. */
  noContact({ ledger, accountsOf }) {
    const isKnown = (ledger.read.email ?? ledger.read.phone) !== undefined;
    return (customer) =>
      isKnown && accountsOf(customer).every((account) => at(ledger.reachable, account) === 0) ? 1 : NaN;
  },

  /** Part of the receivables in its currency. */
  portfolioShare:
    (evidence, { portfolioShare }) =>
    (customer) => {
      const share = highest(evidence.accountsOf(customer), (account) => shareOf(evidence, account));
      return share >= portfolioShare ? share : NaN;
    },

  /** Days since the first invoice. A table that does not go back further cannot tell who is new. */
  newCustomer({ asOf, startsOn, firstIssued, behavior, accountsOf }, { newCustomerDays }) {
    const goesBack = behavior.settlements.size > 0 && asOf - startsOn > newCustomerDays;
    return (customer) => {
      const days = highest(accountsOf(customer), (account) => asOf - at(firstIssued, account));
      return goesBack && days >= 0 && days <= newCustomerDays ? days : NaN;
    };
  },
} satisfies Record<string, Flag>;

export type RiskFlag = keyof typeof flags;

/** Of the receivables. */
const partOf =
  (amounts: Balances['receivables'], { receivables }: Balances, accountsOf: Evidence['accountsOf']) =>
  (customer: CustomerIndex): number =>
    highest(accountsOf(customer), (account) => {
      const amount = at(amounts, account);
      return amount > 0 ? amount / at(receivables, account) : NaN;
    });

const useOfLimit = ({ ledger, balances, accountsOf }: Evidence, customer: CustomerIndex): number =>
  highest(accountsOf(customer), (account) => limitUse(ledger, account, exposureOf(balances, account)));

/** Of the measures that are numbers; NaN when none is. */
function highest<T>(things: readonly T[], measure: (thing: T) => number): number {
  let most = NaN;
  for (const thing of things) {
    const value = measure(thing);
    if (!(value <= most)) most = Number.isNaN(value) ? most : value;
  }
  return most;
}
