/**
 * Rows → items, as `docs/figures.md` defines them: kinds and signs, what is settled and when, due dates, disputes; what
 * is no item is left out and said.
 *
 * One pass that writes the items over the rows they come from, so that a million rows need no second set of columns.
 */
import type { Day } from '../calendar-date';
import { exactMinor, toMinor } from '../money';
import { dueDate, type EndOfMonthMethod, type PaymentTerms } from '../terms/payment-terms';
import { BLANK_AMOUNT, UNREADABLE_AMOUNT } from './amount-column';
import { BLANK_DATE } from './date-column';
import { itemKinds, type ItemKind } from './kinds';
import { BEFORE_ALL, NEVER } from './ledger';
import type { ProblemCode } from './problem';
import type { Problems } from './problems';
import {
  ANONYMOUS,
  DISPUTED,
  DOUBTFUL,
  SAID_PAID,
  SAYS_TOTAL,
  type AmountField,
  type DateField,
  type RawRows,
} from './raw-rows';
import { statuses, type Status } from './statuses';
import { totalRows } from './total-rows';

export type ItemRules = {
  /** Decimals of each currency of the rows. */
  readonly digits: readonly number[];
  readonly terms: (row: number) => PaymentTerms;
  readonly endOfMonth: EndOfMonthMethod;
  /** The account of rows that name no customer; negative when there is none. */
  readonly nameless: number;
  readonly problems: Problems;
};

export type Items = {
  readonly size: number;
  readonly issued: Int32Array;
  readonly due: Int32Array;
  readonly settledOn: Int32Array;
  readonly amount: Float64Array;
  readonly settled: Float64Array;
  readonly disputed: Float64Array;
  readonly snapshot: boolean;
  /** By the rows' currency. */
  readonly leftOut: ReadonlyMap<number, { readonly rows: number; readonly amount: number }>;
};

const kindCode = (kind: ItemKind): number => itemKinds.indexOf(kind);
const INVOICE = kindCode('invoice');
const CREDIT_NOTE = kindCode('creditNote');
const RECEIPT = kindCode('receipt');
const DEPOSIT = kindCode('deposit');
const RETENTION = kindCode('retention');
const UNISSUED = kindCode('unissued');
const isCredit = (kind: number): boolean => kind === CREDIT_NOTE || kind === RECEIPT || kind === DEPOSIT;

const statusCode = (status: Status): number => 1 + statuses.indexOf(status);
const PAID = statusCode('paid');
const WRITTEN_OFF = statusCode('writtenOff');
const SAYS_DISPUTED = statusCode('disputed');
const SAYS_DOUBTFUL = statusCode('doubtful');
const SAYS_CREDIT = statusCode('creditNote');
const LEFT_OUT = statusCode('leftOut');

/** Reads and overwrites the raw rows: afterwards `customer` holds accounts, `kind` kinds and `flags` only doubt. */
export function composeItems(raw: RawRows, { digits, terms, endOfMonth, nameless, problems }: ItemRules): Items {
  const dates = (field: DateField) => raw.dates.find((slot) => slot.field === field)?.values;
  const amounts = (field: AmountField) => raw.amounts.find((slot) => slot.field === field)?.values;
  const [issuedCells, dueCells, settledCells] = [dates('issued'), dates('due'), dates('settled')];
  const [amountCells, creditCells, openCells] = [amounts('amount'), amounts('credit'), amounts('open')];
  const [paidCells, disputedCells] = [amounts('paid'), amounts('disputedAmount')];
  const { size, row: rows, currency, kind: kinds, status: stati, flags, customer, numbers, labels } = raw;
  const primaryField = amountCells ? 'amount' : 'open';

  const issued = issuedCells ?? new Int32Array(size);
  const due = dueCells ?? new Int32Array(size);
  const settledOn = settledCells ?? new Int32Array(size);
  const amount = amountCells ?? new Float64Array(size);
  const settled = new Float64Array(size);
  const disputed = new Float64Array(size);
  const totals = totalRows();
  const leftOut = new Map<number, { rows: number; amount: number }>();
  const seen = { restWithoutDay: false };

  const tell = (
    code: ProblemCode,
    field: AmountField | DateField | 'status' | 'kind' | 'customer',
    i: number,
    value?: string | number,
    assumed?: number,
  ): void => {
    problems.add(code, field, rows[i] as number, value, assumed);
  };

  /** The cell's amount in minor units; NaN when blank or not readable. */
  function minorOf(cells: Float64Array, i: number, field: AmountField): number {
    const value = cells[i] as number;
    const decimals = digits[currency[i] as number] as number;
    const exact = exactMinor(value, decimals);
    if (!Number.isNaN(exact)) return exact;
    if (value === BLANK_AMOUNT || value === UNREADABLE_AMOUNT) return NaN;
    const rounded = toMinor(value, decimals);
    tell(rounded ? 'amountRounded' : 'amountTooLarge', field, i, value);
    return rounded ? rounded.minor : NaN;
  }

  function kindOf(i: number, primary: number): number {
    const named = (kinds[i] as number) - 1;
    if (named < 0) return stati[i] === SAYS_CREDIT || primary < 0 ? CREDIT_NOTE : INVOICE;
    if (named !== INVOICE || primary >= 0) return named;
    tell('invoiceNegative', primaryField, i, shownAmount(i));
    return CREDIT_NOTE;
  }

  const shownAmount = (i: number): number | undefined => (amountCells ?? openCells)?.[i];

  function dueOf(i: number, kind: number, issuedOn: number): number {
    const given = dueCells ? (dueCells[i] as number) : BLANK_DATE;
    if (given !== BLANK_DATE) {
      if (given < issuedOn) tell('dueBeforeIssued', 'due', i, given, issuedOn);
      return given;
    }
    if (kind === RETENTION) return NEVER;
    if (isCredit(kind)) return issuedOn === BLANK_DATE ? NEVER : issuedOn;
    if (issuedOn === BLANK_DATE) {
      tell('dateMissing', 'due', i);
      return NEVER;
    }
    const assumed = dueDate(issuedOn as Day, terms(i), endOfMonth);
    tell('dueMissing', 'due', i, '', assumed);
    return assumed;
  }

  /** What was settled of an item by now; amounts decide where a date or a status says something else. */
  function settledOf(i: number, whole: number, open: number, paid: number, saidPaid: boolean): number {
    if (!Number.isNaN(open)) {
      const amountSettled = whole - open;
      if (whole > 0 && open < 0) tell('overpaid', 'open', i, openCells?.[i]);
      else if (Math.abs(open) > Math.abs(whole)) tell('openAboveAmount', 'open', i, openCells?.[i]);
      return amountSettled;
    }
    if (Number.isNaN(paid)) return saidPaid ? whole : 0;
    if (whole > 0 && paid > whole) tell('overpaid', 'paid', i, paidCells?.[i]);
    return paid;
  }

  function settledOnOf(
    i: number,
    amountSettled: number,
    day: number,
    saidPaid: boolean,
    hasOpen: boolean,
    issuedOn: number,
  ): number {
    if (amountSettled === 0) {
      if (saidPaid) tell('settledButOpen', 'settled', i, day === BLANK_DATE ? '' : day);
      return NEVER;
    }
    if (day === BLANK_DATE) {
      if (hasOpen) seen.restWithoutDay = true;
      else tell('paidWithoutDate', 'settled', i);
      return BEFORE_ALL;
    }
    if (day < issuedOn) tell('settledBeforeIssued', 'settled', i, day, issuedOn);
    return day;
  }

  function disputedOf(i: number, whole: number, open: number): number {
    const most = Math.max(whole, open, 0);
    const part = disputedCells ? minorOf(disputedCells, i, 'disputedAmount') : NaN;
    if (!Number.isNaN(part)) return Math.min(Math.abs(part), most);
    return ((flags[i] as number) & DISPUTED) !== 0 || stati[i] === SAYS_DISPUTED ? most : 0;
  }

  let items = 0;
  for (let i = 0; i < size; i++) {
    const flag = flags[i] as number;
    const status = stati[i] as number;
    const debit = amountCells ? minorOf(amountCells, i, 'amount') : NaN;
    const credit = creditCells ? minorOf(creditCells, i, 'credit') : NaN;
    const written = !Number.isNaN(credit) ? (debit || 0) - credit : debit;
    const openWritten = openCells ? minorOf(openCells, i, 'open') : NaN;
    const paidWritten = paidCells ? minorOf(paidCells, i, 'paid') : NaN;
    const primary = !Number.isNaN(written) ? written : openWritten;

    if (Number.isNaN(primary)) {
      const said = [amountCells, creditCells, openCells].some((cells) => cells?.[i] === UNREADABLE_AMOUNT);
      if (!said) tell('amountMissing', primaryField, i);
      continue;
    }
    if ((flag & ANONYMOUS) !== 0 && primary !== 0) {
      if (totals.isTotal(primary, (flag & SAYS_TOTAL) !== 0)) {
        tell('totalRow', primaryField, i, shownAmount(i));
        continue;
      }
      if ((flag & SAYS_TOTAL) !== 0) tell('looksLikeTotal', 'customer', i, shownAmount(i));
    }

    const kind = kindOf(i, primary);
    const negated = isCredit(kind);
    const counted = !Number.isNaN(written) ? written : openWritten + (paidWritten || 0);
    const whole = negated ? -Math.abs(counted) || 0 : counted;
    totals.add(primary, negated ? -Math.abs(primary) : primary);
    if (status === LEFT_OUT || kind === UNISSUED) {
      const sum = leftOut.get(currency[i] as number) ?? { rows: 0, amount: 0 };
      leftOut.set(currency[i] as number, { rows: sum.rows + 1, amount: sum.amount + whole });
      tell('leftOut', status === LEFT_OUT ? 'status' : 'kind', i);
      continue;
    }

    if (customer[i] === nameless) tell('customerMissing', 'customer', i);
    const issuedOn = issuedCells ? (issuedCells[i] as number) : BLANK_DATE;
    if (issuedCells && issuedOn === BLANK_DATE) tell('issuedMissing', 'issued', i);
    const day = settledCells ? (settledCells[i] as number) : BLANK_DATE;
    const saidPaid = day !== BLANK_DATE || (flag & SAID_PAID) !== 0 || status === PAID || status === WRITTEN_OFF;
    const open = negated && !Number.isNaN(openWritten) ? -Math.abs(openWritten) : openWritten;
    const paid = negated && !Number.isNaN(paidWritten) ? -Math.abs(paidWritten) : paidWritten;
    const amountSettled = settledOf(i, whole, open, paid, saidPaid);
    const inDispute = disputedOf(i, whole, whole - amountSettled);

    // From here on the row is overwritten; an item never stands behind the row that it comes from.
    due[items] = dueOf(i, kind, issuedOn);
    settledOn[items] = settledOnOf(i, amountSettled, day, saidPaid, !Number.isNaN(open), issuedOn);
    issued[items] = issuedOn;
    amount[items] = whole;
    if (amountSettled !== 0) settled[items] = amountSettled;
    if (inDispute !== 0) disputed[items] = inDispute;
    kinds[items] = kind;
    flags[items] = (flag & DOUBTFUL) !== 0 || status === SAYS_DOUBTFUL ? 1 : 0;
    if (items !== i) {
      rows[items] = rows[i] as number;
      customer[items] = customer[i] as number;
      numbers[items] = numbers[i] as string;
      for (const { values } of labels) values[items] = values[i] as number;
    }
    items++;
  }
  numbers.length = items;
  const snapshot = seen.restWithoutDay || (openCells !== undefined && settledCells === undefined);
  return { size: items, issued, due, settledOn, amount, settled, disputed, snapshot, leftOut };
}
