/** Open items at a date, the oldest due first. */
import type { Day } from '../calendar-date';
import { at } from '../column';
import { openAt, type Account, type Item, type Ledger } from '../ledger/ledger';

/** Of all accounts, or of those that `chosen` picks. */
export function openItems(
  ledger: Ledger,
  asOf: Day,
  chosen: (account: Account) => boolean = () => true,
): readonly Item[] {
  const items: Item[] = [];
  for (let i = 0; i < ledger.size; i++) {
    const item = i as Item;
    if (openAt(ledger, item, asOf) !== 0 && chosen(at(ledger.account, item))) items.push(item);
  }
  return items.sort((a, b) => at(ledger.due, a) - at(ledger.due, b) || at(ledger.row, a) - at(ledger.row, b));
}
