/**
 * Flags stand beside the score and never enter it. A new flag is its entry here and its sentence.
 *
 * Those that wait for data that a table of receivables does not hold: promise broken (also a factor), plan missed, returned
 * payment, terms above the cap, uninsured exposure, assigned with recourse.
 */
import { at } from '../../column';
import type { Account, CustomerIndex } from '../../ledger/ledger';
import { exposureOf, limitUse } from '../exposure';
import { monthsBefore } from '../period';
import { isInsolvent, type Evidence } from './evidence';
import type { FlagOptions } from './options';

/** What raises the flag for a customer, as its sentence tells it; NaN where nothing does. */
type Flag = (evidence: Evidence, options: FlagOptions) => (customer: CustomerIndex) => number;

/** Months after which a claim lapses: between businesses (C. com. L110-4), against a consumer (C. conso. L218-2). */
const PRESCRIPTION = { business: 60, individual: 24 };

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

  /** Part of the receivables. */
  disputed:
    ({ accountsOf, balances }) =>
    (customer) =>
      highest(accountsOf(customer), (account) => {
        const disputed = at(balances.disputed, account);
        return disputed > 0 ? disputed / at(balances.receivables, account) : NaN;
      }),

  /** Days since the claim on the oldest item lapsed; negative before. */
  prescription({ accountsOf, balances, asOf, isIndividual }, { prescriptionDays }) {
    const [business, consumer] = [
      monthsBefore(asOf, PRESCRIPTION.business),
      monthsBefore(asOf, PRESCRIPTION.individual),
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

const useOfLimit = ({ ledger, balances, accountsOf }: Evidence, customer: CustomerIndex): number =>
  highest(accountsOf(customer), (account) => limitUse(ledger, account, exposureOf(balances, account)));

const shareOf = ({ ledger, balances, portfolio }: Evidence, account: Account): number =>
  at(balances.receivables, account) / at(portfolio, at(ledger.currencyOf, account));

/** Of the measures that are numbers; NaN when none is. */
function highest<T>(things: readonly T[], measure: (thing: T) => number): number {
  let most = NaN;
  for (const thing of things) {
    const value = measure(thing);
    if (!(value <= most)) most = Number.isNaN(value) ? most : value;
  }
  return most;
}
