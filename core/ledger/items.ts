/**
 * Rows → items: `item-rules.ts` for every row, and what has to be told about it; what is no item is left out and said.
 *
 * One pass that writes the items over the rows they come from, so that a million rows need no second set of columns.
 */
import type { Day } from '../calendar-date';
import { exactMinor, toMinor } from '../money';
import { dueDate, type DueDateConvention, type PaymentTerms } from '../terms/payment-terms';
import { BLANK_AMOUNT, UNREADABLE_AMOUNT } from './amount-column';
import { BLANK_DATE } from './date-column';
import type { Field } from './fields';
import { FREE } from './holds';
import {
  closingOf,
  contradiction,
  directionOf,
  disputedOf,
  dueWithoutTerms,
  holdOf,
  INVOICE,
  isClosed,
  isLeftOut,
  kindOf,
  needsDue,
  settledOf,
  settledOnOf,
  signOf,
  wholeOf,
} from './item-rules';
import { BEFORE_ALL, NEVER } from './ledger';
import type { ProblemCode } from './problem';
import type { Problems } from './problems';
import {
  ANONYMOUS,
  DISPUTED,
  DOUBTFUL,
  DUE_UNREADABLE,
  SAID_PAID,
  SAYS_TOTAL,
  type AmountField,
  type DateField,
  type RawRows,
} from './raw-rows';
import { statusCode } from './statuses';
import { totalRows } from './total-rows';

type ItemRules = {
  /** Decimals of each currency of the rows. */
  readonly digits: readonly number[];
  readonly terms: (row: number) => PaymentTerms;
  /** The default terms, where nobody has said them. */
  readonly assumedTerms: PaymentTerms | undefined;
  readonly convention: DueDateConvention;
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
  /** Undefined where every due date is known. */
  readonly dueAssumed: Uint8Array | undefined;
  readonly settledOn: Int32Array;
  readonly amount: Float64Array;
  readonly settled: Float64Array;
  readonly disputed: Float64Array;
  /** Undefined where no item is held. */
  readonly hold: Uint8Array | undefined;
  /** Undefined where the table has no such column. */
  readonly promised: Int32Array | undefined;
  readonly snapshot: boolean;
  /** By the rows' currency. */
  readonly leftOut: ReadonlyMap<number, { readonly rows: number; readonly amount: number }>;
};

const SAYS_DISPUTED = statusCode('disputed');
const SAYS_DOUBTFUL = statusCode('doubtful');

/**
 * Overwrites the raw rows and their accounts: afterwards `kind` holds kinds, `status` how items were closed, and
 * `flags` only doubt.
 */
export function composeItems(raw: RawRows, account: Int32Array, rules: ItemRules): Items {
  const { digits, terms, assumedTerms, convention, nameless, statesSides, problems } = rules;
  const dates = (field: DateField) => raw.dates.find((slot) => slot.field === field)?.values;
  const amounts = (field: AmountField) => raw.amounts.find((slot) => slot.field === field)?.values;
  const [issuedCells, dueCells, settledCells] = [dates('issued'), dates('due'), dates('settled')];
  const promised = dates('promise');
  const [amountCells, creditCells, openCells] = [amounts('amount'), amounts('credit'), amounts('open')];
  const [paidCells, disputedCells, limits] = [amounts('paid'), amounts('disputedAmount'), amounts('limit')];
  const { size, row: rows, currency, kind: kinds, status: statuses, flags, numbers, labels, leftOutBy } = raw;
  const primaryField = amountCells ? 'amount' : 'open';

  const issued = issuedCells ?? new Int32Array(size);
  const due = dueCells ?? new Int32Array(size);
  const settledOn = settledCells ?? new Int32Array(size);
  const amount = amountCells ?? new Float64Array(size);
  const settled = new Float64Array(size);
  const disputed = new Float64Array(size);
  let hold: Uint8Array | undefined;
  let dueAssumed: Uint8Array | undefined;
  const totals = hasAnonymous(flags, size) ? totalRows() : undefined;
  const leftOut = new Map<number, { rows: number; amount: number }>();

  const tell = (code: ProblemCode, field: Field, i: number, value?: string | number, assumed?: number): void => {
    problems.add(code, field, rows[i] as number, value, assumed);
  };

  /** NaN when blank or not readable. */
  function minorOf(cells: Float64Array, i: number, field: AmountField): number {
    const value = cells[i] as number;
    const decimals = digits[currency[i] as number] as number;
    const exact = exactMinor(value, decimals);
    if (!Number.isNaN(exact) || value === BLANK_AMOUNT || value === UNREADABLE_AMOUNT) return exact;
    const rounded = toMinor(value, decimals);
    if (rounded) tell('amountRounded', field, i, value, rounded.minor / 10 ** decimals);
    else tell('amountTooLarge', field, i, value);
    return rounded ? rounded.minor : NaN;
  }

  /** For a problem: the first amount that the row has. */
  const shownAmount = (i: number): number | undefined =>
    [amountCells, creditCells, openCells].map((cells) => cells?.[i]).find((value) => Number.isFinite(value));

  const isUnreadable = (i: number): boolean =>
    [amountCells, creditCells, openCells].some((cells) => cells?.[i] === UNREADABLE_AMOUNT);

  function isTotal(i: number, written: number, open: number): boolean {
    const saysTotal = ((flags[i] as number) & SAYS_TOTAL) !== 0;
    const adds = totals?.isTotal(written, open, saysTotal) ?? false;
    if (adds || saysTotal) tell(adds ? 'totalRow' : 'looksLikeTotal', primaryField, i, shownAmount(i));
    return adds || saysTotal;
  }

  function leaveOut(i: number, whole: number): void {
    const sum = leftOut.get(currency[i] as number) ?? { rows: 0, amount: 0 };
    leftOut.set(currency[i] as number, { rows: sum.rows + 1, amount: sum.amount + whole });
    const by = leftOutBy.get(i);
    tell('leftOut', by?.field ?? 'kind', i, by?.word);
  }

  const hasDue = (i: number): boolean => dueCells !== undefined && dueCells[i] !== BLANK_DATE;

  function dueOf(i: number, kind: number, issuedOn: number): number {
    const given = dueCells ? (dueCells[i] as number) : BLANK_DATE;
    if (given !== BLANK_DATE) {
      if (given < issuedOn) tell('dueBeforeIssued', 'due', i, given, issuedOn);
      return given;
    }
    const known = dueWithoutTerms(kind, issuedOn);
    if (known !== undefined) {
      if (needsDue(kind)) tell('dateMissing', 'due', i);
      return known;
    }
    const assumed = dueDate(issuedOn as Day, terms(i), convention);
    tell('dueMissing', 'due', i, '', assumed);
    return assumed;
  }

  /** Whether nobody has given the due date that an item gets. */
  function isDueAssumed(i: number, kind: number, issuedOn: number): boolean {
    if (!needsDue(kind)) return false;
    if (((flags[i] as number) & DUE_UNREADABLE) !== 0) return true;
    if (hasDue(i)) return (dueCells?.[i] as number) < issuedOn;
    return issuedOn !== BLANK_DATE && terms(i) === assumedTerms;
  }

  let items = 0;
  for (let i = 0; i < size; i++) {
    const flag = flags[i] as number;
    const status = statuses[i] as number;
    const debit = amountCells ? minorOf(amountCells, i, 'amount') : NaN;
    const credit = creditCells ? minorOf(creditCells, i, 'credit') : NaN;
    const written = Number.isNaN(credit) ? debit : (debit || 0) - credit;
    const openWritten = openCells ? minorOf(openCells, i, 'open') : NaN;
    const paidWritten = paidCells ? minorOf(paidCells, i, 'paid') : NaN;
    const primary = Number.isNaN(written) ? openWritten : written;
    if (Number.isNaN(primary)) {
      if (!isUnreadable(i)) tell('amountMissing', primaryField, i);
      continue;
    }
    if ((flag & ANONYMOUS) !== 0 && primary !== 0 && isTotal(i, written, openWritten)) continue;

    const kind = kindOf(kinds[i] as number, status, primary);
    if (kinds[i] === 1 + INVOICE && kind !== INVOICE) tell('invoiceNegative', primaryField, i, shownAmount(i));
    const sign = signOf(kind, primary, statesSides);
    const open = sign * openWritten;
    const paid = directionOf(kind, sign * primary) * Math.abs(paidWritten);
    const whole = wholeOf(sign * written, open, paid);
    const isOut = isLeftOut(kind, status);
    totals?.add(currency[i] as number, written, openWritten, sign, isOut);
    if (isOut) {
      leaveOut(i, whole);
      continue;
    }

    if (nameless.size > 0 && nameless.has(account[i] as number)) tell('customerMissing', 'customer', i);
    const issuedOn = issuedCells ? (issuedCells[i] as number) : BLANK_DATE;
    // Without any date it is told once, as `dateMissing`.
    if (issuedCells && issuedOn === BLANK_DATE && (hasDue(i) || !needsDue(kind))) tell('issuedMissing', 'issued', i);

    const hasAmounts = !Number.isNaN(open) || !Number.isNaN(paid);
    const day = settledCells ? (settledCells[i] as number) : BLANK_DATE;
    const closed = (flag & SAID_PAID) !== 0 || isClosed(status);
    const saidPaid = closed || day !== BLANK_DATE;
    if (openCells && !hasAmounts && !saidPaid) tell('openMissing', 'open', i);
    const settledAmount = settledOf(whole, open, paid, saidPaid);
    const contradicts = contradiction(whole, whole - settledAmount);
    if (contradicts) {
      const decides = Number.isNaN(open) ? 'paid' : 'open';
      tell(contradicts, decides, i, (decides === 'paid' ? paidCells : openCells)?.[i]);
    }
    if (settledAmount === 0) {
      if (saidPaid) tell('settledButOpen', 'settled', i, day === BLANK_DATE ? '' : day);
    } else {
      if (closed && settledAmount !== whole && !contradicts) tell('settledButOpen', 'status', i);
      // A table of amounts without a column of payment days is told of as a whole (`snapshot`).
      if (day === BLANK_DATE && (settledCells !== undefined || !hasAmounts)) tell('paidWithoutDate', 'settled', i);
      if (day !== BLANK_DATE && day < issuedOn) tell('settledBeforeIssued', 'settled', i, day, issuedOn);
    }

    const part = disputedCells ? minorOf(disputedCells, i, 'disputedAmount') : NaN;
    const isDisputed = (flag & DISPUTED) !== 0 || status === SAYS_DISPUTED;
    const inDispute = disputedOf(part, isDisputed, whole, whole - settledAmount);
    const held = holdOf(status, isDisputed && whole < 0);
    const isAssumed = isDueAssumed(i, kind, issuedOn);

    // From here on the row is overwritten; an item never stands behind the row that it comes from.
    due[items] = dueOf(i, kind, issuedOn);
    if (isAssumed) (dueAssumed ??= new Uint8Array(size))[items] = 1;
    settledOn[items] = settledOnOf(settledAmount, day);
    issued[items] = issuedOn;
    amount[items] = whole;
    if (settledAmount !== 0) settled[items] = settledAmount;
    if (inDispute !== 0) disputed[items] = inDispute;
    if (held !== FREE) (hold ??= new Uint8Array(size))[items] = held;
    kinds[items] = kind;
    statuses[items] = closingOf(status, settledAmount === whole);
    flags[items] = (flag & DOUBTFUL) !== 0 || status === SAYS_DOUBTFUL ? 1 : 0;
    if (items !== i) {
      rows[items] = rows[i] as number;
      account[items] = account[i] as number;
      numbers[items] = numbers[i] as string;
      if (promised) promised[items] = promised[i] as number;
      if (limits) limits[items] = limits[i] as number;
      for (const { values } of labels) values[items] = values[i] as number;
    }
    items++;
  }
  numbers.length = items;
  const snapshot = !settledOn.subarray(0, items).some((day) => day > BEFORE_ALL && day < NEVER);
  return {
    size: items,
    issued,
    due,
    dueAssumed,
    settledOn,
    amount,
    settled,
    disputed,
    hold,
    promised,
    snapshot,
    leftOut,
  };
}

/** Most tables have no row without number and dates: then nothing has to be added up. */
function hasAnonymous(flags: Uint8Array, size: number): boolean {
  for (let i = 0; i < size; i++) if (((flags[i] as number) & ANONYMOUS) !== 0) return true;
  return false;
}
