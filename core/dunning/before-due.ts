/** Messages before and on the due date: courteous, of their own, and never to a customer who owes anything overdue. */
import { addDays, type Day } from '../calendar-date';
import { at } from '../column';
import { fold } from '../ledger/fold';
import { kindOf, type Item, type Ledger } from '../ledger/ledger';
import { digitsOf, toMinor } from '../money';
import { askable } from './compose';
import type { Group } from './groups';
import { isMade } from './log';
import type { Rung } from './policy';
import type { Situation } from './situation';

/** One level for the whole message: the closest to the due date that an item has come to. */
export type EarlyMessage = {
  readonly rung: Rung;
  readonly steps: readonly { readonly item: Item; readonly rung: Rung }[];
};

/** Undefined when nothing falls due that is worth a message. */
export function earlyMessage(situation: Situation, group: Group, rungs: readonly Rung[]): EarlyMessage | undefined {
  if (rungs.length === 0 || situation.owesOverdue(group.addressee)) return undefined;
  const steps = askable(situation, group).flatMap((item) => {
    const rung = rungFor(situation, item, rungs);
    return rung && isWorthwhile(situation, group, item, rung) ? [{ item, rung }] : [];
  });
  const [first] = [...steps].sort((a, b) => b.rung.number - a.rung.number);
  return first && { rung: first.rung, steps };
}

/** Rungs that were missed are not made up for: the last one that has come counts, and once. */
function rungFor(situation: Situation, item: Item, rungs: readonly Rung[]): Rung | undefined {
  const { ledger, sendOn, history } = situation;
  const due = at(ledger.due, item);
  const lastDay = (rung: Rung): Day => addDays(due, rung.days < 0 ? -1 : 0);
  const reached = rungs.filter(
    (rung) => situation.workingDayUntil(addDays(due, rung.days)) <= sendOn && sendOn <= lastDay(rung),
  );
  const rung = reached[reached.length - 1];
  if (!rung || isCollected(ledger, item)) return undefined;
  const isDone = (history.marks.get(item) ?? []).some(({ level, row }) => isMade(row) && level >= rung.number);
  return isDone ? undefined : rung;
}

function isWorthwhile({ claimOn, payers }: Situation, group: Group, item: Item, { minimum }: Rung): boolean {
  const least = toMinor(minimum, digitsOf(group.currency))?.minor ?? 0;
  return claimOn(item).amount >= least || payers.isNewOrLate(group.addressee);
}

const COLLECTED = new Set([
  'prelevement', 'prelevement automatique', 'prelevement sepa', 'prlv', 'lcr', 'traite', 'effet', 'billet a ordre',
  'direct debit', 'sepa direct debit', 'sdd', 'bill of exchange', 'draft',
].map(fold)); // prettier-ignore

/** A bill of exchange or a direct debit to come: the customer has nothing to do. */
function isCollected(ledger: Ledger, item: Item): boolean {
  const { method } = ledger.dimensions;
  return (
    kindOf(ledger, item) === 'bill' ||
    (method !== undefined && COLLECTED.has(fold(method.labels[at(method.of, item)] ?? '')))
  );
}
