/**
 * Which customers are natural persons, by the column that says what sort of customer each is. Scores of individuals are
 * profiling (GDPR, art. 4 and 22) and off unless switched on; claims against consumers lapse sooner.
 */
import { at } from '../column';
import { fold } from '../ledger/fold';
import type { CustomerIndex, Item, Ledger } from '../ledger/ledger';

const WORDS = new Set([
  'particulier', 'particuliers', 'personne physique', 'consommateur', 'consommateurs', 'b2c',
  'individual', 'individuals', 'natural person', 'consumer', 'consumers',
].map(fold)); // prettier-ignore

/** One row that says so is enough. */
export function individuals(ledger: Ledger): (customer: CustomerIndex) => boolean {
  const types = ledger.dimensions.customerType;
  const says = types?.labels.map((label) => WORDS.has(fold(label))) ?? [];
  if (!types || !says.includes(true)) return () => false;
  const individual = new Uint8Array(ledger.customers.length);
  for (let i = 0; i < ledger.size; i++) {
    if (says[at(types.of, i as Item)] !== true) continue;
    const account = ledger.accounts[at(ledger.account, i as Item)] as Ledger['accounts'][number];
    individual[account.customer] = 1;
  }
  return (customer) => individual[customer] === 1;
}
