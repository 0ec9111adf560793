/** What a message asks for: the principal, and what the delay adds to it. */
import type { Minor } from '../../money';
import type { Message, MessageItem } from '../message';

type Claims = {
  /** Open items before credits. */
  readonly amount: Minor;
  /** Undefined where nothing is claimed. */
  readonly interest: Minor | undefined;
  readonly indemnity: Minor | undefined;
  readonly lateClaim: Minor | undefined;
  /** The total with what is claimed beside it. */
  readonly payable: Minor;
};

export function claimsOf({ items, level, total }: Message): Claims {
  const late = level.claimsPenalties ? items.filter(({ daysPastDue }) => daysPastDue > 0) : [];
  const interest = isInterestKnown(late) ? claimed(late, ({ interest }) => interest) : undefined;
  const indemnity = claimed(late, ({ indemnity }) => indemnity);
  const lateClaim = ((interest ?? 0) + (indemnity ?? 0)) as Minor;
  return {
    amount: sum(items.map(({ open }) => open)),
    interest,
    indemnity,
    lateClaim: lateClaim === 0 ? undefined : lateClaim,
    payable: (total + lateClaim) as Minor,
  };
}

/** A sum that leaves one invoice out would be read as all there is: without its rate, no interest is told at all. */
const isInterestKnown = (late: readonly MessageItem[]): boolean => late.every(({ interest }) => interest !== undefined);

/** Whether a message claims interest and a rate is missing to tell how much. */
export const isInterestMissing = ({ items, level }: Message): boolean =>
  level.claimsPenalties && !isInterestKnown(items.filter(({ daysPastDue }) => daysPastDue > 0));

function claimed(items: readonly MessageItem[], of: (item: MessageItem) => Minor | undefined): Minor | undefined {
  const total = sum(items.map((item) => of(item) ?? (0 as Minor)));
  return total === 0 ? undefined : total;
}

const sum = (amounts: readonly Minor[]): Minor => amounts.reduce((total, amount) => total + amount, 0) as Minor;
