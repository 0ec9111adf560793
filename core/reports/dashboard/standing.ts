/** The figures of the dashboard at a day, of one currency. */
import { dsoCountBack, dsoSimple, type Indicator } from '../../analysis/dso';
import type { Divided, Missing } from '../../analysis/figure';
import type { Facts } from '../../analysis/indicator-facts';
import { monthsBefore } from '../../analysis/period';
import { overdueRate } from '../../analysis/rates';
import { cannotLookBack } from '../../analysis/sources';
import type { CurrencyIndex, Ledger } from '../../ledger/ledger';
import type { Currency, Minor } from '../../money';
import { err, ok, type Result } from '../../result';
import { mostItemsFirst } from '../currency-order';
import { figuresOf, type Figures } from '../figures';
import type { ReportContext } from '../report';

export type Standing = {
  readonly balance: Minor;
  readonly facts: Facts;
  readonly overdueRate: Divided;
  readonly dso: Divided;
  readonly countBack: Indicator;
};

/** Of every currency with an open item, the one with the most items first. */
export type Standings = {
  readonly currencies: readonly Currency[];
  readonly now: (currency: Currency) => Standing;
  readonly monthAgo: (currency: Currency) => Result<Standing, Missing>;
};

export function standings(context: ReportContext): Standings {
  const { ledger, asOf, figures } = context;
  const before = monthsBefore(asOf, 1);
  const reason = cannotLookBack(figures.sources, before);
  const earlier = reason ? undefined : standingsIn(figuresOf({ ...context, asOf: before }), ledger);
  return {
    currencies: mostItemsFirst(figures.aged.all().totals).map(({ currency }) => currency),
    now: standingsIn(figures, ledger),
    monthAgo: (currency) => (earlier ? ok(earlier(currency)) : err(reason ?? 'snapshot')),
  };
}

function standingsIn({ aged, facts }: Figures, { currencies }: Ledger): (currency: Currency) => Standing {
  const { totals } = aged.all();
  return (currency) => {
    const found = facts(currencies.indexOf(currency) as CurrencyIndex);
    return {
      balance: totals.find((total) => total.currency === currency)?.balance ?? (0 as Minor),
      facts: found,
      overdueRate: overdueRate(found.position),
      dso: dsoSimple(found),
      countBack: dsoCountBack(found),
    };
  };
}
