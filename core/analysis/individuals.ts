/**
 * Which customers are natural persons. Scores of individuals are profiling (GDPR, art. 4 and 22) and off unless switched
 * on; claims against consumers lapse sooner.
 */
import { fold } from '../ledger/fold';
import type { CustomerIndex, Ledger } from '../ledger/ledger';
import { customersOfType } from './customer-types';

const WORDS = new Set([
  'particulier', 'particuliers', 'personne physique', 'consommateur', 'consommateurs', 'b2c',
  'individual', 'individuals', 'natural person', 'consumer', 'consumers',
].map(fold)); // prettier-ignore

export const individuals = (ledger: Ledger): ((customer: CustomerIndex) => boolean) => customersOfType(ledger, WORDS);
