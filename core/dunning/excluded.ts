/** Customers who are sent nothing at all, whatever they owe. */
import { isStopped } from './effects';
import type { Group } from './groups';
import type { Situation } from './situation';

export function whyExcluded(
  { payers, effects }: Situation,
  { addressee }: Group,
): 'stopped' | 'nameless' | 'groupCompany' | undefined {
  if (isStopped(effects, addressee)) return 'stopped';
  if (addressee.id === '') return 'nameless';
  return payers.isOfGroup(addressee) ? 'groupCompany' : undefined;
}
