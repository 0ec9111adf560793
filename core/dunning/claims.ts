/** What may be asked for an item, and what not and why. */
import type { Day } from '../calendar-date';
import { at } from '../column';
import { ASSIGNED, FREE, LITIGATION, type HoldIndex } from '../ledger/holds';
import { accountOf, BEFORE_ALL, kindOf, openAt, type Item, type Ledger } from '../ledger/ledger';
import { digitsOf, toMinor, type Minor } from '../money';
import type { Effects } from './effects';
import type { ItemReason } from './left-out';

export type Claim = {
  /** Never negative. */
  readonly amount: Minor;
  /** The parts that nobody asks for; together with the amount, what is open. */
  readonly withheld: readonly Withheld[];
};

export type Withheld = {
  readonly reason: ItemReason;
  readonly amount: Minor;
  readonly until: Day | undefined;
};

export type ClaimFacts = {
  readonly ledger: Ledger;
  readonly asOf: Day;
  readonly effects: Effects;
  /** What is left of a partly paid item and not worth a letter, in units of its currency. */
  readonly tolerance: number;
};

/** Of an item with a positive open amount. */
export function claimOn(facts: ClaimFacts, item: Item): Claim {
  const open = openAt(facts.ledger, item, facts.asOf);
  const whole = wholeReasons.find(([, holds]) => holds(facts, item));
  if (whole) return { amount: 0 as Minor, withheld: [{ reason: whole[0], amount: open as Minor, until: undefined }] };
  const withheld = partsWithheld(facts, item);
  return { amount: withheld.reduce((left, { amount }) => left - amount, open) as Minor, withheld };
}

/** Every reason why an item with a positive open amount, or a part of it, is asked for by nobody: none hides another. */
export function reasonsFor(facts: ClaimFacts, item: Item): readonly Withheld[] {
  const open = openAt(facts.ledger, item, facts.asOf) as Minor;
  const whole = wholeReasons.filter(([, holds]) => holds(facts, item));
  return [
    ...whole.map(([reason]): Withheld => ({ reason, amount: open, until: undefined })),
    ...partsWithheld(facts, item),
  ];
}

export const disputedOf = (reasons: readonly Withheld[]): Minor =>
  reasons.find(({ reason }) => reason === 'disputed')?.amount ?? (0 as Minor);

function partsWithheld({ ledger, asOf, effects }: ClaimFacts, item: Item): readonly Withheld[] {
  const withheld: Withheld[] = [];
  let left = openAt(ledger, item, asOf);
  const withhold = (reason: ItemReason, part: number, until?: Day): void => {
    const amount = Math.min(left, part) as Minor;
    left -= amount;
    if (amount > 0) withheld.push({ reason, amount, until });
  };
  withhold('disputed', Math.max(at(ledger.disputed, item), effects.disputed.get(item) ?? 0));
  const { promised } = ledger;
  const by = promised ? at(promised, item) : BEFORE_ALL;
  if (by >= asOf) withhold('promised', left, by);
  withhold('promised', effects.promised.get(item) ?? 0, effects.promisedUntil.get(item));
  return withheld;
}

/** Why nothing of an item is asked for, the weightiest first. */
const wholeReasons: readonly (readonly [ItemReason, (facts: ClaimFacts, item: Item) => boolean])[] = [
  ['doubtful', ({ ledger }, item) => at(ledger.doubtful, item) === 1],
  ['retention', ({ ledger }, item) => kindOf(ledger, item) === 'retention'],
  ['assigned', ({ ledger, effects }, item) => holdOf(ledger, item) === ASSIGNED || effects.assigned.has(item)],
  ['litigation', ({ ledger, effects }, item) => holdOf(ledger, item) === LITIGATION || effects.litigation.has(item)],
  ['insolvency', ({ ledger, effects }, item) => isBornBeforeJudgment(ledger, item, effects)],
  ['plan', ({ effects }, item) => effects.planned.has(item)],
  ['residue', isResidue],
];

const holdOf = ({ hold }: Ledger, item: Item): HoldIndex => (hold ? at(hold, item) : FREE);

function isResidue({ ledger, asOf, tolerance }: ClaimFacts, item: Item): boolean {
  const open = openAt(ledger, item, asOf);
  const least = toMinor(tolerance, digitsOf(accountOf(ledger, item).currency))?.minor ?? 0;
  return open < at(ledger.amount, item) && open <= least;
}

/** Debts born after the judgment are due and asked for (C. com. L622-17). */
const isBornBeforeJudgment = (ledger: Ledger, item: Item, { insolvent }: Effects): boolean =>
  at(ledger.issued, item) <= (insolvent.get(accountOf(ledger, item).customer) ?? -1);
