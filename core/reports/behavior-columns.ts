/** The columns that say how an account has paid. A figure that does not exist leaves its cell blank. */
import type { Figure } from '../analysis/figure';
import type { Behavior } from '../analysis/payment-behavior';
import type { Text } from '../text/text';
import { looks, type TableColumn } from './columns';
import type { Look } from './sheet';

export type BehaviorRow = {
  readonly behavior: Behavior;
  /** NaN where too few invoices were settled. */
  readonly trend: number;
  /** Natural persons are not scored unless the settings say so. */
  readonly scored: boolean;
};

export function behaviorColumns(text: Text): readonly TableColumn<BehaviorRow>[] {
  const { columns } = text;
  const figure = (header: string, of: (behavior: Behavior) => Figure, look: Look): TableColumn<BehaviorRow> => ({
    header,
    value: ({ behavior }) => cellOf(of(behavior)),
    look,
    width: 12,
  });
  return [
    { header: columns.settledInvoices, value: ({ behavior }) => behavior.settled, look: looks.count, width: 10 },
    figure(columns.onTimeShare, ({ onTime }) => onTime, looks.percent(text)),
    figure(columns.daysLate, ({ daysLate }) => daysLate, looks.days),
    figure(columns.daysLateWithOpen, ({ daysLateWithOpen }) => daysLateWithOpen, looks.days),
    figure(columns.averageDelay, ({ averageDelay }) => averageDelay, looks.days),
    { header: columns.trend, value: ({ trend }) => (Number.isNaN(trend) ? '' : trend), look: looks.days, width: 10 },
    {
      ...figure(columns.punctuality, ({ punctuality }) => punctuality, looks.count),
      value: ({ behavior, scored }) => (scored ? cellOf(behavior.punctuality) : ''),
    },
  ];
}

const cellOf = (figure: Figure): number | '' => (figure.ok ? figure.value : '');
