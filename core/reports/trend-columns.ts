/** The columns of a trend: a figure that is missing leaves its cell blank. */
import type { TrendPoint } from '../analysis/dso-trend';
import type { Divided } from '../analysis/figure';
import type { Cell } from '../cell';
import type { Text } from '../text/text';
import { looks, type TableColumn } from './columns';

const shown = ({ figure }: Divided): Cell => (figure.ok ? figure.value : '');

export const trendColumns = (text: Text): readonly TableColumn<TrendPoint>[] => [
  {
    header: text.columns.monthEnd,
    value: ({ monthEnd }) => monthEnd,
    look: { ...looks.date(text), align: 'left' },
    width: 32,
  },
  { header: text.columns.dso, value: ({ simple }) => shown(simple), look: looks.days, width: 12 },
  { header: text.columns.countBack, value: ({ countBack }) => shown(countBack), look: looks.days, width: 12 },
  { header: text.columns.bestPossible, value: ({ bestPossible }) => shown(bestPossible), look: looks.days, width: 12 },
  {
    header: text.columns.overdueRate,
    value: ({ overdueRate }) => shown(overdueRate),
    look: looks.rate(text),
    width: 12,
  },
];
