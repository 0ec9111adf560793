/**
 * What one group of items amounts to, read from the accumulators of a pass when somebody looks: thousands of groups
 * cost little more than their order.
 */
import type { Account } from '../ledger/ledger';
import type { Currency, Minor } from '../money';

/** A number of items and what they amount to. */
export type Sum = { readonly count: number; readonly amount: Minor };

/** Places in a group's stretch of the accumulators; each holds a count and then an amount. */
export const NOT_DUE = 0;
export const OVERDUE = 2;
export const UNAPPLIED = 4;
export const DISPUTED = 6;
export const DOUBTFUL = 8;
export const DEPOSITS = 10;
/** Whatever is made of credits. */
export const RECEIVABLES = 12;
export const OVERDUE_RECEIVABLES = 14;
export const FIRST_BUCKET = 16;

export const widthOf = (buckets: number): number => FIRST_BUCKET + 2 * buckets;

export function addTo(sums: Float64Array, place: number, amount: number): void {
  sums[place] = (sums[place] as number) + 1;
  sums[place + 1] = (sums[place + 1] as number) + amount;
}

/** Where credits stand apart, the receivables are what is in the buckets and before them. */
export function sumReceivables(sums: Float64Array, width: number): Float64Array {
  for (let start = 0; start < sums.length; start += width) {
    let [count, amount] = [sums[start + NOT_DUE] as number, sums[start + NOT_DUE + 1] as number];
    for (let i = start + FIRST_BUCKET; i < start + width; i += 2) {
      count += sums[i] as number;
      amount += sums[i + 1] as number;
    }
    sums[start + RECEIVABLES] = count;
    sums[start + RECEIVABLES + 1] = amount;
    sums[start + OVERDUE_RECEIVABLES] = sums[start + OVERDUE] as number;
    sums[start + OVERDUE_RECEIVABLES + 1] = sums[start + OVERDUE + 1] as number;
  }
  return sums;
}

/** Some item is counted in the stretch; amounts may well cancel out. */
export function isTouched(sums: Float64Array, start: number, width: number): boolean {
  for (let i = start; i < start + width; i += 2) if (sums[i] !== 0) return true;
  return false;
}

/** Most groups have items in few places. */
const NOTHING: Sum = { count: 0, amount: 0 as Minor };

export class AgedAmounts {
  readonly currency: Currency;
  readonly balance: Minor;
  private readonly sums: Float64Array;
  private readonly start: number;
  private readonly end: number;

  /** `start`: where the group's stretch of `sums` begins; it is `widthOf` the buckets long. */
  constructor(sums: Float64Array, start: number, width: number, currency: Currency) {
    let balance = (sums[start + NOT_DUE + 1] as number) + (sums[start + UNAPPLIED + 1] as number);
    for (let i = start + FIRST_BUCKET; i < start + width; i += 2) balance += sums[i + 1] as number;
    this.currency = currency;
    this.balance = balance as Minor;
    this.sums = sums;
    this.start = start;
    this.end = start + width;
  }

  /** Always zero when items are aged by invoice date. */
  get notDue(): Sum {
    return this.at(NOT_DUE);
  }

  get buckets(): readonly Sum[] {
    return Array.from({ length: (this.end - this.start - FIRST_BUCKET) / 2 }, (_, i) => this.bucket(i));
  }

  bucket(index: number): Sum {
    return this.at(FIRST_BUCKET + 2 * index);
  }

  /** Past the due date, however the items are aged; less the credits that were aged or applied. */
  get overdue(): Sum {
    return this.at(OVERDUE);
  }

  /** Positive open items in full: the buckets may have lost some of them to credits that were aged or applied. */
  get receivables(): Sum {
    return this.at(RECEIVABLES);
  }

  /** Those of them that are past their due date. */
  get overdueReceivables(): Sum {
    return this.at(OVERDUE_RECEIVABLES);
  }

  /** Credit notes, unapplied receipts and overpayments, negative. */
  get unapplied(): Sum {
    return this.at(UNAPPLIED);
  }

  /** Part of the receivables. */
  get disputed(): Sum {
    return this.at(DISPUTED);
  }

  /** Part of the receivables. */
  get doubtful(): Sum {
    return this.at(DOUBTFUL);
  }

  /** Deposits received, negative, outside the balance. */
  get deposits(): Sum {
    return this.at(DEPOSITS);
  }

  private at(place: number): Sum {
    const count = this.sums[this.start + place] as number;
    return count === 0 ? NOTHING : { count, amount: this.sums[this.start + place + 1] as Minor };
  }
}

export class AgedGroup extends AgedAmounts {
  /** Of the dimension, or the customer's name; empty when grouped by currency. */
  readonly label: string;
  /** Undefined unless grouped by customer. */
  readonly account: Account | undefined;

  constructor(
    sums: Float64Array,
    start: number,
    width: number,
    name: { readonly currency: Currency; readonly label: string; readonly account?: Account },
  ) {
    super(sums, start, width, name.currency);
    this.label = name.label;
    this.account = name.account;
  }
}
