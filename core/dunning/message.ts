/** What a plan says to one customer in one currency: the facts of a message, before anybody words them. */
import type { Day } from '../calendar-date';
import type { ItemKind } from '../ledger/kinds';
import type { Currency, Minor } from '../money';
import type { Channel } from './policy';
import type { RegimeId } from '../terms/regimes/index';
import type { CustomerLanguage } from '../text/written';

/** From before the due date to the last word before a court. */
export const levelIds = ['preReminder', 'dueDay', 'first', 'firm', 'last', 'formalNotice'] as const;
export type LevelId = (typeof levelIds)[number];

/** Deposits and what is still to be issued are never written about. */
export type MessageItemKind = Exclude<ItemKind, 'deposit' | 'unissued'>;

export type MessageItem = {
  /** Whose it is, in a message that lists items of others than its addressee. */
  readonly customer?: string;
  readonly number: string;
  readonly kind: MessageItemKind;
  /** Undefined where the table does not say. */
  readonly issued: Day | undefined;
  /** Undefined for what falls due on no known day, as credits do. */
  readonly due: Day | undefined;
  /** Negative for credits, like `settled` and `open`. */
  readonly amount: Minor;
  readonly settled: Minor;
  /** What is asked for; less than what is left of the amount where a part is contested or promised. */
  readonly open: Minor;
  /** 0 on the due date, negative before. */
  readonly daysPastDue: number;
  /** The customer's order or contract that it comes from. */
  readonly order?: string;
  /** Late interest up to the as-of date; left out where nothing is claimed or a rate is not known. */
  readonly interest?: Minor;
  readonly indemnity?: Minor;
};

export type MessageCustomer = {
  readonly id: string;
  readonly name: string;
  readonly language: CustomerLanguage;
  /** As the table holds it: it may name several, or nobody. */
  readonly email: string;
  /** Lines below the name, for a letter. */
  readonly address?: string;
};

type MessageLevel = {
  readonly id: LevelId;
  readonly channel: Channel;
  readonly claimsPenalties: boolean;
  /** Days from receipt that the message grants. */
  readonly graceDays: number;
};

export type Message = {
  readonly customer: MessageCustomer;
  readonly currency: Currency;
  readonly level: MessageLevel;
  readonly asOf: Day;
  /** What is asked for, the oldest due first. */
  readonly items: readonly MessageItem[];
  /** Credit notes and unapplied receipts, netted. */
  readonly credits: readonly MessageItem[];
  /** Open items less credits, without interest and indemnities. */
  readonly total: Minor;
  /** Whose law makes late payment cost more; left out where it is not known: nothing of it is said then. */
  readonly regime?: RegimeId;
  /** Those sent about any of these items, the oldest first; `whole`: about all of them. */
  readonly previousReminders: readonly { readonly level: LevelId; readonly day: Day; readonly whole: boolean }[];
};
