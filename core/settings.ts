/**
 * The workbook's settings: composed of the options that the lower floors own.
 *
 * They are kept on one sheet that a person can edit; `settings/definitions.ts` lists what stands there.
 */
import { defaultAging, type AgingOptions } from './analysis/aging-options';
import { noBooks, type Books } from './analysis/reconciliation';
import { defaultRisk, type RiskOptions } from './analysis/risk/options';
import { endOfLastMonth, type Day } from './calendar-date';
import { defaultReminders, type ReminderOptions } from './dunning/options';
import { noSender, type Sender } from './dunning/sender';
import type { ReadingOptions } from './ledger/options';
import type { Currency } from './money';
import { defaultLaw, type LawOptions } from './terms/law';
import type { Language } from './text/text';

/** The day that figures speak of: a rule, and the day that it gave when it was last applied. */
export type AsOf = {
  readonly rule: 'today' | 'endOfLastMonth' | Day;
  /** Undefined until a host has applied the rule: figures are then not available. */
  readonly inUse: Day | undefined;
};

/** What a company wants its figures to be; undefined where it has not said. */
export type Targets = {
  /** Days. */
  readonly dso: number | undefined;
  readonly overdueRate: number | undefined;
};

/** When a person last looked at the credit policy; undefined where nobody has said so. */
export type PolicyReview = { readonly reviewedOn: Day | undefined };

export type Settings = {
  readonly language: Language;
  readonly asOf: AsOf;
  readonly aging: AgingOptions;
  readonly reading: ReadingOptions;
  /** The terms of `reading` as they were written, for the sheet; undefined where nobody has written any. */
  readonly defaultTerms: string | undefined;
  readonly targets: Targets;
  readonly law: LawOptions;
  readonly risk: RiskOptions;
  readonly books: Books;
  readonly reminders: ReminderOptions;
  readonly policy: PolicyReview;
  readonly sender: Sender;
};

export const defaultSettings = (language: Language): Settings => ({
  language,
  asOf: { rule: 'today', inUse: undefined },
  aging: defaultAging,
  reading: {
    mapping: {},
    kinds: new Map(),
    dates: undefined,
    decimal: undefined,
    currency: 'EUR' as Currency,
    terms: { days: 30 },
    termsKnown: false,
    termCodes: new Map(),
    endOfMonth: 'days-then-eom',
    inMonths: false,
  },
  defaultTerms: undefined,
  targets: { dso: undefined, overdueRate: undefined },
  law: defaultLaw,
  risk: defaultRisk,
  books: noBooks,
  reminders: defaultReminders,
  policy: { reviewedOn: undefined },
  sender: noSender,
});

/** The day that a rule gives on the day of the host's clock. */
export function dayOfRule(rule: AsOf['rule'], today: Day): Day {
  if (rule === 'today') return today;
  return rule === 'endOfLastMonth' ? endOfLastMonth(today) : rule;
}
