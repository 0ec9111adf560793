/** How an item was closed, wholly or in part. Only money says how a customer pays. */
import type { Brand } from '../brand';

export type ClosingIndex = Brand<number, 'ClosingIndex'>;

export const MONEY = 0 as ClosingIndex;
export const WRITTEN_OFF = 1 as ClosingIndex;
/** By a credit note or a compensation. */
export const OFFSET = 2 as ClosingIndex;
