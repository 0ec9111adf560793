/**
 * The reminder log: one row for each message, written before there is a draft of it and never taken away.
 *
 * A message moves steps; a step, an item and the level that it reaches, stands in at most one row that lives. What is
 * named in a row is language-free, so that the log is the same on every host.
 */
import { isoOf, type Day } from '../calendar-date';
import { BEFORE_ALL } from '../ledger/ledger';
import type { Currency, Minor } from '../money';
import type { ItemIdentity } from './item-identity';
import type { LevelId } from './message';
import type { Channel } from './policy';

/** In the order in which one can follow another. */
export const states = [
  /** Meant to be drafted; nobody has said yet that a draft exists. */
  'pending',
  'drafted',
  /** Perhaps drafted or sent: a person has to say. */
  'uncertain',
  /** Given up before it was sent: by a person, or because what it said is no longer so. Its steps are free again. */
  'cancelled',
  'superseded',
  /** A person has passed over it: the next level follows. */
  'skipped',
  'sent',
  /** Was not sent after all. Its steps are free again. */
  'undone',
] as const;
export type State = (typeof states)[number];

export type Step = ItemIdentity & {
  /** That the item reaches, as `rungsOf` numbers them. */
  readonly level: number;
  /** What was asked for it. */
  readonly amount: Minor;
};

export type LogRow = {
  /** Made of its first step; the same in every log and in the name of the draft. */
  readonly key: string;
  readonly state: State;
  /** The day on which it reached its state: of a message that was sent, the day of sending. */
  readonly on: Day;
  /** The as-of date of what it says. */
  readonly asOf: Day;
  /** Who is written to: code or name, and the name as it was then. */
  readonly customer: string;
  readonly name: string;
  readonly currency: Currency;
  /** Which of our companies is owed; empty where the table does not tell them apart. */
  readonly entity: string;
  readonly level: number;
  readonly letter: LevelId;
  readonly channel: Channel;
  /** Days from receipt that it grants. */
  readonly graceDays: number;
  readonly claimsPenalties: boolean;
  /** What it asks for: items less credits. */
  readonly amount: Minor;
  readonly steps: readonly Step[];
  /** Why it was superseded or cancelled: a code or a person's words. */
  readonly reason: string;
  /** The bank account that it names. */
  readonly bank: string;
  /** Who recorded the state; empty for Encours itself. */
  readonly by: string;
};

const DEAD: ReadonlySet<State> = new Set(['cancelled', 'superseded', 'undone']);

export const lives = ({ state }: LogRow): boolean => !DEAD.has(state);

/** Its steps have been made: sent, or passed over. */
export const isMade = ({ state }: LogRow): boolean => state === 'sent' || state === 'skipped';

/** A draft that may still be sent. */
export const isUnsent = ({ state }: LogRow): boolean => state === 'pending' || state === 'drafted';

/** Whether a due date that has been put off makes another debt of what a row has moved: it was sent before that day. */
export const isBeforePutOff = ({ state, on }: LogRow, { level, due: was }: Step, due: Day): boolean =>
  state === 'sent' && level > 0 && was < due && on <= due;

const ATTEMPT = '~';

/** Letters, digits, `-` and `_`, so that it can name a file. */
export function keyOf({ kind, number, issued, rank, of, level, customer }: Step): string {
  return [
    ...(kind === 'invoice' ? [] : [kind]),
    number,
    ...(issued === BEFORE_ALL ? [] : [isoOf(issued)]),
    ...(of === 1 ? [] : [String(rank)]),
    ...(customer === '' ? [] : [customer.replace(/[^\p{L}\p{N}]+/gu, '-')]),
    `L${String(level)}`,
  ].join('_');
}

/** A step that is free again is asked for under a key of its own: what became of the first attempt stays on record. */
export function nextAttempt(key: string, taken: ReadonlySet<string>): string {
  let next = key;
  for (let attempt = 2; taken.has(next); attempt++) next = `${key}${ATTEMPT}${String(attempt)}`;
  return next;
}
