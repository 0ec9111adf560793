/** Actions as people note them, by what is said in each. */
import type { Action, ActionKind } from '../../core/dunning/actions';
import type { Currency } from '../../core/money';
import { day } from './day';

type Said = {
  readonly number?: string;
  readonly on?: string;
  readonly by?: string;
  readonly amount?: number;
  readonly currency?: string;
};

export const action = (kind: ActionKind, customer: string, said: Said = {}): Action => ({
  kind,
  customer,
  number: said.number ?? '',
  on: said.on === undefined ? undefined : day(said.on),
  by: said.by === undefined ? undefined : day(said.by),
  amount: said.amount,
  currency: said.currency as Currency | undefined,
  reason: '',
});
