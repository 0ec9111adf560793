import { dsoSimple } from '../analysis/dso';
import { customerBridges } from '../analysis/dso-bridge';
import { PERIOD_MONTHS } from '../analysis/indicator-facts';
import { indicatorNamed } from '../analysis/indicators';
import { periodEnding } from '../analysis/period';
import type { Day } from '../calendar-date';
import type { CurrencyIndex } from '../ledger/ledger';
import { writtenDate } from '../text/written';
import { block, tableName, type Block } from './block';
import { bridgeColumns } from './bridge-columns';
import { looks } from './columns';
import { indicatorColumns, TARGET, VALUE } from './indicator-columns';
import { indicatorRows, type IndicatorRow } from './indicator-rows';
import { layOut } from './layout';
import { paymentBlock, paymentLooks } from './payment-block';
import { markOf, type Report, type ReportContext } from './report';
import { asOfLine, dataNotes } from './report-lines';
import type { Sheet, StyledArea } from './sheet';
import { trendColumns } from './trend-columns';

const MOST_CUSTOMERS = 10;

/** The indicators of every currency; then for each its trend, and the customers of whom its DSO is made. */
export const indicators: Report = (context) => {
  const { ledger, asOf, figures, settings, text } = context;
  const { language } = settings;
  const page = text.reports.indicators;
  const currencies = ledger.currencies.map((_, i) => i as CurrencyIndex);
  const rows = currencies.flatMap((currency) => indicatorRows(figures.facts(currency), language));
  const trend = figures.trend();
  const { from, to, days } = periodEnding(asOf, PERIOD_MONTHS);
  const write = (day: Day): string => writtenDate(day, language);
  const sheet = layOut({
    mark: markOf('indicators'),
    tab: page.tab,
    title: page.title,
    asOf: asOfLine(context),
    definition: page.definition(write(from), write(to), days),
    blocks: [
      block({ name: 'EncoursIndicators', columns: indicatorColumns(text, settings.targets), rows }),
      paymentBlock(context),
      ...currencies.flatMap((currency) => [...trendBlock(currency, context), ...bridgeBlock(currency, context)]),
    ],
    notes: [...(trend.ok ? [] : [page.noTrend(text.missing[trend.error])]), ...dataNotes(context)],
    landscape: true,
  });
  return { ...sheet, looks: [...sheet.looks, ...shareLooks(rows, sheet, context), ...paymentLooks(sheet, context)] };
};

function trendBlock(index: CurrencyIndex, { ledger, figures, text }: ReportContext): readonly Block[] {
  const currency = ledger.currencies[index];
  const trend = figures.trend();
  if (!trend.ok || currency === undefined) return [];
  return [
    block({
      name: tableName('EncoursTrend', currency, index),
      heading: text.reports.indicators.trend(currency),
      columns: trendColumns(text),
      rows: trend.value(index),
    }),
  ];
}

/** Without sales there are no days. */
function bridgeBlock(index: CurrencyIndex, { ledger, figures, text }: ReportContext): readonly Block[] {
  const facts = figures.facts(index);
  const bridges = customerBridges(figures.sources, index);
  const rows = bridges.slice(0, MOST_CUSTOMERS);
  if (rows.length === 0 || !dsoSimple(facts).figure.ok) return [];
  return [
    block({
      name: tableName('EncoursBridge', facts.currency, index),
      heading: text.reports.indicators.bridge(facts.currency, rows.length, bridges.length),
      columns: bridgeColumns(ledger, facts, text),
      rows,
    }),
  ];
}

/** A share among days. */
function shareLooks(rows: readonly IndicatorRow[], { tables }: Sheet, { text }: ReportContext): readonly StyledArea[] {
  const top = (tables[0]?.row ?? 0) + 1;
  return rows.flatMap(({ id }, i) =>
    indicatorNamed(id).unit !== 'ratio'
      ? []
      : [VALUE, TARGET].map((column) => ({ row: top + i, column, rows: 1, columns: 1, ...looks.rate(text) })),
  );
}
