/**
 * The file with which a customer is handed over to a lawyer or an agency once a formal notice has run out: what is
 * claimed of him, what has been done, and what speaks against it.
 */
import { customerRegimes } from '../analysis/customer-regimes';
import type { Day } from '../calendar-date';
import type { CustomerIndex, Ledger } from '../ledger/ledger';
import type { LawOptions } from '../terms/law';
import type { RegimeId } from '../terms/regimes/index';
import type { Action } from './actions';
import { effectsOf } from './effects';
import { isFresh } from './fresh-data';
import { agreements } from './hand-over/agreements';
import { claimGroups, type ClaimGroup } from './hand-over/claim-groups';
import { inOrder, messageEvents, settlementEvents, type PastEvent } from './hand-over/events';
import { sentTo, type Sent } from './hand-over/sent';
import { warningsOf, type HandOverWarning } from './hand-over/warnings';
import type { LogRow } from './log';
import type { ReminderOptions } from './options';

export type HandOver = {
  readonly customer: CustomerIndex;
  /** Undefined where it is not known whose law applies. */
  readonly regime: RegimeId | undefined;
  readonly groups: readonly ClaimGroup[];
  readonly sent: readonly Sent[];
  readonly events: readonly PastEvent[];
  readonly warnings: readonly HandOverWarning[];
};

type Question = {
  readonly ledger: Ledger;
  readonly asOf: Day;
  readonly log: readonly LogRow[];
  readonly actions: readonly Action[];
  readonly law: LawOptions;
  readonly reminders: ReminderOptions;
};

/** No rest is too small for a court that has the others before it. */
const TOLERANCE = 0;

export function handOverOf(question: Question, customer: CustomerIndex): HandOver {
  const { ledger, asOf, log, actions, law, reminders } = question;
  const effects = effectsOf(ledger, actions, asOf);
  const groups = claimGroups({ ledger, asOf, effects, law, tolerance: TOLERANCE }, customer);
  const items = groups.flatMap((group) => group.items.map(({ item }) => item));
  const sent = sentTo(ledger, customer, asOf, log);
  const regime = customerRegimes(ledger, law)(customer);
  const judgment = effects.insolvent.get(customer);
  return {
    customer,
    regime,
    groups,
    sent,
    events: inOrder([
      ...messageEvents(sent),
      ...agreements(ledger, customer, asOf, actions, items),
      ...settlementEvents(ledger, asOf, items),
    ]),
    warnings: warningsOf({
      asOf,
      groups,
      sent,
      regime,
      judgment,
      isFresh: isFresh(ledger, asOf, { ...reminders, holidays: law.holidays }),
    }),
  };
}
