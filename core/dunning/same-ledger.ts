/** Whether a log can be of a ledger: that of another would have every draft withdrawn, and everybody reminded anew. */
import type { Ledger } from '../ledger/ledger';
import { documentWithoutZeros, identified } from './item-identity';
import { lives, type LogRow } from './log';

/** So few documents may all have been paid, and have left an export of open items. */
const MAY_BE_GONE = 2;

/** False where the log speaks of several documents, and the table has none of them. */
export function isLogOf(ledger: Ledger, log: readonly LogRow[]): boolean {
  const steps = log.filter(lives).flatMap(({ steps: moved }) => moved);
  const documents = new Set(steps.map(documentWithoutZeros));
  if (documents.size <= MAY_BE_GONE) return true;
  const known = identified(ledger, new Set(steps.map(({ number }) => number)));
  return [...known.values()].some(([first]) => first !== undefined && documents.has(documentWithoutZeros(first)));
}
