/** What several reports show of one ledger: each is found once, when the first of them asks for it. */
import { aging, type AgedBalance } from '../analysis/aging';
import { datedLater, type DatedLater } from '../analysis/dated-later';
import { dsoTrend, type Trend } from '../analysis/dso-trend';
import type { Missing } from '../analysis/figure';
import { factsOf, type Facts } from '../analysis/indicator-facts';
import { legalCheck, type LegalCheck } from '../analysis/legal-check';
import { once } from '../analysis/once';
import { openItems } from '../analysis/open-items';
import { reconciliations, type Reconciliation } from '../analysis/reconciliation';
import { risk, type Risk } from '../analysis/risk/score';
import type { SalesTable } from '../analysis/sales-table';
import { salesGiven, sourcesOf, type Sources } from '../analysis/sources';
import type { Day } from '../calendar-date';
import type { Action } from '../dunning/actions';
import { effectsOf } from '../dunning/effects';
import type { LogRow } from '../dunning/log';
import { notedLedger } from '../dunning/noted-ledger';
import { planReminders, type Plan } from '../dunning/plan';
import { defaultPolicies, type Policy } from '../dunning/policy';
import { worklist, type Task } from '../dunning/worklist';
import type { CurrencyIndex, Item, Ledger } from '../ledger/ledger';
import type { Result } from '../result';
import type { Settings } from '../settings';
import { planOptions } from '../settings/reminders';

export type Question = {
  readonly ledger: Ledger;
  readonly asOf: Day;
  readonly settings: Settings;
  /** For months that the ledger does not tell whole. */
  readonly sales?: SalesTable;
  /** Merged; without it nobody has been reminded before. */
  readonly log?: readonly LogRow[];
  readonly actions?: readonly Action[];
  readonly policies?: readonly Policy[];
};

export type Figures = {
  /** With what people have noted of it. */
  readonly ledger: Ledger;
  readonly sources: Sources;
  /** `all`: doubtful items and the others together. */
  readonly aged: Readonly<Record<'all' | 'ordinary' | 'doubtful', () => AgedBalance>>;
  readonly facts: (currency: CurrencyIndex) => Facts;
  /** At thirteen ends of months: a year, and the one before it. */
  readonly trend: () => Result<Trend, Missing>;
  readonly legalCheck: () => LegalCheck;
  readonly risk: () => Risk;
  readonly plan: () => Plan;
  readonly worklist: () => readonly Task[];
  /** The oldest due first. */
  readonly openItems: () => readonly Item[];
  readonly datedLater: () => readonly DatedLater[];
  readonly reconciliations: () => readonly Reconciliation[];
};

const TREND_MONTHS = 13;

export function figuresOf({
  ledger: given,
  asOf,
  settings,
  sales,
  log = [],
  actions = [],
  policies,
}: Question): Figures {
  const question = { ...settings.aging, asOf };
  const effects = effectsOf(given, actions, asOf);
  const ledger = notedLedger(given, effects, asOf);
  const sources = sourcesOf(ledger, asOf, salesGiven(ledger, sales, settings.reading.currency));
  const facts = once(() => factsOf(sources));
  const plan = once(() => planReminders(given, asOf, policies ?? defaultPolicies, log, planOptions(settings, actions)));
  const risks = once(() => risk(ledger, asOf, settings.risk, effects.promises, settings));
  return {
    ledger,
    sources,
    aged: {
      all: once(() => aging(ledger, question)),
      ordinary: once(() => aging(ledger, { ...question, doubtful: false })),
      doubtful: once(() => aging(ledger, { ...question, doubtful: true })),
    },
    facts: (currency) => facts()(currency),
    trend: once(() => dsoTrend(sources, TREND_MONTHS)),
    legalCheck: once(() => legalCheck(ledger, asOf, settings)),
    risk: risks,
    plan,
    worklist: once(() => worklist(ledger, plan(), risks())),
    openItems: once(() => openItems(ledger, asOf)),
    datedLater: once(() => datedLater(ledger, asOf)),
    reconciliations: once(() => reconciliations(ledger, asOf, settings.books)),
  };
}
