/** The risk of customers with what people have noted of them: promises, disputes, judgments. */
import type { LegalOptions } from '../analysis/legal-check';
import type { RiskOptions } from '../analysis/risk/options';
import { risk, type Risk } from '../analysis/risk/score';
import type { Day } from '../calendar-date';
import type { Ledger } from '../ledger/ledger';
import type { Effects } from './effects';
import { notedLedger } from './noted-ledger';

/** `legal`: by what terms are judged. */
export const notedRisk = (
  ledger: Ledger,
  asOf: Day,
  options: RiskOptions,
  effects: Effects,
  legal?: LegalOptions,
): Risk => risk(notedLedger(ledger, effects, asOf), asOf, options, effects.promises, legal);
