/** How reminders are planned, besides the policy. The plan owns these options; the settings hold them. */
import { defaultRisk, type RiskOptions } from '../analysis/risk/options';
import type { Day } from '../calendar-date';
import { defaultLaw } from '../terms/law';
import type { Calendar } from '../terms/holidays';
import type { Action } from './actions';

export type ReminderOptions = {
  /** Days between two messages to one customer, at least. */
  readonly gapDays: number;
  /** What may be left of a partly paid item without anybody writing about it, in units of its currency. */
  readonly tolerance: number;
  /** Working days that the newest settlement of the table may be old. */
  readonly freshDays: number;
  /** The day up to which, a person says, every payment is in the table. Undefined: nobody has said so. */
  readonly bankUpTo: Day | undefined;
};

export const defaultReminders: ReminderOptions = { gapDays: 7, tolerance: 5, freshDays: 3, bankUpTo: undefined };

export type PlanOptions = ReminderOptions & {
  readonly holidays: Calendar;
  readonly risk: RiskOptions;
  readonly actions: readonly Action[];
  /** Customers, by code or name, to whom a person wants a formal notice to be written. */
  readonly notices: readonly string[];
  /** The account that messages ask to pay to; empty where it is not known. */
  readonly bank: string;
};

export const defaultPlan: PlanOptions = {
  ...defaultReminders,
  holidays: defaultLaw.holidays,
  risk: defaultRisk,
  actions: [],
  notices: [],
  bank: '',
};
