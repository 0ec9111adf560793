/**
 * Credits applied to the oldest due items of their account, first in, first out: a proposal for reading, never written
 * into anybody's table (C. civ. 1342-10 lets the debtor designate).
 */
import type { Day } from '../calendar-date';
import { at } from '../column';
import { kindOf, openAt, type Item, type Ledger } from '../ledger/ledger';
import { textOrder } from './order';

/** What each item would leave open at `asOf`; a credit that finds nothing to settle keeps its rest. Deposits stay out. */
export function appliedCredits(ledger: Ledger, asOf: Day): Float64Array {
  const open = new Float64Array(ledger.size);
  const credit = new Float64Array(ledger.accounts.length);
  for (let i = 0; i < ledger.size; i++) {
    const item = i as Item;
    if (kindOf(ledger, item) === 'deposit') continue;
    const amount = openAt(ledger, item, asOf);
    open[i] = amount;
    if (amount < 0) credit[at(ledger.account, item)] = (credit[at(ledger.account, item)] as number) - amount;
  }
  const applicable = credit.slice();
  const payable = oldestDueFirst(
    ledger,
    (item) => (open[item] as number) > 0 && (credit[at(ledger.account, item)] as number) > 0,
    open,
  );
  for (const item of payable) {
    const account = at(ledger.account, item);
    const applied = Math.min(open[item] as number, credit[account] as number);
    open[item] = (open[item] as number) - applied;
    credit[account] = (credit[account] as number) - applied;
  }
  // What was applied comes off the credits themselves, the oldest first.
  const used = applicable.map((whole, account) => whole - (credit[account] as number));
  const credits = oldestDueFirst(ledger, (item) => (open[item] as number) < 0, open);
  for (const item of credits) {
    const account = at(ledger.account, item);
    const taken = Math.min(-(open[item] as number), used[account] as number);
    open[item] = (open[item] as number) + taken;
    used[account] = (used[account] as number) - taken;
  }
  return open;
}

/** Of items of one day, those that nobody disputes first, then the smallest: the order of rows decides nothing. */
function oldestDueFirst(ledger: Ledger, chosen: (item: Item) => boolean, open: Float64Array): readonly Item[] {
  const items: Item[] = [];
  for (let i = 0; i < ledger.size; i++) if (chosen(i as Item)) items.push(i as Item);
  return items.sort(
    (a, b) =>
      at(ledger.due, a) - at(ledger.due, b) ||
      at(ledger.issued, a) - at(ledger.issued, b) ||
      at(ledger.disputed, a) - at(ledger.disputed, b) ||
      at(ledger.doubtful, a) - at(ledger.doubtful, b) ||
      (open[a] as number) - (open[b] as number) ||
      textOrder(ledger.numbers[a] ?? '', ledger.numbers[b] ?? ''),
  );
}
