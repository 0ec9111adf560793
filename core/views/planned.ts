/** The messages of the plan, by their keys. */
import type { Plan } from '../dunning/plan';
import type { Reminder } from '../dunning/reminder';
import { writtenWithdrawal } from '../reports/reminder-rows';
import type { Refusal } from './calls';
import type { Opened } from './opened';
import { unchanged } from './refusal';

export type Planned = {
  readonly reminder: Reminder;
  /** The log says already that there is a draft of it. */
  readonly isDrafted: boolean;
};

export function plannedMessages({ messages, unfinished, waiting }: Plan): ReadonlyMap<string, Planned> {
  const planned = (isDrafted: boolean) => (reminder: Reminder) => [reminder.key, { reminder, isDrafted }] as const;
  return new Map([...[...messages, ...unfinished].map(planned(false)), ...waiting.map(planned(true))]);
}

export function notPlanned(opened: Opened, key: string): Refusal {
  const { context, read } = opened;
  return unchanged('notDue', context.text.answers.noLongerDue(whyNot(opened, key)), read.language);
}

/** Empty where nobody knows. */
export function whyNot({ context, log }: Opened, key: string): string {
  const { dunning } = context.text;
  const { superseded, isFresh } = context.figures.plan();
  const row = [...superseded, ...log].find((known) => known.key === key);
  if (!row || row.state === 'pending') return isFresh ? '' : dunning.reasons.staleData;
  return row.state === 'superseded' && row.reason !== ''
    ? writtenWithdrawal(row.reason, context.text)
    : dunning.states[row.state];
}
