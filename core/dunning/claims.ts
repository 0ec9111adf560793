/** What may be asked for an item, and what not and why. */
import type { Day } from '../calendar-date';
import { at } from '../column';
import { ASSIGNED, LITIGATION } from '../ledger/holds';
import { accountOf, BEFORE_ALL, kindOf, openAt, type Item, type Ledger } from '../ledger/ledger';
import { digitsOf, toMinor, type Minor } from '../money';
import type { Effects } from './effects';
import type { ItemReason } from './left-out';

export type Claim = {
  /** Never negative. */
  readonly amount: Minor;
  /** The parts that nobody asks for; together with the amount, what is open. */
  readonly withheld: readonly {
    readonly reason: ItemReason;
    readonly amount: Minor;
    readonly until: Day | undefined;
  }[];
};

type Facts = {
  readonly ledger: Ledger;
  readonly asOf: Day;
  readonly effects: Effects;
  /** What is left of a partly paid item and not worth a letter, in units of its currency. */
  readonly tolerance: number;
};

/** Of an item with a positive open amount. */
export function claimOn(facts: Facts, item: Item): Claim {
  const { ledger, asOf, effects } = facts;
  const open = openAt(ledger, item, asOf);
  const whole = wholeReason(facts, item, open);
  if (whole) return { amount: 0 as Minor, withheld: [{ reason: whole, amount: open as Minor, until: undefined }] };
  const withheld: { reason: ItemReason; amount: Minor; until: Day | undefined }[] = [];
  let left = open;
  const withhold = (reason: ItemReason, part: number, until?: Day): void => {
    const amount = Math.min(left, part) as Minor;
    left -= amount;
    if (amount > 0) withheld.push({ reason, amount, until });
  };
  withhold('disputed', Math.max(at(ledger.disputed, item), effects.disputed.get(item) ?? 0));
  const { promised } = ledger;
  const by = promised ? at(promised, item) : BEFORE_ALL;
  if (by >= asOf) withhold('promised', left, by);
  withhold('promised', effects.promised.get(item) ?? 0);
  return { amount: left as Minor, withheld };
}

function wholeReason({ ledger, effects, tolerance }: Facts, item: Item, open: number): ItemReason | undefined {
  if (at(ledger.doubtful, item) === 1) return 'doubtful';
  if (kindOf(ledger, item) === 'retention') return 'retention';
  const hold = ledger.hold && at(ledger.hold, item);
  if (hold === ASSIGNED || effects.assigned.has(item)) return 'assigned';
  if (hold === LITIGATION || effects.litigation.has(item)) return 'litigation';
  if (isBornBeforeJudgment(ledger, item, effects)) return 'insolvency';
  if (effects.planned.has(item)) return 'plan';
  const { currency } = accountOf(ledger, item);
  const least = toMinor(tolerance, digitsOf(currency))?.minor ?? 0;
  return open < at(ledger.amount, item) && open <= least ? 'residue' : undefined;
}

/** Debts born after the judgment are due and asked for (C. com. L622-17). */
const isBornBeforeJudgment = (ledger: Ledger, item: Item, { insolvent }: Effects): boolean =>
  at(ledger.issued, item) <= (insolvent.get(accountOf(ledger, item).customer) ?? -1);
