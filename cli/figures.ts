/** What both the terminal and the JSON of a report say. */
import { aging, type AgedBalance } from '../core/analysis/aging';
import { factsOf, type Facts } from '../core/analysis/indicator-facts';
import { risk, type Risk } from '../core/analysis/risk/score';
import type { CurrencyIndex } from '../core/ledger/ledger';
import type { ReportContext } from '../core/reports/report';
import { reportSources } from '../core/reports/sources';

export type Figures = {
  /** Of all items, doubtful ones among them. */
  readonly balance: AgedBalance;
  readonly factsOf: (currency: CurrencyIndex) => Facts;
  readonly risk: Risk;
};

export const figuresOf = (context: ReportContext): Figures => {
  const { ledger, asOf, settings } = context;
  return {
    balance: aging(ledger, { ...settings.aging, asOf }),
    factsOf: factsOf(reportSources(context)),
    risk: risk(ledger, asOf, settings.risk),
  };
};
