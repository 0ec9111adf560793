import { dsoSimple } from '../analysis/dso';
import { customerBridges } from '../analysis/dso-bridge';
import { dsoTrend, type Trend } from '../analysis/dso-trend';
import type { Missing } from '../analysis/figure';
import { factsOf, PERIOD_MONTHS, type Facts } from '../analysis/indicator-facts';
import { indicatorNamed } from '../analysis/indicators';
import { periodEnding } from '../analysis/period';
import type { Day } from '../calendar-date';
import type { CurrencyIndex } from '../ledger/ledger';
import type { Result } from '../result';
import { writtenDate } from '../text/written';
import { block, tableName, type Block } from './block';
import { bridgeColumns } from './bridge-columns';
import { looks } from './columns';
import { indicatorColumns, TARGET, VALUE } from './indicator-columns';
import { indicatorRows, type IndicatorRow } from './indicator-rows';
import { layOut } from './layout';
import { markOf, type Report, type ReportContext } from './report';
import { asOfLine, dataNotes } from './report-lines';
import type { Sheet, StyledArea } from './sheet';
import { reportSources } from './sources';
import { trendColumns } from './trend-columns';

const TREND_MONTHS = 12;
const MOST_CUSTOMERS = 10;

/** The indicators of every currency; then for each its trend, and the customers of whom its DSO is made. */
export const indicators: Report = (context) => {
  const { ledger, asOf, settings, text } = context;
  const { language } = settings;
  const page = text.reports.indicators;
  const sources = reportSources(context);
  const facts = factsOf(sources);
  const currencies = ledger.currencies.map((_, i) => i as CurrencyIndex);
  const rows = currencies.flatMap((currency) => indicatorRows(facts(currency), language));
  const trend = dsoTrend(sources, TREND_MONTHS);
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
      ...currencies.flatMap((currency) => [
        ...trendBlock(trend, currency, context),
        ...bridgeBlock(facts(currency), currency, context),
      ]),
    ],
    notes: [...(trend.ok ? [] : [page.noTrend(text.missing[trend.error])]), ...dataNotes(context)],
    landscape: true,
  });
  return { ...sheet, looks: [...sheet.looks, ...shareLooks(rows, sheet, context)] };
};

function trendBlock(
  trend: Result<Trend, Missing>,
  index: CurrencyIndex,
  { ledger, text }: ReportContext,
): readonly Block[] {
  const currency = ledger.currencies[index];
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
function bridgeBlock(facts: Facts, index: CurrencyIndex, { ledger, asOf, text }: ReportContext): readonly Block[] {
  const bridges = customerBridges(ledger, asOf, index);
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
