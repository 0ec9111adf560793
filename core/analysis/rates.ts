/** Shares of what is open at a date. */
import { divide, type Divided } from './figure';
import type { Position } from './positions';

/** Never of the balance: credits would make it look worse than it is. */
export const overdueRate = ({ overdue, receivables }: Position): Divided =>
  divide(overdue, receivables, 'noReceivables');

export const overdueCountRate = ({ overdueItems, openItems }: Position): Divided =>
  divide(overdueItems, openItems, 'noOpenItems');

export const disputeRate = ({ disputed, receivables }: Position): Divided =>
  divide(disputed, receivables, 'noReceivables');
