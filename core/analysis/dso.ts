/** Days sales outstanding and what belongs to it: receivables measured in days of sales. */
import type { Day } from '../calendar-date';
import { countBack } from './count-back';
import { NEVER } from '../ledger/ledger';
import { divide, missing, type Divided } from './figure';
import type { Period } from './period';
import { notDueOf, numerator, type Position } from './positions';
import type { Sales } from './sales';

/** One day of one currency. */
export type Moment = {
  readonly asOf: Day;
  /** It ends on that day. */
  readonly period: Period;
  readonly position: Position;
  readonly sales: Sales;
  /** As the flows say it. */
  readonly begins: Day;
};

/** Of what was open before the ledger begins it knows a part at most. */
const isTold = ({ asOf, begins }: Moment): boolean => begins === NEVER || asOf >= begins;

/** An indicator that is not available because more is open than all known sales has the days of those. */
export type Indicator = Divided & { readonly atLeast?: number };

/** An amount in days of the sales of the period. */
export function inDays(amount: number, moment: Moment): Divided {
  if (!isTold(moment)) return { figure: missing('beginsLater') };
  const { sales, period } = moment;
  const sold = sales(period.from, period.to);
  return sold.ok ? divide(amount, sold.value, 'noSales', period.days) : { figure: sold };
}

export const dsoSimple = (moment: Moment): Divided => inDays(numerator(moment.position), moment);

export function dsoCountBack(moment: Moment): Indicator {
  if (!isTold(moment)) return { figure: missing('beginsLater') };
  const { position, sales, asOf } = moment;
  const { days, atLeast } = countBack(numerator(position), sales, asOf);
  return { figure: days, ...(atLeast !== undefined && { atLeast }) };
}

/** What DSO would be if everything were paid in time: never more than it is. */
export const dsoBestPossible = (moment: Moment): Divided => inDays(notDueOf(moment.position), moment);

/** DSO less the best possible. */
export const averageDaysDelinquent = (moment: Moment): Divided =>
  inDays(numerator(moment.position) - notDueOf(moment.position), moment);

/** Of the net balance of the accounts: receipts that are not applied are deducted too. */
export const dsoAccounting = (moment: Moment): Divided =>
  inDays(numerator(moment.position) + moment.position.unappliedReceipts, moment);
