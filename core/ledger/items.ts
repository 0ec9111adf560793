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
import { MONEY, OFFSET, WRITTEN_OFF, type ClosingIndex } from './closings';
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
import { statusCode } from './statuses';
import { totalRows } from './total-rows';

export type ItemRules = {
  /** Decimals of each currency of the rows. */
  readonly digits: readonly number[];
  readonly terms: (row: number) => PaymentTerms;
  readonly endOfMonth: EndOfMonthMethod;
  /** Accounts of rows that name no customer. */
  readonly nameless: ReadonlySet<number>;
  /** Whether debit and credit stand in columns of their own: then the column says the sign, not the type. */
  readonly statesSides: boolean;
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

const PAID = statusCode('paid');
const SAYS_WRITTEN_OFF = statusCode('writtenOff');
const SAYS_OFFSET = statusCode('offset');
const SAYS_DISPUTED = statusCode('disputed');
const SAYS_DOUBTFUL = statusCode('doubtful');
const SAYS_CREDIT = statusCode('creditNote');
const LEFT_OUT = statusCode('leftOut');

const closingOf = (status: number): ClosingIndex =>
  status === SAYS_WRITTEN_OFF ? WRITTEN_OFF : status === SAYS_OFFSET ? OFFSET : MONEY;

/** Most tables have no row without number and dates: then nothing has to be added up. */
function mayHaveTotals(flags: Uint8Array, size: number): boolean {
  for (let i = 0; i < size; i++) if (((flags[i] as number) & ANONYMOUS) !== 0) return true;
  return false;
}

/** Overwrites the raw rows and their accounts: afterwards `kind` holds kinds, `status` how items were closed and `flags` only doubt. */
export function composeItems(raw: RawRows, account: Int32Array, rules: ItemRules): Items {
  const { digits, terms, endOfMonth, nameless, statesSides, problems } = rules;
  const dates = (field: DateField) => raw.dates.find((slot) => slot.field === field)?.values;
  const amounts = (field: AmountField) => raw.amounts.find((slot) => slot.field === field)?.values;
  const [issuedCells, dueCells, settledCells] = [dates('issued'), dates('due'), dates('settled')];
  const [amountCells, creditCells, openCells] = [amounts('amount'), amounts('credit'), amounts('open')];
  const [paidCells, disputedCells] = [amounts('paid'), amounts('disputedAmount')];
  const { size, row: rows, currency, kind: kinds, status: statusOfRow, flags, numbers, labels } = raw;
  const primaryField = amountCells ? 'amount' : 'open';

  const issued = issuedCells ?? new Int32Array(size);
  const due = dueCells ?? new Int32Array(size);
  const settledOn = settledCells ?? new Int32Array(size);
  const amount = amountCells ?? new Float64Array(size);
  const settled = new Float64Array(size);
  const disputed = new Float64Array(size);
  const totals = mayHaveTotals(flags, size) ? totalRows() : undefined;
  const leftOut = new Map<number, { rows: number; amount: number }>();

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
    if (named < 0) return statusOfRow[i] === SAYS_CREDIT || primary < 0 ? CREDIT_NOTE : INVOICE;
    if (named !== INVOICE || primary >= 0) return named;
    tell('invoiceNegative', primaryField, i, shownAmount(i));
    return CREDIT_NOTE;
  }

  /** For a problem: the first amount that the row has. */
  const shownAmount = (i: number): number | undefined =>
    [amountCells, creditCells, openCells].map((cells) => cells?.[i]).find((value) => Number.isFinite(value));

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
    const amountSettled = !Number.isNaN(open) ? whole - open : !Number.isNaN(paid) ? paid : saidPaid ? whole : 0;
    const left = whole - amountSettled;
    const field = Number.isNaN(open) ? 'paid' : 'open';
    if (left !== 0 && Math.sign(left) === -Math.sign(whole)) tell('overpaid', field, i, (openCells ?? paidCells)?.[i]);
    else if (Math.abs(left) > Math.abs(whole)) tell('openAboveAmount', field, i, (openCells ?? paidCells)?.[i]);
    return amountSettled;
  }

  function settledOnOf(
    i: number,
    amountSettled: number,
    day: number,
    saidPaid: boolean,
    hasAmounts: boolean,
    issuedOn: number,
  ): number {
    if (amountSettled === 0) {
      if (saidPaid) tell('settledButOpen', 'settled', i, day === BLANK_DATE ? '' : day);
      return NEVER;
    }
    if (day === BLANK_DATE) {
      // A table of amounts without any payment date is told of as a whole (`snapshot`).
      if (settledCells !== undefined || !hasAmounts) tell('paidWithoutDate', 'settled', i);
      return BEFORE_ALL;
    }
    if (day < issuedOn) tell('settledBeforeIssued', 'settled', i, day, issuedOn);
    return day;
  }

  function disputedOf(i: number, whole: number, open: number): number {
    const most = Math.max(whole, open, 0);
    const part = disputedCells ? minorOf(disputedCells, i, 'disputedAmount') : NaN;
    if (!Number.isNaN(part)) return Math.min(Math.abs(part), most);
    return ((flags[i] as number) & DISPUTED) !== 0 || statusOfRow[i] === SAYS_DISPUTED ? most : 0;
  }

  let items = 0;
  for (let i = 0; i < size; i++) {
    const flag = flags[i] as number;
    const status = statusOfRow[i] as number;
    const debit = amountCells ? minorOf(amountCells, i, 'amount') : NaN;
    const credit = creditCells ? minorOf(creditCells, i, 'credit') : NaN;
    const written = Number.isNaN(credit) ? debit : (debit || 0) - credit;
    const openWritten = openCells ? minorOf(openCells, i, 'open') : NaN;
    const paidWritten = paidCells ? minorOf(paidCells, i, 'paid') : NaN;
    const primary = Number.isNaN(written) ? openWritten : written;

    if (Number.isNaN(primary)) {
      const said = [amountCells, creditCells, openCells].some((cells) => cells?.[i] === UNREADABLE_AMOUNT);
      if (!said) tell('amountMissing', primaryField, i);
      continue;
    }
    if ((flag & ANONYMOUS) !== 0 && primary !== 0) {
      const saysTotal = (flag & SAYS_TOTAL) !== 0;
      const isTotal = totals?.isTotal(written, openWritten, saysTotal) ?? false;
      if (isTotal || saysTotal) {
        tell(isTotal ? 'totalRow' : 'looksLikeTotal', primaryField, i, shownAmount(i));
        continue;
      }
    }

    const kind = kindOf(i, primary);
    // A credit that is typed as positive; where the table writes credits as negative, its signs are kept.
    const sign = isCredit(kind) && primary > 0 && !statesSides ? -1 : 1;
    const open = sign * openWritten;
    const known = Number.isNaN(written) ? open : sign * written;
    // A payment reduces what it pays, whichever sign the table gives it.
    const paid = Math.sign(known) * Math.abs(paidWritten);
    const whole = (Number.isNaN(written) && !Number.isNaN(paid) ? known + paid : known) + 0;
    const isLeftOut = status === LEFT_OUT || kind === UNISSUED;
    totals?.add(currency[i] as number, written, openWritten, sign, isLeftOut);
    if (isLeftOut) {
      const sum = leftOut.get(currency[i] as number) ?? { rows: 0, amount: 0 };
      leftOut.set(currency[i] as number, { rows: sum.rows + 1, amount: sum.amount + whole });
      tell('leftOut', status === LEFT_OUT ? 'status' : 'kind', i);
      continue;
    }

    if (nameless.size > 0 && nameless.has(account[i] as number)) tell('customerMissing', 'customer', i);
    const issuedOn = issuedCells ? (issuedCells[i] as number) : BLANK_DATE;
    if (issuedCells && issuedOn === BLANK_DATE) tell('issuedMissing', 'issued', i);
    const day = settledCells ? (settledCells[i] as number) : BLANK_DATE;
    const closing = closingOf(status);
    const statusPaid = (flag & SAID_PAID) !== 0 || status === PAID || closing !== MONEY;
    const saidPaid = day !== BLANK_DATE || statusPaid;
    if (openCells && Number.isNaN(open) && Number.isNaN(paid) && !saidPaid) tell('openMissing', 'open', i);
    const amountSettled = settledOf(i, whole, open, paid, saidPaid);
    if (statusPaid && amountSettled !== 0 && amountSettled !== whole) tell('settledButOpen', 'status', i);
    const inDispute = disputedOf(i, whole, whole - amountSettled);

    // From here on the row is overwritten; an item never stands behind the row that it comes from.
    due[items] = dueOf(i, kind, issuedOn);
    settledOn[items] = settledOnOf(
      i,
      amountSettled,
      day,
      saidPaid,
      !(Number.isNaN(open) && Number.isNaN(paid)),
      issuedOn,
    );
    issued[items] = issuedOn;
    amount[items] = whole;
    if (amountSettled !== 0) settled[items] = amountSettled;
    if (inDispute !== 0) disputed[items] = inDispute;
    kinds[items] = kind;
    statusOfRow[items] = closing;
    flags[items] = (flag & DOUBTFUL) !== 0 || status === SAYS_DOUBTFUL ? 1 : 0;
    if (items !== i) {
      rows[items] = rows[i] as number;
      account[items] = account[i] as number;
      numbers[items] = numbers[i] as string;
      for (const { values } of labels) values[items] = values[i] as number;
    }
    items++;
  }
  numbers.length = items;
  const snapshot = (openCells ?? paidCells) !== undefined && settledCells === undefined;
  return { size: items, issued, due, settledOn, amount, settled, disputed, snapshot, leftOut };
}
