/** What the rows mean: parsed rows → items, as `docs/figures.md` defines them. One pass over typed columns. */
import type { Day } from '../calendar-date';
import { column } from '../column';
import { currencyNamed, digitsOf, toMinor, type Currency, type Minor } from '../money';
import { err, ok, type Result } from '../result';
import { dueDate } from '../terms/payment-terms';
import { accountsOf, customersOf } from './accounts';
import { BLANK_AMOUNT, UNREADABLE_AMOUNT } from './amount-column';
import { BLANK_DATE } from './date-column';
import { dimensionsOf } from './dimensions';
import type { Mapping } from './header';
import { itemKinds, type ItemKind } from './kinds';
import { BEFORE_ALL, NEVER, type LeftOut, type Ledger } from './ledger';
import type { ReadingOptions } from './options';
import type { ReadFailure } from './problem';
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
import { termsOf } from './row-terms';
import { totalRows } from './total-rows';

export function compose(
  raw: RawRows,
  mapping: Mapping,
  options: ReadingOptions,
  problems: Problems,
): Result<Ledger, ReadFailure> {
  const failure = decideColumns(raw, mapping);
  if (failure) return err(failure);
  return ok(ledgerOf(raw, options, problems));
}

/** Settles what only the whole column could say. */
function decideColumns(raw: RawRows, { headers }: Mapping): ReadFailure | undefined {
  for (const { field, column: place, reader, values } of raw.dates) {
    const decision = reader.finish();
    if (!decision.ok) return { code: 'undecidedDates', field, header: headers[place] ?? '', cells: decision.error };
    if (decision.value)
      for (let i = 0; i < raw.size; i++) if ((values[i] as number) < 0) values[i] = decision.value(values[i] as number);
  }
  for (const { field, column: place, reader, values } of raw.amounts) {
    const decision = reader.finish(values);
    if (!decision.ok) return { code: 'undecidedDecimals', field, header: headers[place] ?? '', cells: decision.error };
  }
  return undefined;
}

function ledgerOf(raw: RawRows, options: ReadingOptions, problems: Problems): Ledger {
  const { size } = raw;
  const dates = (field: DateField) => raw.dates.find((slot) => slot.field === field)?.values;
  const amounts = (field: AmountField) => raw.amounts.find((slot) => slot.field === field)?.values;
  const [issuedRaw, dueRaw, settledRaw] = [dates('issued'), dates('due'), dates('settled')];
  const [amountRaw, creditRaw, openRaw, paidRaw, disputedRaw] = [
    amounts('amount'),
    amounts('credit'),
    amounts('open'),
    amounts('paid'),
    amounts('disputedAmount'),
  ];
  const currencies = raw.currencies.texts.map((text) => currencyOf(text, options.currency));
  const digits = currencies.map(digitsOf);
  const terms = termsOf(raw, options, problems);
  const customers = customersOf(raw);
  const accounts = accountsOf(raw, customers.ofRow, currencies);
  const nameless = customers.list.findIndex(({ id, name }) => id === '' && name === '');
  tellUnknownCurrencies(raw, problems);
  const totals = totalRows();
  const leftOut = new Map<Currency, { rows: number; amount: number }>();

  const out = {
    account: new Int32Array(size),
    kind: new Uint8Array(size),
    issued: new Int32Array(size),
    due: new Int32Array(size),
    amount: new Float64Array(size),
    settled: new Float64Array(size),
    settledOn: new Int32Array(size),
    disputed: new Float64Array(size),
    doubtful: new Uint8Array(size),
    row: new Int32Array(size),
  };
  const kept = new Int32Array(size);
  let items = 0;
  let snapshot = false;

  /** A decimal of the row in minor units; undefined when blank or unreadable. */
  const minor = (values: Float64Array | undefined, i: number, field: AmountField): number | undefined => {
    const value = values ? (values[i] as number) : BLANK_AMOUNT;
    if (value === BLANK_AMOUNT || value === UNREADABLE_AMOUNT) return undefined;
    const rounded = toMinor(value, digits[raw.currency[i] as number] as number);
    if (!rounded) problems.add('amountTooLarge', field, raw.row[i] as number, value);
    else if (!rounded.exact) problems.add('amountRounded', field, raw.row[i] as number, value);
    return rounded?.minor;
  };

  for (let i = 0; i < size; i++) {
    const row = raw.row[i] as number;
    const flags = raw.flags[i] as number;
    const status = statuses[(raw.status[i] as number) - 1];
    const debit = minor(amountRaw, i, 'amount');
    const credit = minor(creditRaw, i, 'credit');
    const written = credit === undefined ? debit : (debit ?? 0) - credit;
    const openWritten = minor(openRaw, i, 'open');
    const paidWritten = minor(paidRaw, i, 'paid');

    const primary = written ?? openWritten;
    if ((flags & ANONYMOUS) !== 0 && primary !== undefined && primary !== 0) {
      if (totals.isTotal(primary, (flags & SAYS_TOTAL) !== 0)) {
        problems.add('totalRow', amountRaw ? 'amount' : 'open', row, amountRaw?.[i] ?? openRaw?.[i]);
        continue;
      }
      if ((flags & SAYS_TOTAL) !== 0) problems.add('looksLikeTotal', 'customer', row, amountRaw?.[i] ?? openRaw?.[i]);
    }
    if (primary === undefined) {
      const said = [amountRaw, creditRaw, openRaw].some((values) => values?.[i] === UNREADABLE_AMOUNT);
      if (!said) problems.add('amountMissing', amountRaw ? 'amount' : 'open', row, '');
      continue;
    }

    const kind = kindOfRow(itemKinds[(raw.kind[i] as number) - 1], status, primary);
    if (kind.contradicts) problems.add('invoiceNegative', 'amount', row, amountRaw?.[i] ?? openRaw?.[i]);
    const sign = isCredit(kind.kind) ? -1 : 1;
    const asCounted = (value: number): number => (sign < 0 ? -Math.abs(value) || 0 : value);
    const whole = asCounted(written ?? (openWritten ?? 0) + (paidWritten ?? 0));
    totals.add(primary, asCounted(primary));

    if (status === 'leftOut' || kind.kind === 'unissued') {
      const currency = currencies[raw.currency[i] as number] as Currency;
      const sum = leftOut.get(currency) ?? { rows: 0, amount: 0 };
      leftOut.set(currency, { rows: sum.rows + 1, amount: sum.amount + whole });
      problems.add(
        'leftOut',
        status === 'leftOut' ? 'status' : 'kind',
        row,
        status === 'leftOut' ? 'leftOut' : kind.kind,
      );
      continue;
    }

    if (nameless >= 0 && customers.ofRow(i) === nameless) problems.add('customerMissing', 'customer', row, '');
    const issued = issuedRaw ? (issuedRaw[i] as number) : BLANK_DATE;
    if (issuedRaw && issued === BLANK_DATE) problems.add('issuedMissing', 'issued', row, '');
    const due = dueOf(i, row, kind.kind, issued);
    if (issued !== BLANK_DATE && due < issued) problems.add('dueBeforeIssued', 'due', row, due, issued);
    const settlement = settlementOf(i, row, whole, openWritten, paidWritten, status, asCounted);
    if (settlement.on !== NEVER && settlement.on !== BEFORE_ALL && settlement.on < issued) {
      problems.add('settledBeforeIssued', 'settled', row, settlement.on, issued);
    }
    const open = whole - settlement.amount;
    const inDispute =
      disputedRaw && disputedRaw[i] !== BLANK_AMOUNT
        ? Math.min(Math.abs(minor(disputedRaw, i, 'disputedAmount') ?? 0), Math.max(whole, open))
        : (flags & DISPUTED) !== 0 || status === 'disputed'
          ? whole
          : 0;

    kept[items] = i;
    out.account[items] = accounts.ofRow[i] as number;
    out.kind[items] = itemKinds.indexOf(kind.kind);
    out.issued[items] = issued;
    out.due[items] = due;
    out.amount[items] = whole;
    out.settled[items] = settlement.amount;
    out.settledOn[items] = settlement.on;
    out.disputed[items] = inDispute;
    out.doubtful[items] = (flags & DOUBTFUL) !== 0 || status === 'doubtful' ? 1 : 0;
    out.row[items] = row;
    items++;
  }

  function dueOf(i: number, row: number, kind: ItemKind, issued: number): number {
    const given = dueRaw ? (dueRaw[i] as number) : BLANK_DATE;
    if (given !== BLANK_DATE) return given;
    if (kind === 'retention') return NEVER;
    if (isCredit(kind)) return issued === BLANK_DATE ? NEVER : issued;
    if (issued === BLANK_DATE) {
      problems.add('dateMissing', 'due', row, '');
      return NEVER;
    }
    const due = dueDate(issued as Day, terms(i), options.endOfMonth);
    problems.add('dueMissing', 'due', row, '', due);
    return due;
  }

  /** What was settled of an item and when. Amounts decide where a date or a status says something else. */
  function settlementOf(
    i: number,
    row: number,
    whole: number,
    openWritten: number | undefined,
    paidWritten: number | undefined,
    status: Status | undefined,
    asCounted: (value: number) => number,
  ): { readonly amount: number; readonly on: number } {
    const day = settledRaw ? (settledRaw[i] as number) : BLANK_DATE;
    const saidPaid = ((raw.flags[i] as number) & SAID_PAID) !== 0 || status === 'paid' || status === 'writtenOff';
    const on = day === BLANK_DATE ? BEFORE_ALL : day;
    const settled =
      openWritten !== undefined
        ? whole - asCounted(openWritten)
        : paidWritten !== undefined
          ? asCounted(paidWritten)
          : day !== BLANK_DATE || saidPaid
            ? whole
            : 0;
    if (settled === 0) {
      if (day !== BLANK_DATE || saidPaid)
        problems.add('settledButOpen', 'settled', row, day === BLANK_DATE ? 'paid' : day);
      return { amount: 0, on: NEVER };
    }
    const open = whole - settled;
    if (whole > 0 && open < 0) {
      problems.add('overpaid', openWritten === undefined ? 'paid' : 'open', row, openRaw?.[i] ?? paidRaw?.[i]);
    } else if (Math.abs(open) > Math.abs(whole)) problems.add('openAboveAmount', 'open', row, openRaw?.[i]);
    if (on === BEFORE_ALL) {
      if (openWritten !== undefined) snapshot = true;
      else problems.add('paidWithoutDate', 'settled', row, '');
    }
    return { amount: settled, on };
  }

  return {
    size: items,
    account: column(out.account.subarray(0, items)),
    kind: column(out.kind.subarray(0, items)),
    issued: column(out.issued.subarray(0, items)),
    due: column(out.due.subarray(0, items)),
    amount: column(out.amount.subarray(0, items)),
    settled: column(out.settled.subarray(0, items)),
    settledOn: column(out.settledOn.subarray(0, items)),
    disputed: column(out.disputed.subarray(0, items)),
    doubtful: column(out.doubtful.subarray(0, items)),
    row: column(out.row.subarray(0, items)),
    numbers: items === size ? raw.numbers : Array.from(kept.subarray(0, items), (i) => raw.numbers[i] ?? ''),
    dimensions: dimensionsOf(raw, kept.subarray(0, items)),
    accounts: accounts.list,
    customers: customers.list,
    rows: size,
    snapshot: snapshot || (openRaw !== undefined && settledRaw === undefined),
    problems: problems.kept(),
    problemCount: problems.count(),
    leftOut: [...leftOut].map(([currency, { rows, amount }]): LeftOut => ({ currency, rows, amount: amount as Minor })),
  };
}

const isCredit = (kind: ItemKind): boolean => kind === 'creditNote' || kind === 'receipt' || kind === 'deposit';

/** The type decides; without one the sign does. A negative invoice is a credit note, and said. */
function kindOfRow(
  named: ItemKind | undefined,
  status: Status | undefined,
  amount: number,
): { readonly kind: ItemKind; readonly contradicts: boolean } {
  const kind = named ?? (status === 'creditNote' ? 'creditNote' : undefined);
  if (kind === undefined) return { kind: amount < 0 ? 'creditNote' : 'invoice', contradicts: false };
  return kind === 'invoice' && amount < 0 ? { kind: 'creditNote', contradicts: true } : { kind, contradicts: false };
}

/** A text that names no currency keeps its amounts apart from every other: they are never added to the wrong sum. */
function currencyOf(text: string, fallback: Currency): Currency {
  const trimmed = text.trim();
  return trimmed === '' ? fallback : (currencyNamed(trimmed) ?? (trimmed.toUpperCase() as Currency));
}

function tellUnknownCurrencies({ currencies, currency, row, size }: RawRows, problems: Problems): void {
  for (const [index, text] of currencies.texts.entries()) {
    if (text.trim() === '' || currencyNamed(text)) continue;
    const first = currency.subarray(0, size).indexOf(index);
    problems.add('currencyUnknown', 'currency', row[first] as number, text);
  }
}
