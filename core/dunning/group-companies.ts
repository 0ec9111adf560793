/** Companies of one's own group, by the words of the column of customer types: nobody sends them reminders. */
import { customersOfType } from '../analysis/customer-types';
import { fold } from '../ledger/fold';
import type { CustomerIndex, Ledger } from '../ledger/ledger';

const WORDS = new Set([
  'intragroupe', 'intra groupe', 'interco', 'intercompagnie', 'societe du groupe', 'societe liee',
  'intercompany', 'intragroup', 'group company', 'affiliate', 'related party',
].map(fold)); // prettier-ignore

export const groupCompanies = (ledger: Ledger): ((customer: CustomerIndex) => boolean) =>
  customersOfType(ledger, WORDS);
