/** Shares of what is open at a date. */
import { divide, type Divided } from './figure';
import type { Position } from './positions';

/** Never of the balance: credits would make it look worse than it is. */
export const overdueRate = ({ overdue, receivables }: Pick<Position, 'overdue' | 'receivables'>): Divided =>
  divide(overdue, receivables, 'noReceivables');

export const overdueCountRate = ({ overdueItems, openItems }: Pick<Position, 'overdueItems' | 'openItems'>): Divided =>
  divide(overdueItems, openItems, 'noOpenItems');

export const disputeRate = ({ disputed, receivables }: Pick<Position, 'disputed' | 'receivables'>): Divided =>
  divide(disputed, receivables, 'noReceivables');
