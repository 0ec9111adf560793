/** A line for each currency: how fast we are paid, what is overdue, how many customers are a risk. */
import type { AgedAmounts } from '../core/analysis/aged-amounts';
import { dsoCountBack, dsoSimple, type Indicator } from '../core/analysis/dso';
import type { Missing } from '../core/analysis/figure';
import { overdueRate } from '../core/analysis/rates';
import type { Account, CurrencyIndex, Ledger } from '../core/ledger/ledger';
import type { ReportContext } from '../core/reports/report';
import type { Text } from '../core/text/text';
import { writtenAmount, writtenRatio } from '../core/text/written';
import type { Figures } from './figures';

export const figureLines = (figures: Figures, context: ReportContext): readonly string[] =>
  figures.balance.totals.flatMap((total) => linesOf(total, figures, context));

function linesOf(total: AgedAmounts, figures: Figures, { ledger, settings, text }: ReportContext): readonly string[] {
  const { currency, deposits } = total;
  const { dashboard } = text;
  const facts = figures.factsOf(ledger.currencies.indexOf(currency) as CurrencyIndex);
  const days = ({ figure, atLeast }: Indicator): string => {
    if (figure.ok) return dashboard.days(figure.value);
    return atLeast === undefined ? '–' : dashboard.atLeast(dashboard.days(atLeast));
  };
  const simple = dsoSimple(facts);
  const rate = overdueRate(facts.position).figure;
  const share = rate.ok ? writtenRatio(rate.value, settings.language) : '–';
  const line = text.hosts.commandLine.figures(
    currency,
    days(simple),
    days(dsoCountBack(facts)),
    share,
    risky(total, figures, ledger),
  );
  return [
    simple.figure.ok ? line : `${line} ${why(simple.figure.error, text)}`,
    ...(deposits.count === 0
      ? []
      : [text.reports.aging.deposits(writtenAmount(-deposits.amount, currency, settings.language), currency)]),
  ];
}

const why = (missing: Missing, text: Text): string =>
  missing === 'salesUnknown'
    ? `${text.missing.salesUnknown} ${text.hosts.commandLine.salesByFlag}`
    : text.missing[missing];

/** Customers with an open item in the currency. */
const risky = ({ currency }: AgedAmounts, { balance, risk }: Figures, { accounts }: Ledger): number =>
  balance.groups.filter((group) => {
    if (group.currency !== currency) return false;
    const { band } = risk.of((accounts[group.account as Account] as Ledger['accounts'][number]).customer);
    return band === 'high' || band === 'critical';
  }).length;
