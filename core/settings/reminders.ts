/** The settings of how reminders are planned; the policy and the notes of customers are tables of their own. */
import type { Action } from '../dunning/actions';
import type { PlanOptions } from '../dunning/options';
import type { Settings } from '../settings';
import { option, type Definition } from './definition';
import { day, number, optional, wholeNumber } from './value-kinds';

export const reminderDefinitions: readonly Definition[] = [
  option('reminders.gapDays', 'reminders', 'gapDays', wholeNumber(0, 365)),
  option('reminders.tolerance', 'reminders', 'tolerance', number(0, 1e6)),
  option('reminders.freshDays', 'reminders', 'freshDays', wholeNumber(0, 365)),
  option('reminders.bankUpTo', 'reminders', 'bankUpTo', optional(day)),
  option('policy.reviewedOn', 'policy', 'reviewedOn', optional(day)),
];

/** What a plan is made with. `notices`: customers to whom a person wants a formal notice to be written. */
export const planOptions = (
  { reminders, law, risk, sender }: Settings,
  actions: readonly Action[],
  notices: readonly string[] = [],
): PlanOptions => ({ ...reminders, holidays: law.holidays, risk, actions, notices, bank: sender.iban });
