/** A figure that may not exist: a number, or the reason why there is none. It is never 0 for want of data. */
import { err, ok, type Result } from '../result';

export type Figure = Result<number, Missing>;

/** Why a figure is not available. The codes stand in the JSON of the command line: they are only ever added to. */
export type Missing =
  /** The sales of the period are zero or less. */
  | 'noSales'
  /** Neither the ledger nor a sales table tells the sales of every month that the figure needs. */
  | 'salesUnknown'
  /** A sales table tells whole months, and the period begins within one. */
  | 'salesWithinMonth'
  /** Count-back: more is open than all known sales. */
  | 'salesExhausted'
  | 'noReceivables'
  | 'noOpenItems'
  /** Collection effectiveness: nothing was there to be collected. */
  | 'nothingToCollect'
  /** Nothing was settled, on a known day and with money, in the time that the figure looks at. */
  | 'nothingSettled'
  /** The table has no statuses, or something was written off on no known day. */
  | 'writeOffsUnknown'
  /** The table speaks of one day only. */
  | 'snapshot'
  /** The table has no invoice dates. */
  | 'noIssued'
  /** The oldest invoice of the table is younger than a day that the figure needs. */
  | 'beginsLater'
  | 'tooFew'
  /** Natural persons are not scored unless the settings say so. */
  | 'individual';

export const missing = (reason: Missing): Result<never, Missing> => err(reason);

/** What a figure was made of, so that a reader can check it: top ÷ bottom × times. */
export type Quotient = { readonly top: number; readonly bottom: number; readonly times: number };

export type Divided = { readonly figure: Figure; readonly quotient?: Quotient };

/** `otherwise` is why there is no figure when the bottom is zero or less. */
export function divide(top: number, bottom: number, otherwise: Missing, times = 1): Divided {
  if (bottom <= 0) return { figure: missing(otherwise) };
  return { figure: ok((top / bottom) * times), quotient: { top, bottom, times } };
}
