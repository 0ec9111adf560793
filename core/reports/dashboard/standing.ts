/** The figures of the dashboard at a day, of one currency. */
import { aging } from '../../analysis/aging';
import { dsoCountBack, dsoSimple, type Indicator } from '../../analysis/dso';
import type { Divided, Missing } from '../../analysis/figure';
import { factsOf, type Facts } from '../../analysis/indicator-facts';
import { monthsBefore } from '../../analysis/period';
import { overdueRate } from '../../analysis/rates';
import { cannotLookBack } from '../../analysis/sources';
import type { CurrencyIndex } from '../../ledger/ledger';
import type { Currency, Minor } from '../../money';
import { err, ok, type Result } from '../../result';
import { mostItemsFirst } from '../currency-order';
import type { ReportContext } from '../report';
import { reportSources } from '../sources';

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
  const { ledger, asOf, settings } = context;
  const before = monthsBefore(asOf, 1);
  const reason = cannotLookBack(reportSources(context), before);
  const earlier = reason ? undefined : standingsAt({ ...context, asOf: before });
  const { totals } = aging(ledger, { ...settings.aging, asOf });
  return {
    currencies: mostItemsFirst(totals).map(({ currency }) => currency),
    now: standingsAt(context),
    monthAgo: (currency) => (earlier ? ok(earlier(currency)) : err(reason ?? 'snapshot')),
  };
}

function standingsAt(context: ReportContext): (currency: Currency) => Standing {
  const { ledger, asOf, settings } = context;
  const { totals } = aging(ledger, { ...settings.aging, asOf });
  const facts = factsOf(reportSources(context));
  return (currency) => {
    const found = facts(ledger.currencies.indexOf(currency) as CurrencyIndex);
    return {
      balance: totals.find((total) => total.currency === currency)?.balance ?? (0 as Minor),
      facts: found,
      overdueRate: overdueRate(found.position),
      dso: dsoSimple(found),
      countBack: dsoCountBack(found),
    };
  };
}
