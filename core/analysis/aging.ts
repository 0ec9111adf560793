/**
 * The aged balance: open items by how long they have been past due, one row for each group and currency.
 *
 * Receivables are the positive open items, disputed ones included; what is negative stands apart as unapplied, so that
 * not due + buckets + unapplied = balance, always. Deposits received are shown and never netted.
 */
import type { Day } from '../calendar-date';
import { at } from '../column';
import type { Currency } from '../money';
import { BEFORE_ALL, openAt, type Account, type DimensionField, type Item, type Ledger } from '../ledger/ledger';
import { itemKinds } from '../ledger/kinds';
import {
  addTo,
  AgedAmounts,
  AgedGroup,
  DEPOSITS,
  DISPUTED,
  DOUBTFUL,
  FIRST_BUCKET,
  isTouched,
  NOT_DUE,
  OVERDUE,
  OVERDUE_RECEIVABLES,
  RECEIVABLES,
  sumReceivables,
  UNAPPLIED,
  widthOf,
} from './aged-amounts';
import type { AgingOptions } from './aging-options';
import { appliedCredits } from './applied-credits';
import { bucketIndex, bucketsOf, type Bucket } from './buckets';
import { once } from './once';
import { accountOrder, textOrder } from './order';

type GroupBy = 'customer' | 'currency' | DimensionField;
/** Apart: in a column of their own. Aged: in the buckets, like invoices. Applied: to the oldest due, a proposal. */
export type Credits = 'apart' | 'aged' | 'applied';

export type AgingQuestion = AgingOptions & {
  readonly asOf: Day;
  readonly groupBy?: GroupBy;
  readonly credits?: Credits;
  /** Only doubtful items, or only the others; all when left out. */
  readonly doubtful?: boolean;
};

/** One pass has added everything up; groups and totals are worded only when somebody looks at them. */
export type AgedBalance = {
  readonly asOf: Day;
  readonly buckets: readonly Bucket[];
  /** With an open item at the date; by currency, in each the largest balance first. */
  readonly groups: readonly AgedGroup[];
  /** One for each currency with an open item, by its code. */
  readonly totals: readonly AgedAmounts[];
};

const DEPOSIT = itemKinds.indexOf('deposit');

export function aging(ledger: Ledger, question: AgingQuestion): AgedBalance {
  const { asOf, edges, basis, credits = 'apart', groupBy = 'customer' } = question;
  const buckets = bucketsOf(edges, basis);
  const width = widthOf(buckets.length);
  const groups = groupsOf(ledger, groupBy);
  const sums = new Float64Array(groups.size * width);
  const isApart = credits === 'apart';
  const reduced = credits === 'applied' ? appliedCredits(ledger, asOf) : undefined;

  for (let i = 0; i < ledger.size; i++) {
    const item = i as Item;
    const whole = openAt(ledger, item, asOf);
    if (whole === 0) continue;
    const isDoubtful = at(ledger.doubtful, item) === 1;
    if (question.doubtful !== undefined && question.doubtful !== isDoubtful) continue;
    const group = groups.of(item) * width;
    if (at(ledger.kind, item) === DEPOSIT) {
      addTo(sums, group + DEPOSITS, whole);
      continue;
    }
    const open = reduced ? (reduced[i] as number) : whole;
    const daysPastDue = asOf - at(ledger.due, item);
    if (!isApart && whole > 0) {
      addTo(sums, group + RECEIVABLES, whole);
      if (daysPastDue > 0) addTo(sums, group + OVERDUE_RECEIVABLES, whole);
    }
    if (open === 0) continue;
    if (open < 0 && credits !== 'aged') {
      addTo(sums, group + UNAPPLIED, open);
      continue;
    }
    if (daysPastDue > 0) addTo(sums, group + OVERDUE, open);
    if (open > 0) {
      const disputed = Math.min(at(ledger.disputed, item), open);
      if (disputed > 0) addTo(sums, group + DISPUTED, disputed);
      if (isDoubtful) addTo(sums, group + DOUBTFUL, open);
    }
    const days = basis === 'due' ? daysPastDue : ageOf(ledger, item, asOf);
    if (basis === 'due' && days <= 0) addTo(sums, group + NOT_DUE, open);
    else addTo(sums, group + FIRST_BUCKET + 2 * bucketIndex(days, edges), open);
  }

  const complete = (all: Float64Array): Float64Array => (isApart ? sumReceivables(all, width) : all);
  const groupsOnce = once(() => touchedGroups(complete(sums), groups, width, ledger));
  const totalsOnce = once(() => totalsOf(complete(sumsByCurrency(sums, groups, width)), groups, width));
  return {
    asOf,
    buckets,
    get groups() {
      return groupsOnce();
    },
    get totals() {
      return totalsOnce();
    },
  };
}

function touchedGroups(
  sums: Float64Array,
  { size, nameOf }: Groups,
  width: number,
  ledger: Ledger,
): readonly AgedGroup[] {
  const groups: AgedGroup[] = [];
  for (let group = 0; group < size; group++) {
    if (!isTouched(sums, group * width, width)) continue;
    groups.push(new AgedGroup(sums, group * width, width, nameOf(group)));
  }
  const order = accountOrder(ledger);
  return groups.sort(
    (a, b) =>
      textOrder(a.currency, b.currency) ||
      b.balance - a.balance ||
      textOrder(a.label, b.label) ||
      (a.account === undefined || b.account === undefined ? 0 : order(a.account, b.account)),
  );
}

/** Amounts of two currencies are never added. */
function sumsByCurrency(sums: Float64Array, { size, currencyOf, currencies }: Groups, width: number): Float64Array {
  const totals = new Float64Array(currencies.length * width);
  for (let group = 0; group < size; group++) {
    const start = currencyOf(group) * width;
    for (let i = 0; i < width; i++)
      totals[start + i] = (totals[start + i] as number) + (sums[group * width + i] as number);
  }
  return totals;
}

function totalsOf(totals: Float64Array, { currencies }: Groups, width: number): readonly AgedAmounts[] {
  return currencies
    .flatMap((currency, i) =>
      isTouched(totals, i * width, width) ? [new AgedAmounts(totals, i * width, width, currency)] : [],
    )
    .sort((a, b) => textOrder(a.currency, b.currency));
}

/** Days since the invoice date; where a row has none, the days past due are the least that it can be. */
function ageOf(ledger: Ledger, item: Item, asOf: Day): number {
  const issued = at(ledger.issued, item);
  return issued === BEFORE_ALL ? Math.max(0, asOf - at(ledger.due, item)) : asOf - issued;
}

/** Without a column of invoice dates nothing can be aged by them. */
export const canBeAged = (ledger: Ledger, { basis }: AgingOptions): boolean =>
  basis === 'due' || ledger.read.issued !== undefined;

type Groups = {
  readonly size: number;
  readonly of: (item: Item) => number;
  readonly nameOf: (group: number) => {
    readonly account?: Account;
    readonly label: string;
    readonly currency: Currency;
  };
  readonly currencies: readonly Currency[];
  readonly currencyOf: (group: number) => number;
};

function groupsOf(ledger: Ledger, groupBy: GroupBy): Groups {
  const { accounts, customers, currencies } = ledger;
  if (groupBy === 'customer') {
    return {
      size: accounts.length,
      of: (item) => at(ledger.account, item),
      nameOf(group) {
        const { customer, currency } = accounts[group] as Ledger['accounts'][number];
        return { account: group as Account, label: customers[customer]?.name ?? '', currency };
      },
      currencies,
      currencyOf: (group) => at(ledger.currencyOf, group as Account),
    };
  }
  const dimension = groupBy === 'currency' ? undefined : ledger.dimensions[groupBy];
  const labels = dimension?.labels ?? [''];
  return {
    size: labels.length * currencies.length,
    of: (item) =>
      (dimension ? at(dimension.of, item) : 0) * currencies.length + at(ledger.currencyOf, at(ledger.account, item)),
    nameOf: (group) => ({
      label: labels[Math.floor(group / currencies.length)] ?? '',
      currency: currencies[group % currencies.length] as Currency,
    }),
    currencies,
    currencyOf: (group) => group % currencies.length,
  };
}
