/** DSO and the overdue rate at the ends of months, with their targets. */
import type { TrendPoint } from '../../analysis/dso-trend';
import type { Figure } from '../../analysis/figure';
import type { CurrencyIndex } from '../../ledger/ledger';
import { ok } from '../../result';
import { writtenRatio } from '../../text/written';
import { looks } from '../columns';
import type { ReportContext } from '../report';
import type { Line, LineChart } from './line-chart';

/** Fewer points are no trend. */
const LEAST = 3;
const ACCENT = '#0f6cbd';
const SECOND = '#5c5c5c';
const TARGET = '#8a8a8a';

/** Those of which there are enough points. */
export function trendCharts(currency: CurrencyIndex, context: ReportContext): readonly LineChart[] {
  const { figures, settings, text } = context;
  const { dashboard: words, findings } = text;
  const { dso, overdueRate } = settings.targets;
  const trend = figures.trend();
  const points = trend.ok ? trend.value(currency) : [];
  const last = points[points.length - 1];
  const ratio = (value: number): string => writtenRatio(value, settings.language);
  const wholeRatio = (value: number): string => writtenRatio(value, settings.language, 0);
  const charts: readonly LineChart[] = [
    {
      points: from(points, ({ simple }) => simple.figure),
      title: finding(words.dso, last?.simple.figure, dso, words.days, words.wholeDays, context),
      unit: findings.unitDays,
      look: { align: 'right', format: words.dayFormat },
      format: '0',
      lines: [
        { name: words.dso, color: ACCENT, stroke: 'bold', figure: ({ simple }) => simple.figure },
        { name: words.countBack, color: SECOND, stroke: 'thin', figure: ({ countBack }) => countBack.figure },
        ...targetLine(words.target, dso),
      ],
    },
    {
      points: from(points, (point) => point.overdueRate.figure),
      title: finding(words.overdueRate, last?.overdueRate.figure, overdueRate, ratio, wholeRatio, context),
      unit: findings.unitShare,
      look: looks.rate(text),
      format: '0%',
      lines: [
        { name: words.overdueRate, color: ACCENT, stroke: 'bold', figure: (point) => point.overdueRate.figure },
        ...targetLine(words.target, overdueRate),
      ],
    },
  ];
  return charts.filter((chart) => chart.points.length >= LEAST);
}

/** From the first point that has the figure. */
function from(points: readonly TrendPoint[], figure: (point: TrendPoint) => Figure): readonly TrendPoint[] {
  const first = points.findIndex((point) => figure(point).ok);
  return first < 0 ? [] : points.slice(first);
}

const targetLine = (name: string, target: number | undefined): readonly Line[] =>
  target === undefined ? [] : [{ name, color: TARGET, stroke: 'dashed', figure: () => ok(target) }];

function finding(
  name: string,
  figure: Figure | undefined,
  target: number | undefined,
  write: (value: number) => string,
  writeTarget: (value: number) => string,
  { text: { findings } }: ReportContext,
): string {
  if (!figure?.ok) return name;
  const value = write(figure.value);
  if (target === undefined) return findings.stands(name, value);
  return (figure.value > target ? findings.above : findings.within)(name, value, writeTarget(target));
}
