/**
 * The risk score of a customer, 0 (best) to 100: the sum of the points of its reasons, which are whole, so that a person
 * who adds up what is printed gets the score.
 *
 * A customer with accounts in several currencies has one score: each factor is measured in each account, in that account's
 * own currency, and the worst of them counts. Nothing is added across currencies, and good conduct in one does not hide
 * bad conduct in another.
 */
import type { Day } from '../../calendar-date';
import type { Account, CustomerIndex, Ledger } from '../../ledger/ledger';
import { ok } from '../../result';
import { missing, type Figure } from '../figure';
import { unknownLaw, type LegalOptions } from '../legal-check';
import type { PromiseMade } from '../promises';
import { evidenceOf, isInsolvent, undisputedOverdue, type Evidence } from './evidence';
import { factors } from './factors';
import { flags, type RiskFlag } from './flags';
import { defaultRisk, ratedBands, riskFactors, type Band, type RiskFactor, type RiskOptions } from './options';

export type Reason = {
  readonly factor: RiskFactor | 'insolvency';
  /** Above 0. */
  readonly points: number;
  /** What was measured: days, or a part of 1; 1 for insolvency. */
  readonly measure: number;
};

export type RaisedFlag = { readonly flag: RiskFlag; readonly measure: number };

/** Reasons and flags are made when somebody looks at them. */
export type CustomerRisk = {
  readonly score: Figure;
  readonly band: Band;
  /** They add up to the score; the weightiest first. */
  readonly reasons: readonly Reason[];
  readonly flags: readonly RaisedFlag[];
};

export type Risk = {
  readonly evidence: Evidence;
  readonly of: (customer: CustomerIndex) => CustomerRisk;
};

/** `promises`: those that the table itself does not hold. `legal`: by what terms are judged. */
export function risk(
  ledger: Ledger,
  asOf: Day,
  options: RiskOptions = defaultRisk,
  promises: readonly PromiseMade[] = [],
  legal: LegalOptions = unknownLaw,
): Risk {
  const evidence = evidenceOf(ledger, asOf, promises, legal);
  const points = pointsIn(evidence, options);
  const flagsOf = flagsIn(evidence, options);
  return {
    evidence,
    of(customer) {
      const unrated = whyNotRated(evidence, customer, options);
      const score = unrated ? missing(unrated) : ok(isInsolvent(evidence, customer) ? 100 : points.sum(customer));
      return {
        score,
        band: score.ok ? bandOf(score.value, options) : 'notRated',
        get reasons() {
          if (unrated) return [];
          return isInsolvent(evidence, customer) ? [INSOLVENCY] : points.reasons(customer);
        },
        get flags() {
          return flagsOf(customer);
        },
      };
    },
  };
}

const INSOLVENCY: Reason = { factor: 'insolvency', points: 100, measure: 1 };

const bandOf = (score: number, { bands }: RiskOptions): Band =>
  ratedBands.reduce<Band>((reached, band) => (band !== 'low' && score >= bands[band] ? band : reached), 'low');

/** Disputes are left out here as in the factors. */
function whyNotRated(
  evidence: Evidence,
  customer: CustomerIndex,
  options: RiskOptions,
): 'individual' | 'tooFew' | undefined {
  if (evidence.isIndividual(customer) && !options.individuals) return 'individual';
  if (isInsolvent(evidence, customer)) return undefined;
  let settled = 0;
  for (const account of evidence.accountsOf(customer)) {
    if (undisputedOverdue(evidence, account) > 0) return undefined;
    settled += evidence.undisputed.count[account] as number;
  }
  return settled < options.leastSettled ? 'tooFew' : undefined;
}

/** The points of each factor, in the account where it gives most. */
function pointsIn(evidence: Evidence, { weights, thresholds }: RiskOptions) {
  const scales = riskFactors.map((factor) => {
    const partAt = factors[factor].scale(thresholds[factor]);
    const measure = (account: Account): number => factors[factor].measure(evidence, account);
    const points = (account: Account): number => {
      const measured = measure(account);
      return Number.isNaN(measured) ? 0 : Math.round(weights[factor] * partAt(measured));
    };
    return { factor, measure, points };
  });
  return {
    sum: (customer: CustomerIndex): number =>
      scales.reduce((sum, { points }) => sum + points(worstOf(evidence.accountsOf(customer), points)), 0),
    reasons: (customer: CustomerIndex): readonly Reason[] =>
      scales
        .map(({ factor, measure, points }) => {
          const account = worstOf(evidence.accountsOf(customer), points);
          return { factor, points: points(account), measure: measure(account) };
        })
        .filter(({ points }) => points > 0)
        .sort((a, b) => b.points - a.points),
  };
}

/** Every customer has an account. */
function worstOf(accounts: readonly Account[], points: (account: Account) => number): Account {
  let worst = accounts[0] as Account;
  for (const account of accounts) if (account !== worst && points(account) > points(worst)) worst = account;
  return worst;
}

function flagsIn(evidence: Evidence, options: RiskOptions) {
  const entries = (Object.keys(flags) as RiskFlag[]).map((flag) => ({
    flag,
    of: flags[flag](evidence, options.flags),
  }));
  return (customer: CustomerIndex): readonly RaisedFlag[] => {
    const raised: RaisedFlag[] = [];
    for (const { flag, of } of entries) {
      const measure = of(customer);
      if (!Number.isNaN(measure)) raised.push({ flag, measure });
    }
    return raised;
  };
}
