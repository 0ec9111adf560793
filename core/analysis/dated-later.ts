/** Documents that do not exist yet on the as-of date, a slip of the year among them: no figure of that date knows them. */
import type { Day } from '../calendar-date';
import { at } from '../column';
import { accountOf, type Item, type Ledger } from '../ledger/ledger';
import type { Currency, Minor } from '../money';

export type DatedLater = { readonly currency: Currency; readonly count: number; readonly amount: Minor };

/** By currency; credits reduce the amount. */
export function datedLater(ledger: Ledger, asOf: Day): readonly DatedLater[] {
  const byCurrency = new Map<Currency, DatedLater>();
  for (let i = 0; i < ledger.size; i++) {
    const item = i as Item;
    if (at(ledger.issued, item) <= asOf) continue;
    const { currency } = accountOf(ledger, item);
    const { count, amount } = byCurrency.get(currency) ?? { count: 0, amount: 0 };
    byCurrency.set(currency, { currency, count: count + 1, amount: (amount + at(ledger.amount, item)) as Minor });
  }
  return [...byCurrency.values()];
}
