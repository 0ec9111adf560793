/** One message of a plan: to whom, at which level, about what. */
import type { Charged } from '../analysis/late-claims';
import type { Day } from '../calendar-date';
import type { Item } from '../ledger/ledger';
import type { Currency, Minor } from '../money';
import type { Addressee } from './groups';
import type { LogRow, State, Step } from './log';
import type { LevelId } from './message';
import type { Channel, Level } from './policy';

/** An item with what is asked for it, or taken off: negative for credits. */
export type Line = { readonly item: Item; readonly amount: Minor };

export type ReminderWarning =
  /** The bank account is another than in the last message to this customer: a fraud looks like that. */
  | 'bankChanged'
  /** Meant to be an e-mail, but the table has no address. */
  | 'noEmail'
  /** Some of its items have come to the formal notice, which a person has to ask for. */
  | 'noticeDue'
  /** Nobody has given the due date of something that it lists. */
  | 'assumedDue';

export type Reminder = Pick<Level, 'letter' | 'graceDays' | 'claimsPenalties'> & {
  readonly key: string;
  readonly addressee: Addressee;
  readonly currency: Currency;
  readonly entity: string;
  /** The highest among its steps, and no lower than what was sent before about anything that it lists. */
  readonly level: number;
  readonly channel: Channel;
  readonly asOf: Day;
  /** The as-of date, or the first working day after it. */
  readonly sendOn: Day;
  /** What is asked for, the oldest due first; not all of it has a step in this message. */
  readonly items: readonly Line[];
  readonly credits: readonly Line[];
  /** Items less credits. */
  readonly amount: Minor;
  readonly steps: readonly Step[];
  /** Items on which interest and indemnity are claimed, and on what of them, where the message claims any. */
  readonly penalized: ReadonlyMap<Item, Charged>;
  /** Sent about any of these items, the oldest first; `whole`: about all of them. */
  readonly previous: readonly { readonly letter: LevelId; readonly day: Day; readonly whole: boolean }[];
  readonly warnings: readonly ReminderWarning[];
  /** Numbers of what it lists whose due date nobody has given. */
  readonly assumedDue: readonly string[];
};

/** The row of the log that a message begins with. */
export const rowOf = (reminder: Reminder, bank: string, state: State = 'pending'): LogRow => {
  const { key, addressee, currency, entity, level, letter, channel, graceDays, claimsPenalties, amount, asOf, steps } =
    reminder;
  const said = { key, currency, entity, level, letter, channel, graceDays, claimsPenalties, amount, asOf, steps };
  return { ...said, state, on: asOf, customer: addressee.id, name: addressee.name, reason: '', bank, by: '' };
};
