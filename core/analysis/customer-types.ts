/** Which customers are of a sort, by the column that says what type each is. */
import { at } from '../column';
import { fold } from '../ledger/fold';
import type { CustomerIndex, Item, Ledger } from '../ledger/ledger';

/** `words` are folded. One row that says so is enough. */
export function customersOfType(ledger: Ledger, words: ReadonlySet<string>): (customer: CustomerIndex) => boolean {
  const types = ledger.dimensions.customerType;
  const says = types?.labels.map((label) => words.has(fold(label))) ?? [];
  if (!types || !says.includes(true)) return () => false;
  const theirs = new Uint8Array(ledger.customers.length);
  for (let i = 0; i < ledger.size; i++) {
    if (says[at(types.of, i as Item)] !== true) continue;
    const account = ledger.accounts[at(ledger.account, i as Item)] as Ledger['accounts'][number];
    theirs[account.customer] = 1;
  }
  return (customer) => theirs[customer] === 1;
}
