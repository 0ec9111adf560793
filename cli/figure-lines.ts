/** A line for each currency: how fast we are paid, what is overdue, how many customers are a risk. */
import type { AgedAmounts } from '../core/analysis/aged-amounts';
import { dsoCountBack, dsoSimple, type Indicator } from '../core/analysis/dso';
import type { Missing } from '../core/analysis/figure';
import { overdueRate } from '../core/analysis/rates';
import type { SalesTold } from '../core/analysis/sales-told';
import type { Account, CurrencyIndex, Ledger } from '../core/ledger/ledger';
import type { Currency } from '../core/money';
import { mostItemsFirst } from '../core/reports/currency-order';
import type { ReportContext } from '../core/reports/report';
import { salesLines } from '../core/reports/sales-wording';
import { whyMissing } from '../core/reports/why-missing';
import { err } from '../core/result';
import type { Text } from '../core/text/text';
import { writtenAmount, writtenRatio } from '../core/text/written';

export const figureLines = (context: ReportContext): readonly string[] =>
  mostItemsFirst(context.figures.aged.all().totals).flatMap((total) => linesOf(total, context));

function linesOf(total: AgedAmounts, context: ReportContext): readonly string[] {
  const { ledger, figures, settings, text } = context;
  const { currency, deposits } = total;
  const { dashboard } = text;
  const facts = figures.facts(ledger.currencies.indexOf(currency) as CurrencyIndex);
  const days = ({ figure, atLeast }: Indicator): string => {
    if (figure.ok) return dashboard.days(figure.value);
    return atLeast === undefined ? '–' : dashboard.atLeast(dashboard.days(atLeast));
  };
  const simple = dsoSimple(facts);
  const told = facts.salesTold(facts.period);
  const rate = overdueRate(facts.position).figure;
  const share = rate.ok ? writtenRatio(rate.value, settings.language) : '–';
  const line = text.hosts.commandLine.figures(
    currency,
    days(simple),
    days(dsoCountBack(facts)),
    share,
    risky(currency, context),
  );
  return [
    simple.figure.ok ? line : `${line} ${why(simple.figure.error, told, text)}`,
    ...salesLines(facts.period, told, text, settings.language),
    ...(deposits.count === 0
      ? []
      : [text.reports.aging.deposits(writtenAmount(-deposits.amount, currency, settings.language), currency)]),
  ];
}

const why = (missing: Missing, told: SalesTold, text: Text): string =>
  missing === 'salesUnknown' && !told.tableGiven
    ? `${text.missing.salesUnknown} ${text.hosts.commandLine.salesByFlag}`
    : whyMissing(missing, { figure: err(missing) }, text, told);

/** Customers with an open item in the currency. */
function risky(currency: Currency, { ledger, figures }: ReportContext): number {
  const risk = figures.risk();
  return figures.aged.all().groups.filter((group) => {
    if (group.currency !== currency) return false;
    const { band } = risk.of((ledger.accounts[group.account as Account] as Ledger['accounts'][number]).customer);
    return band === 'high' || band === 'critical';
  }).length;
}
