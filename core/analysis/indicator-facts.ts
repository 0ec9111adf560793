/** What the indicators of one currency are made of. What takes a pass of its own is found when it is first asked for. */
import { addDays, type Day } from '../calendar-date';
import { at } from '../column';
import { NEVER, type Account, type CurrencyIndex } from '../ledger/ledger';
import type { Currency } from '../money';
import { err, ok, type Result } from '../result';
import type { Moment } from './dso';
import { bridgeOf, type Bridge } from './dso-bridge';
import type { Missing } from './figure';
import { once } from './once';
import { monthOf, monthsBefore, periodEnding, type Period } from './period';
import { byCurrency, positions, type Position, type Positions } from './positions';
import type { Sales } from './sales';
import type { SalesTold } from './sales-told';
import { cannotLookBack, type Sources } from './sources';

export type Facts = Moment & {
  readonly currency: Currency;
  readonly bridge: Bridge;
  /** With an open item, and with an overdue one among them. */
  readonly customers: { readonly open: number; readonly overdue: number };
  readonly ordinarySales: Sales;
  readonly salesTold: (period: Pick<Period, 'from' | 'to'>) => SalesTold;
  /** Whether the table has a column that could say what was written off. */
  readonly tellsWriteOffs: boolean;
  /** In the period. */
  readonly writtenOff: () => Result<{ readonly all: number; readonly ordinary: number }, Missing>;
  /** At the end of the day before the period. */
  readonly opening: () => Result<Position, Missing>;
  readonly turnoverPeriod: Period;
  /** At the end of each of its months and of the day before it. */
  readonly monthEnds: () => Result<readonly Position[], Missing>;
};

/** Months of the periods over which indicators look back, where nobody asks for others. */
export const PERIOD_MONTHS = 3;
const TURNOVER_MONTHS = 12;

/** `months` left out: three, and twelve for the turnover. */
export function factsOf(sources: Sources, months?: number): (currency: CurrencyIndex) => Facts {
  const { ledger, asOf, flows } = sources;
  const period = periodEnding(asOf, months ?? PERIOD_MONTHS);
  const turnoverMonths = months ?? TURNOVER_MONTHS;
  const ends = Array.from({ length: turnoverMonths + 1 }, (_, i) => monthsBefore(asOf, turnoverMonths - i));
  const standings = standingsOf(sources);
  const openings = lookingBack(sources, [addDays(period.from, -1)]);
  const atEnds = lookingBack(sources, ends);
  return (currency) => ({
    currency: ledger.currencies[currency] as Currency,
    asOf,
    period,
    ...(standings[currency] as Standing),
    sales: sources.sales(currency, 'sales'),
    ordinarySales: sources.sales(currency, 'ordinarySales'),
    salesTold: (of) => sources.salesTold(currency, of),
    begins: flows().begins,
    tellsWriteOffs: (ledger.read.status ?? ledger.read.kind) !== undefined,
    writtenOff() {
      if (ledger.snapshot) return err('snapshot');
      const { begins, hasUndatedWriteOff, between } = flows();
      if (hasUndatedWriteOff) return err('writeOffsUnknown');
      const { from, to } = period;
      if (begins !== NEVER && monthOf(begins) > monthOf(from)) return err('beginsLater');
      return ok({
        all: between('writtenOff', currency, from, to),
        ordinary: between('ordinaryWrittenOff', currency, from, to),
      });
    },
    opening() {
      const found = openings();
      return found.ok ? ok(found.value.of(currency, 0)) : found;
    },
    turnoverPeriod: periodEnding(asOf, turnoverMonths),
    monthEnds() {
      const found = atEnds();
      return found.ok ? ok(ends.map((_, place) => found.value.of(currency, place))) : found;
    },
  });
}

const lookingBack = (sources: Sources, days: readonly Day[]): (() => Result<Positions<CurrencyIndex>, Missing>) =>
  once(() => {
    const missing = cannotLookBack(sources, days[0] as Day);
    return missing ? err(missing) : ok(positions(sources.ledger, days, byCurrency(sources.ledger)));
  });

type Standing = Pick<Facts, 'position' | 'bridge' | 'customers'>;

/** Of each currency at the as-of date: its customers', added up. */
function standingsOf({ ledger, accounts: positionsOf }: Sources): readonly Standing[] {
  const found = positionsOf();
  const accounts: Account[][] = ledger.currencies.map(() => []);
  for (let i = 0; i < ledger.accounts.length; i++) accounts[at(ledger.currencyOf, i as Account)]?.push(i as Account);
  return accounts.map((all) => {
    const bridge = { terms: 0, overdue: 0, disputed: 0 };
    const customers = { open: 0, overdue: 0 };
    for (const account of all) {
      const position = found.of(account, 0);
      const { terms, overdue, disputed } = bridgeOf(position);
      bridge.terms += terms;
      bridge.overdue += overdue;
      bridge.disputed += disputed;
      if (position.openItems > 0) customers.open++;
      if (position.overdueItems > 0) customers.overdue++;
    }
    return { position: found.sum(all, 0), bridge, customers };
  });
}
