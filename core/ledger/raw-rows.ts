/**
 * The rows of a table, field by field, before anything is concluded from them: what `reader.ts` parses and
 * `compose.ts` turns into items. Only columns that the table has are kept.
 */
import { amountColumn, type AmountColumn } from './amount-column';
import { dateColumn, type DateColumn } from './date-column';
import type { Field } from './fields';
import type { Mapping } from './header';
import { interner, type Interner } from './interner';
import { contactFields, itemTextFields, type ContactField, type ItemTextField } from './ledger';
import type { ReadingOptions } from './options';

export type DateField = 'issued' | 'due' | 'settled' | 'promise';
export type AmountField = 'amount' | 'credit' | 'open' | 'paid' | 'disputedAmount' | 'limit';
type LabelField = ItemTextField | ContactField;

/** Bits of `flags`. */
export const DISPUTED = 1;
export const DOUBTFUL = 2;
/** Paid, as a payment date column that says "oui" instead of a day tells. */
export const SAID_PAID = 4;
/** Has neither number nor dates: perhaps a total. */
export const ANONYMOUS = 8;
export const SAYS_TOTAL = 16;
/** An e-mail address or a telephone number stands on the row. */
export const REACHABLE = 32;
/** Its due date is written, and cannot be read. */
export const DUE_UNREADABLE = 64;

/** In `kind` and `status`: nothing said; else 1 + the place among the kinds or statuses. */
export const UNSAID = 0;

type Slot<F, Reader, Values> = { readonly field: F; readonly column: number; readonly reader: Reader; values: Values };
export type DateSlot = Slot<DateField, DateColumn, Int32Array>;
/** Decimals, as `amount-column.ts` codes them. */
export type AmountSlot = Slot<AmountField, AmountColumn, Float64Array>;
type LeftOutBy = { readonly field: 'status' | 'kind' | 'account'; readonly word: string };
type LabelSlot = Slot<LabelField, Interner, Int32Array>;

export type RawRows = {
  size: number;
  capacity: number;
  row: Int32Array;
  customer: Int32Array;
  /** The customer's name among `spellings`; written only where the table has a code as well. */
  spelling: Int32Array;
  currency: Int32Array;
  kind: Uint8Array;
  status: Uint8Array;
  flags: Uint8Array;
  readonly numbers: string[];
  /** Of rows that are no receivables: the cell that says so, by the row's place. */
  readonly leftOutBy: Map<number, LeftOutBy>;
  readonly customers: Interner;
  readonly spellings: Interner;
  readonly currencies: Interner;
  readonly dates: readonly DateSlot[];
  readonly amounts: readonly AmountSlot[];
  readonly labels: readonly LabelSlot[];
};

const FIRST_CAPACITY = 1024;

/** `expected`: how many rows will come, where that is known; more may. */
export function rawRows({ columns }: Mapping, options: ReadingOptions, expected = FIRST_CAPACITY): RawRows {
  const slots = <F extends Field, R, V>(fields: readonly F[], reader: () => R, values: V): Slot<F, R, V>[] =>
    fields.flatMap((field) => {
      const column = columns[field];
      return column === undefined ? [] : [{ field, column, reader: reader(), values }];
    });
  const [ints, bytes] = [new Int32Array(0), new Uint8Array(0)];
  const raw: RawRows = {
    size: 0,
    capacity: 0,
    row: ints,
    customer: ints,
    spelling: ints,
    currency: ints,
    kind: bytes,
    status: bytes,
    flags: bytes,
    numbers: new Array<string>(expected),
    leftOutBy: new Map(),
    customers: interner(),
    spellings: interner(),
    currencies: interner(),
    dates: slots(['issued', 'due', 'settled', 'promise'], () => dateColumn(options.dates), ints),
    amounts: slots(
      ['amount', 'credit', 'open', 'paid', 'disputedAmount', 'limit'],
      () => amountColumn(options.decimal),
      new Float64Array(0),
    ),
    labels: slots([...itemTextFields, ...contactFields], interner, ints),
  };
  reserve(raw, Math.max(1, expected));
  return raw;
}

/** Room for so many rows. */
export function reserve(raw: RawRows, capacity: number): void {
  const ints = (old: Int32Array): Int32Array => copied(old, new Int32Array(capacity));
  const bytes = (old: Uint8Array): Uint8Array => copied(old, new Uint8Array(capacity));
  raw.capacity = capacity;
  raw.row = ints(raw.row);
  raw.customer = ints(raw.customer);
  raw.spelling = ints(raw.spelling);
  raw.currency = ints(raw.currency);
  raw.kind = bytes(raw.kind);
  raw.status = bytes(raw.status);
  raw.flags = bytes(raw.flags);
  for (const slot of raw.dates) slot.values = ints(slot.values);
  for (const slot of raw.amounts) slot.values = copied(slot.values, new Float64Array(capacity));
  for (const slot of raw.labels) slot.values = ints(slot.values);
}

function copied<A extends Int32Array | Float64Array | Uint8Array>(from: A, to: A): A {
  to.set(from);
  return to;
}
