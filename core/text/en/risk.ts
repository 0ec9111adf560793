/** Payment behavior, risk and concentration, in English. */
import type { RiskFlag } from '../../analysis/risk/flags';
import type { Band } from '../../analysis/risk/options';
import type { Reason } from '../../analysis/risk/score';
import { countedIn, writtenNumber, writtenRatio } from '../written';

const count = countedIn('en');
const wholeDays = (n: number): string => count(n, 'day', 'days');
const promises = (n: number): string => count(n, 'promise to pay', 'promises to pay');
const days = (n: number): string => `${writtenNumber(n, 1, 'en')} days`;
const share = (ratio: number): string => writtenRatio(ratio, 'en', 0);

export const riskWords = {
  risk: {
    bands: {
      low: 'low',
      moderate: 'moderate',
      high: 'high',
      critical: 'critical',
      notRated: 'not rated',
    } satisfies Record<Band, string>,

    reasons: {
      daysLate: (measure) => `${days(measure)} late on average`,
      worstLateness: (measure) => `oldest overdue item ${wholeDays(measure)} late`,
      overdueShare: (measure) => `${share(measure)} overdue`,
      trend: (measure) => `last invoices paid ${days(measure)} later than before`,
      limitUse: (measure) =>
        Number.isFinite(measure) ? `${share(measure)} of the credit limit used` : 'owes against a credit limit of 0',
      brokenPromises: (measure) => `${promises(measure)} not kept`,
      insolvency: () => 'insolvency proceedings',
    } satisfies Record<Reason['factor'], (measure: number) => string>,
    /** Of a reason, where something is in dispute: disputed amounts are not in what was measured. */
    disputesApart: (reason: string) => `${reason}, disputes apart`,
    /** Between reasons, and between flags. */
    separator: '; ',
    points: (reason: string, points: number) => `${reason} (+${points})`,

    flags: {
      insolvent: () => 'insolvency proceedings',
      overLimit: (measure) =>
        Number.isFinite(measure) ? `over the credit limit (${share(measure)})` : 'over a credit limit of 0',
      limitUse: (measure) => `above ${share(measure)} of the credit limit`,
      disputed: (measure) => `${share(measure)} disputed`,
      doubtful: (measure) => `${share(measure)} doubtful`,
      promiseBroken: (measure) => `promise to pay not kept, for ${wholeDays(measure)}`,
      termsAboveCap: (measure) => `terms exceed the legal cap by ${wholeDays(measure)}: check`,
      prescription: (measure) =>
        measure > 0
          ? `oldest claim may have lapsed ${wholeDays(measure)} ago: check`
          : `oldest claim may lapse in ${wholeDays(-measure)}: check`,
      noContact: () => 'no e-mail or telephone',
      portfolioShare: (measure) => `${share(measure)} of all receivables in its currency`,
      newCustomer: (measure) => `new customer, for ${wholeDays(measure)}`,
    } satisfies Record<RiskFlag, (measure: number) => string>,

    /** Data that the flags and the factor of the same name wait for. */
    unknown:
      'Not known here, hence in neither score nor flags: payment plans, returned payments, credit insurance, assigned invoices.',
  },
};
