/** The receivables that a function was given, with the notes of customers that it was given. */
import type { Day } from '../calendar-date';
import type { Action } from '../dunning/actions';
import { effectsOf } from '../dunning/effects';
import { notedLedger } from '../dunning/noted-ledger';
import type { Ledger } from '../ledger/ledger';

type Given = { readonly receivables: Ledger; readonly asOf: Day; readonly actions?: readonly Action[] | undefined };

export const noted = ({ receivables, asOf, actions }: Given): Ledger =>
  actions ? notedLedger(receivables, effectsOf(receivables, actions, asOf), asOf) : receivables;
