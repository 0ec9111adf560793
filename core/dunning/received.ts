/** Money that has come in and stands against no invoice: of each who is written to and currency, whichever company got it. */
import type { Day } from '../calendar-date';
import { kindOf, openAt, type Ledger } from '../ledger/ledger';
import type { Currency } from '../money';
import type { Addressee, Group, Groups } from './groups';

/** Never negative. */
export function receivedIn(ledger: Ledger, { list }: Groups, asOf: Day): (group: Group) => number {
  const received = new Map<Addressee, Map<Currency, number>>();
  for (const { addressee, currency, items } of list) {
    const theirs = received.get(addressee) ?? new Map<Currency, number>();
    received.set(addressee, theirs);
    for (const item of items) {
      const open = openAt(ledger, item, asOf);
      if (open < 0 && kindOf(ledger, item) !== 'creditNote') theirs.set(currency, (theirs.get(currency) ?? 0) - open);
    }
  }
  return ({ addressee, currency }) => received.get(addressee)?.get(currency) ?? 0;
}
