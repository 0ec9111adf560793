/** What people note of customers, as a table: promises, payment plans, disputes, do not contact. */
import type { Action } from '../dunning/actions';
import type { Rows } from '../cell';
import type { Language } from '../text/text';
import { columnOf, readTable, type SheetColumn, type TableRead } from './sheet-table';
import { anyText, choice, currency, day, number, optional } from './value-kinds';

const column = columnOf<Action>();
const none = { value: undefined };
const empty = { value: '' };

export const actionColumns: readonly SheetColumn<Action>[] = [
  column('kind', ({ dunning }) => dunning.actionColumns.kind, choice('action')),
  column('customer', ({ dunning }) => dunning.actionColumns.customer, anyText),
  column('number', ({ dunning }) => dunning.actionColumns.number, anyText, empty),
  column('on', ({ dunning }) => dunning.actionColumns.on, optional(day), none),
  column('by', ({ dunning }) => dunning.actionColumns.by, optional(day), none),
  column('amount', ({ dunning }) => dunning.actionColumns.amount, optional(number(0, 1e15)), none),
  column('currency', ({ dunning }) => dunning.actionColumns.currency, optional(currency), none),
  column('reason', ({ dunning }) => dunning.actionColumns.reason, anyText, empty),
];

/**
 * A note whose days or amount are not understood holds without them, for ever or of everything: silence too long is
 * told, and better than a reminder that should not have gone.
 */
export const readActions = (rows: Rows, language: Language): TableRead<Action> =>
  readTable(actionColumns, rows, language);
