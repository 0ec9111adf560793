/** Whether the payments of the last days are in the table: reminding somebody who has paid is worse than waiting. */
import type { Day } from '../calendar-date';
import { at } from '../column';
import { BEFORE_ALL, kindOf, type Item, type Ledger } from '../ledger/ledger';
import { workingDaysBefore } from '../terms/working-days';
import type { PlanOptions } from './options';

/** Of a payment of an item or one that stands unapplied; BEFORE_ALL where the table tells no day of payment. */
export function newestSettlement(ledger: Ledger, asOf: Day): Day {
  let newest: Day = BEFORE_ALL;
  for (let i = 0; i < ledger.size; i++) {
    const item = i as Item;
    const day = kindOf(ledger, item) === 'receipt' ? at(ledger.issued, item) : at(ledger.settledOn, item);
    if (day <= asOf && day > newest) newest = day;
  }
  return newest;
}

/** The newest settlement is no older than so many working days, or a person says that the table is that fresh. */
export function isFresh(
  ledger: Ledger,
  asOf: Day,
  { freshDays, bankUpTo = BEFORE_ALL, holidays }: Pick<PlanOptions, 'freshDays' | 'bankUpTo' | 'holidays'>,
): boolean {
  const oldest = workingDaysBefore(asOf, freshDays, holidays);
  return bankUpTo >= oldest || newestSettlement(ledger, asOf) >= oldest;
}
