/**
 * What one row says of its item, as `docs/figures.md` defines it. Amounts are whole minor units, NaN where the row says
 * none; kinds are places in `itemKinds`, statuses codes of `statusCode`.
 */
import { MONEY, OFFSET, WRITTEN_OFF, type ClosingIndex } from './closings';
import { BLANK_DATE } from './date-column';
import { ASSIGNED, CONTESTED_CREDIT, FREE, LITIGATION, type HoldIndex } from './holds';
import { itemKinds, type ItemKind } from './kinds';
import { BEFORE_ALL, NEVER } from './ledger';
import { UNSAID } from './raw-rows';
import { statusCode } from './statuses';

const kindCode = (kind: ItemKind): number => itemKinds.indexOf(kind);
export const INVOICE = kindCode('invoice');
const CREDIT_NOTE = kindCode('creditNote');
const RECEIPT = kindCode('receipt');
const DEPOSIT = kindCode('deposit');
const RETENTION = kindCode('retention');
export const UNISSUED = kindCode('unissued');

const PAID = statusCode('paid');
const SAYS_WRITTEN_OFF = statusCode('writtenOff');
const SAYS_OFFSET = statusCode('offset');
const SAYS_CREDIT = statusCode('creditNote');
export const LEFT_OUT = statusCode('leftOut');
const SAYS_ASSIGNED = statusCode('assigned');
const SAYS_LITIGATION = statusCode('litigation');

/** Without a type the sign decides; a negative invoice is a credit note. `said`: UNSAID, else 1 + the kind. */
export function kindOf(said: number, status: number, primary: number): number {
  if (said === UNSAID) return status === SAYS_CREDIT || primary < 0 ? CREDIT_NOTE : INVOICE;
  return said - 1 === INVOICE && primary < 0 ? CREDIT_NOTE : said - 1;
}

const isCredit = (kind: number): boolean => kind === CREDIT_NOTE || kind === RECEIPT || kind === DEPOSIT;

/** −1 for a credit that is typed as positive; a column of its own for credits says the sign itself. */
export const signOf = (kind: number, primary: number, statesSides: boolean): 1 | -1 =>
  isCredit(kind) && primary > 0 && !statesSides ? -1 : 1;

/**
 * Which way the amounts of an item go, so that a payment reduces what it pays, whichever sign the table gives it; where
 * nothing is open any more, its kind says so.
 */
export const directionOf = (kind: number, primary: number): number => Math.sign(primary) || (isCredit(kind) ? -1 : 1);

/** The amount of the document; a table without it has what is open and what was paid. */
export function wholeOf(written: number, open: number, paid: number): number {
  if (!Number.isNaN(written)) return written + 0;
  return (Number.isNaN(paid) ? open : open + paid) + 0;
}

export const isLeftOut = (kind: number, status: number): boolean => status === LEFT_OUT || kind === UNISSUED;

/** A status tells how the whole was closed; where amounts leave something open, what they settle is money. */
export function closingOf(status: number, isWhole: boolean): ClosingIndex {
  if (!isWhole) return MONEY;
  return status === SAYS_WRITTEN_OFF ? WRITTEN_OFF : status === SAYS_OFFSET ? OFFSET : MONEY;
}

export const isClosed = (status: number): boolean =>
  status === PAID || status === SAYS_WRITTEN_OFF || status === SAYS_OFFSET;

/** What was settled by now: amounts decide where a date or a status says something else. */
export function settledOf(whole: number, open: number, paid: number, saidPaid: boolean): number {
  if (!Number.isNaN(open)) return whole - open;
  if (!Number.isNaN(paid)) return paid;
  return saidPaid ? whole : 0;
}

/** How what is left contradicts the amount of the document. */
export function contradiction(whole: number, left: number): 'overpaid' | 'openAboveAmount' | undefined {
  if (left !== 0 && Math.sign(left) === -(Math.sign(whole) || 1)) return 'overpaid';
  return Math.abs(left) > Math.abs(whole) ? 'openAboveAmount' : undefined;
}

/** `day` is BLANK_DATE where the row has none. */
export const settledOnOf = (settled: number, day: number): number =>
  settled === 0 ? NEVER : day === BLANK_DATE ? BEFORE_ALL : day;

/** Where the row has no due date; undefined when its terms have to say. */
export function dueWithoutTerms(kind: number, issued: number): number | undefined {
  if (kind === RETENTION) return NEVER;
  if (issued === BLANK_DATE) return NEVER;
  return isCredit(kind) ? issued : undefined;
}

/** Nobody expects a due date of a credit, nor of a retention that is not released. */
export const needsDue = (kind: number): boolean => kind !== RETENTION && !isCredit(kind);

/** The part in dispute, at most the item. */
export function disputedOf(part: number, isDisputed: boolean, whole: number, open: number): number {
  const most = Math.max(whole, open, 0);
  if (!Number.isNaN(part)) return Math.min(Math.abs(part), most);
  return isDisputed ? most : 0;
}

export function holdOf(status: number, isContestedCredit: boolean): HoldIndex {
  if (status === SAYS_ASSIGNED) return ASSIGNED;
  if (status === SAYS_LITIGATION) return LITIGATION;
  return isContestedCredit ? CONTESTED_CREDIT : FREE;
}
