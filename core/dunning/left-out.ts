/** Who or what is not reminded, and why. */
import type { Day } from '../calendar-date';
import type { Item } from '../ledger/ledger';
import type { Currency, Minor } from '../money';
import type { Addressee } from './groups';

/** Why an item, or a part of it, is asked for by nobody. */
export const itemReasons = [
  'doubtful',
  'retention',
  'assigned',
  'litigation',
  /** Born before the judgment. */
  'insolvency',
  'disputed',
  'promised',
  /** In a payment plan that is being kept. */
  'plan',
  /** What a partial payment left, too small to write about. */
  'residue',
  /** Without a number nobody can know it again. */
  'noNumber',
  /** It stands twice in the table. */
  'twice',
  /** A message spoke of it, or of another item: nobody can tell. */
  'unmatched',
  /** It fell due after the draft was made that waits to be sent. */
  'sinceDraft',
  /** Its customer is sent a formal notice of other items. */
  'besideNotice',
  /** A formal notice was sent of it. */
  'noticed',
  /** A formal notice is not written of it, for nobody has given its due date. */
  'assumedDue',
  /** The addressee pays it and does not owe it: its debtor has to be put on notice himself. */
  'otherDebtor',
] as const;
export type ItemReason = (typeof itemReasons)[number];

/** Why a customer gets no message, the weightiest first. */
export const customerReasons = [
  'stopped',
  /** The rows name nobody. */
  'nameless',
  'groupCompany',
  /** They have a track of their own: a policy for them, or a person. */
  'publicBody',
  /** No policy is for everyone. */
  'noPolicy',
  /** A message may or may not have gone out: a person has to say. */
  'uncertain',
  /** A message waits to be sent. */
  'drafted',
  /** An unapplied receipt of at least half of what is overdue. */
  'receipt',
  /** Credits are as large as what is due. */
  'credit',
  'belowMinimum',
  /** Too soon after the last message. */
  'gap',
  /** The next level is not due yet. */
  'notYet',
  /** The next step is a formal notice, which a person has to ask for. */
  'notice',
  /** The next step would be a formal notice, which is not written of what is contested or promised in part. */
  'partContested',
  /** The same of what falls due on a day that nobody has given. */
  'assumedDue',
  /** The same of what the addressee pays for somebody else. */
  'otherDebtor',
  /** Every level has been sent. */
  'ended',
  /** Payments of the last days are not in the table. */
  'staleData',
] as const;
export type CustomerReason = (typeof customerReasons)[number];

/** Reasons that end on a day that is known: of a promise its own, of the others the first on which they no longer hold. */
export const datedReasons = ['promised', 'gap', 'notYet', 'notice'] as const satisfies readonly (
  ItemReason | CustomerReason
)[];
export type DatedReason = (typeof datedReasons)[number];

export type LeftOut = {
  readonly addressee: Addressee;
  readonly currency: Currency;
  readonly entity: string;
  readonly reason: ItemReason | CustomerReason;
  /** Undefined: everything that is due. */
  readonly item: Item | undefined;
  readonly amount: Minor;
  /** With a reason that has one, where it is known. */
  readonly until: Day | undefined;
};
