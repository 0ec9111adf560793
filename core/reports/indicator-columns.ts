/** The columns of the table of indicators. */
import type { IndicatorId } from '../analysis/indicators';
import type { Targets } from '../settings';
import type { Text } from '../text/text';
import { looks, type TableColumn } from './columns';
import type { IndicatorRow } from './indicator-rows';

/** In the column of values: shares are shown as percentages there. */
export const VALUE = 2;
export const TARGET = 4;

const MISSING = '–';

const targetOf = (id: IndicatorId, { dso, overdueRate }: Targets): number | undefined => {
  if (id === 'dsoSimple' || id === 'dsoCountBack') return dso;
  return id === 'overdueRate' ? overdueRate : undefined;
};

export const indicatorColumns = ({ columns }: Text, targets: Targets): readonly TableColumn<IndicatorRow>[] => [
  { header: columns.indicator, value: ({ name }) => name, look: looks.text, width: 32 },
  { header: columns.currency, value: ({ currency }) => currency, look: looks.text, width: 12 },
  {
    header: columns.value,
    value: ({ indicator: { figure } }) => (figure.ok ? figure.value : MISSING),
    look: looks.days,
    width: 12,
  },
  { header: columns.unit, value: ({ unit }) => unit, look: looks.text, width: 12 },
  { header: columns.target, value: ({ id }) => targetOf(id, targets) ?? '', look: looks.days, width: 12 },
  { header: columns.how, value: ({ how }) => how, look: looks.text, width: 100 },
];
