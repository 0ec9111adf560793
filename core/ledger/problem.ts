/** What could not be read, and what was assumed: language-free, worded by `core/text`. */
import type { Cell } from '../cell';
import type { Field } from './fields';

export type ProblemCode =
  | 'dateUnreadable'
  | 'amountUnreadable'
  | 'amountRounded'
  | 'amountMissing'
  | 'amountTooLarge'
  | 'customerMissing'
  | 'dueMissing'
  | 'dateMissing'
  | 'issuedMissing'
  | 'dueBeforeIssued'
  | 'settledBeforeIssued'
  | 'termsUnreadable'
  | 'kindUnknown'
  | 'statusUnknown'
  | 'currencyUnknown'
  | 'currencyContradicts'
  | 'invoiceNegative'
  | 'overpaid'
  | 'openAboveAmount'
  | 'openMissing'
  | 'paidWithoutDate'
  | 'settledButOpen'
  | 'disputeUnreadable'
  | 'leftOut'
  | 'totalRow'
  | 'looksLikeTotal'
  | 'duplicate'
  | 'headerTwice';

/**
 * error: a value is not in the figures. warning: it is, with an assumption. note: as designed, worth knowing.
 */
export type Severity = 'error' | 'warning' | 'note';

export type Problem = {
  /** Counted from 1 in the sheet or file that was read. */
  readonly row: number;
  /** The column's header as it stands in the table; empty when the table has no such column. */
  readonly column: string;
  readonly field: Field;
  readonly code: ProblemCode;
  readonly severity: Severity;
  readonly value: Cell;
  /** What was used instead: an ISO date, an amount, a word; absent when nothing was. */
  readonly assumed?: Cell;
};

const SEVERITIES: Readonly<Partial<Record<ProblemCode, Severity>>> = {
  amountUnreadable: 'error',
  amountMissing: 'error',
  amountTooLarge: 'error',
  looksLikeTotal: 'error',
  totalRow: 'note',
  leftOut: 'note',
  paidWithoutDate: 'note',
};

/** Their numbers are day serials; they are kept as ISO dates. */
export const SPEAKS_OF_DAYS: ReadonlySet<ProblemCode> = new Set([
  'dueMissing',
  'dueBeforeIssued',
  'settledBeforeIssued',
  'settledButOpen',
]);

export const severityOf = (code: ProblemCode): Severity => SEVERITIES[code] ?? 'warning';

/** Cells that a question to a person is about. */
export type Evidence = { readonly row: number; readonly value: Cell };

/** Why a table cannot be read at all; `cells` are one or two that show it. */
export type ReadFailure =
  | { readonly code: 'noHeader' }
  /** A journal of entries (FEC): what is open follows from its lettering, not from its lines. */
  | { readonly code: 'journal'; readonly headers: readonly string[] }
  /** Entries of the customer accounts: with a lettering, what is open follows from it alone. */
  | { readonly code: 'lettered'; readonly headers: readonly string[] }
  | { readonly code: 'noColumn'; readonly fields: readonly Field[]; readonly headers: readonly string[] }
  | {
      readonly code: 'mappedColumnMissing';
      readonly field: Field;
      readonly header: string;
      readonly headers: readonly string[];
    }
  | { readonly code: 'withoutTax'; readonly header: string }
  | {
      readonly code: 'undecidedDates' | 'undecidedDecimals' | 'undecidedKind';
      readonly field: Field;
      readonly header: string;
      readonly cells: readonly Evidence[];
    };
