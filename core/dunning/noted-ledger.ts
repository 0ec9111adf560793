/** The ledger with what people have noted of it, so that a dispute or a judgment counts the same wherever it is said. */
import type { Day } from '../calendar-date';
import { at, column, type Column } from '../column';
import { NEVER, type Account, type CustomerIndex, type Item, type Ledger } from '../ledger/ledger';
import type { Minor } from '../money';
import type { Effects } from './effects';

/** The same object where neither is known of anything. */
export function notedLedger(ledger: Ledger, { disputed, insolvent }: Effects, asOf: Day): Ledger {
  if (disputed.size === 0 && insolvent.size === 0) return ledger;
  return { ...ledger, disputed: disputedIn(ledger, disputed), insolvent: insolventIn(ledger, insolvent, asOf) };
}

/** A table and a note that both speak of an item mean the same dispute. */
function disputedIn(ledger: Ledger, noted: Effects['disputed']): Column<Item, Minor> {
  const amounts = Float64Array.from({ length: ledger.size }, (_, i) => at(ledger.disputed, i as Item));
  for (const [item, amount] of noted) amounts[item] = Math.max(amounts[item] as number, amount);
  return column(amounts);
}

function insolventIn(ledger: Ledger, noted: Effects['insolvent'], asOf: Day): Ledger['insolvent'] {
  const isSo = (customer: CustomerIndex): boolean => {
    const judgment = noted.get(customer);
    return judgment !== undefined && (judgment === NEVER || judgment <= asOf);
  };
  const flags = ledger.accounts.map(({ customer }, i) =>
    at(ledger.insolvent, i as Account) === 1 || isSo(customer) ? 1 : 0,
  );
  return column(Uint8Array.from(flags));
}
