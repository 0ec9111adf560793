/** Why nobody may be reminded of an item, as its row says. It stays in every balance. */
import type { Brand } from '../brand';

export type HoldIndex = Brand<number, 'HoldIndex'>;

export const FREE = 0 as HoldIndex;
/** A credit note in dispute: what it takes off is not certain. */
export const CONTESTED_CREDIT = 1 as HoldIndex;
export const ASSIGNED = 2 as HoldIndex;
export const LITIGATION = 3 as HoldIndex;
