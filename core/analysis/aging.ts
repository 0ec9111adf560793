/**
 * The aged balance: open items by how long they have been past due, one row for each group and currency.
 *
 * Receivables are the positive open items, disputed ones included; what is negative stands apart as unapplied, so that
 * not due + buckets + unapplied = balance, always. Deposits received are shown and never netted.
 */
import type { Day } from '../calendar-date';
import { at } from '../column';
import type { Currency, Minor } from '../money';
import { openAt, type Account, type DimensionField, type Item, type Ledger } from '../ledger/ledger';
import { itemKinds } from '../ledger/kinds';
import type { AgingOptions } from './aging-options';
import { appliedCredits } from './applied-credits';
import { bucketIndex, bucketsOf, type Bucket } from './buckets';

export type GroupBy = 'customer' | 'currency' | DimensionField;
/** Apart: in a column of their own. Aged: in the buckets, like invoices. Applied: to the oldest due, a proposal. */
export type Credits = 'apart' | 'aged' | 'applied';

export type AgingQuestion = AgingOptions & {
  readonly asOf: Day;
  readonly groupBy?: GroupBy;
  readonly credits?: Credits;
  /** Only doubtful items, or only the others; all when left out. */
  readonly doubtful?: boolean;
};

/** A number of items and what they amount to. */
export type Sum = { readonly count: number; readonly amount: Minor };

export type AgedAmounts = {
  readonly currency: Currency;
  /** Always zero when items are aged by invoice date. */
  readonly notDue: Sum;
  readonly buckets: readonly Sum[];
  /** Past the due date, however the items are aged. */
  readonly overdue: Sum;
  /** Positive open items: all that stands in the buckets and before them. */
  readonly receivables: Sum;
  /** Credit notes, unapplied receipts and overpayments, negative. */
  readonly unapplied: Sum;
  readonly balance: Minor;
  /** Parts of the receivables. */
  readonly disputed: Sum;
  readonly doubtful: Sum;
  /** Deposits received, negative, outside the balance. */
  readonly deposits: Sum;
};

export type AgedGroup = AgedAmounts & {
  /** The account's number when grouped by customer, else the label of the dimension; empty when grouped by currency. */
  readonly account?: Account;
  readonly label: string;
};

export type AgedBalance = {
  readonly asOf: Day;
  readonly buckets: readonly Bucket[];
  /** With an open item at the date; the largest balance first. */
  readonly groups: readonly AgedGroup[];
  /** Currencies in the order of their first item. */
  readonly totals: readonly AgedAmounts[];
};

/** Columns of the accumulator before the buckets; each holds a count and then an amount. */
const NOT_DUE = 0;
const OVERDUE = 1;
const UNAPPLIED = 2;
const DISPUTED = 3;
const DOUBTFUL = 4;
const DEPOSITS = 5;
const FIRST_BUCKET = 6;

const DEPOSIT = itemKinds.indexOf('deposit');

export function aging(ledger: Ledger, question: AgingQuestion): AgedBalance {
  const { asOf, edges, basis, credits = 'apart', groupBy = 'customer' } = question;
  const buckets = bucketsOf(edges, basis);
  const width = 2 * (FIRST_BUCKET + buckets.length);
  const groups = groupsOf(ledger, groupBy);
  const sums = new Float64Array(groups.list.length * width);
  const reduced = credits === 'applied' ? appliedCredits(ledger, asOf) : undefined;

  for (let i = 0; i < ledger.size; i++) {
    const item = i as Item;
    const whole = openAt(ledger, item, asOf);
    if (whole === 0) continue;
    const isDoubtful = at(ledger.doubtful, item) === 1;
    if (question.doubtful !== undefined && question.doubtful !== isDoubtful) continue;
    const group = groups.of(item) * width;
    if (at(ledger.kind, item) === DEPOSIT) {
      add(sums, group + 2 * DEPOSITS, whole);
      continue;
    }
    const open = reduced ? (reduced[i] as number) : whole;
    if (open === 0) continue;
    const due = at(ledger.due, item);
    const daysPastDue = asOf - due;
    if (open < 0 && credits !== 'aged') {
      add(sums, group + 2 * UNAPPLIED, open);
      continue;
    }
    if (daysPastDue > 0) add(sums, group + 2 * OVERDUE, open);
    if (open > 0) {
      const disputed = Math.min(at(ledger.disputed, item), open);
      if (disputed > 0) add(sums, group + 2 * DISPUTED, disputed);
      if (isDoubtful) add(sums, group + 2 * DOUBTFUL, open);
    }
    const days = basis === 'due' ? daysPastDue : asOf - at(ledger.issued, item);
    if (basis === 'due' && days <= 0) add(sums, group + 2 * NOT_DUE, open);
    else add(sums, group + 2 * (FIRST_BUCKET + bucketIndex(days, edges)), open);
  }

  const read = (group: number): AgedAmounts =>
    amountsOf(sums, group * width, groups.list[group]?.currency as Currency, buckets.length);
  const touched = groups.list.flatMap((group, i): AgedGroup[] => {
    const amounts = read(i);
    return isEmpty(amounts) ? [] : [{ ...amounts, ...group }];
  });
  return { asOf, buckets, groups: touched.sort(largestFirst), totals: totalsOf(touched, buckets.length) };
}

function add(sums: Float64Array, place: number, amount: number): void {
  sums[place] = (sums[place] as number) + 1;
  sums[place + 1] = (sums[place + 1] as number) + amount;
}

function amountsOf(sums: Float64Array, start: number, currency: Currency, buckets: number): AgedAmounts {
  const sum = (place: number): Sum => ({
    count: sums[start + 2 * place] as number,
    amount: sums[start + 2 * place + 1] as Minor,
  });
  const aged = Array.from({ length: buckets }, (_, i) => sum(FIRST_BUCKET + i));
  const notDue = sum(NOT_DUE);
  const unapplied = sum(UNAPPLIED);
  const inBuckets = plus(notDue, ...aged);
  return {
    currency,
    notDue,
    buckets: aged,
    overdue: sum(OVERDUE),
    receivables: inBuckets,
    unapplied,
    balance: (inBuckets.amount + unapplied.amount) as Minor,
    disputed: sum(DISPUTED),
    doubtful: sum(DOUBTFUL),
    deposits: sum(DEPOSITS),
  };
}

function plus(...sums: readonly Sum[]): Sum {
  let count = 0;
  let amount = 0;
  for (const sum of sums) {
    count += sum.count;
    amount += sum.amount;
  }
  return { count, amount: amount as Minor };
}

const isEmpty = ({ receivables, unapplied, deposits }: AgedAmounts): boolean =>
  receivables.count + unapplied.count + deposits.count === 0;

const largestFirst = (a: AgedGroup, b: AgedGroup): number =>
  b.balance - a.balance || order(a.currency, b.currency) || order(a.label, b.label);

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** One total for each currency: amounts of two currencies are never added. */
export function totalsOf(groups: readonly AgedAmounts[], buckets: number): readonly AgedAmounts[] {
  const currencies = [...new Set(groups.map(({ currency }) => currency))].sort(order);
  return currencies.map((currency) => {
    const own = groups.filter((group) => group.currency === currency);
    const total = (pick: (group: AgedAmounts) => Sum): Sum => plus(...own.map(pick));
    return {
      currency,
      notDue: total(({ notDue }) => notDue),
      buckets: Array.from({ length: buckets }, (_, i) => total((group) => group.buckets[i] as Sum)),
      overdue: total(({ overdue }) => overdue),
      receivables: total(({ receivables }) => receivables),
      unapplied: total(({ unapplied }) => unapplied),
      balance: own.reduce((sum, group) => sum + group.balance, 0) as Minor,
      disputed: total(({ disputed }) => disputed),
      doubtful: total(({ doubtful }) => doubtful),
      deposits: total(({ deposits }) => deposits),
    };
  });
}

/** Overdue share of the receivables (never of the balance); undefined when nothing is receivable. */
export const overdueRate = ({ overdue, receivables }: AgedAmounts): number | undefined =>
  receivables.amount > 0 ? overdue.amount / receivables.amount : undefined;

export const overdueCountRate = ({ overdue, receivables }: AgedAmounts): number | undefined =>
  receivables.count > 0 ? overdue.count / receivables.count : undefined;

type Groups = {
  readonly list: readonly { readonly account?: Account; readonly label: string; readonly currency: Currency }[];
  readonly of: (item: Item) => number;
};

function groupsOf(ledger: Ledger, groupBy: GroupBy): Groups {
  if (groupBy === 'customer') {
    return {
      list: ledger.accounts.map(({ customer, currency }, account) => ({
        account: account as Account,
        label: ledger.customers[customer]?.name ?? '',
        currency,
      })),
      of: (item) => at(ledger.account, item),
    };
  }
  const dimension = groupBy === 'currency' ? undefined : ledger.dimensions[groupBy];
  const labels = dimension?.labels ?? [''];
  const currencies = [...new Set(ledger.accounts.map(({ currency }) => currency))];
  const currencyOf = ledger.accounts.map(({ currency }) => currencies.indexOf(currency));
  return {
    list: labels.flatMap((label) => currencies.map((currency) => ({ label, currency }))),
    of: (item) =>
      (dimension ? at(dimension.of, item) : 0) * currencies.length + (currencyOf[at(ledger.account, item)] as number),
  };
}
