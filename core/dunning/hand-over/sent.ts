/** The messages that were sent to one customer: those about his items, and of others those that name him. */
import type { Day } from '../../calendar-date';
import { accountOf, type CustomerIndex, type Item, type Ledger } from '../../ledger/ledger';
import { groupsOf } from '../groups';
import { historyOf } from '../history';
import { foldedName } from '../item-identity';
import type { LogRow } from '../log';

export type Sent = {
  readonly row: LogRow;
  /** His that are in the table. */
  readonly items: readonly Item[];
  /** Of his items, and of those that are not in the table any more. */
  readonly numbers: readonly string[];
};

/** Up to a date, the oldest first. */
export function sentTo(ledger: Ledger, customer: CustomerIndex, asOf: Day, log: readonly LogRow[]): readonly Sent[] {
  const id = foldedName((ledger.customers[customer] as Ledger['customers'][number]).id);
  const { itemsOf } = historyOf(ledger, log, [], groupsOf(ledger, asOf).of);
  const isHis = (item: Item): boolean => accountOf(ledger, item).customer === customer;
  return log
    .filter(({ state, on }) => state === 'sent' && on <= asOf)
    .flatMap((row): readonly Sent[] => {
      const matched = itemsOf(row);
      const found = matched.filter((item): item is Item => item !== undefined);
      const items = found.filter(isHis);
      if (found.length > 0 ? items.length === 0 : foldedName(row.customer) !== id) return [];
      const numbers = row.steps.flatMap(({ number }, i) => {
        const item = matched[i];
        if (item === undefined) return [number];
        return isHis(item) ? [ledger.numbers[item] ?? ''] : [];
      });
      return [{ row, items, numbers: [...new Set(numbers)] }];
    })
    .sort((a, b) => a.row.on - b.row.on || (a.row.key < b.row.key ? -1 : 1));
}
