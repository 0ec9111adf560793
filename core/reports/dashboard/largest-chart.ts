/** The ten largest receivables by how late they are. */
import type { AgedGroup } from '../../analysis/aged-amounts';
import type { Account } from '../../ledger/ledger';
import { digitsOf, type Currency } from '../../money';
import { MOST_BARS, whoOwes } from '../aging-chart';
import { agingColumns } from '../aging-columns';
import { agingColors, type Chart } from '../charts';
import { looks, type TableColumn } from '../columns';
import { customerLabels } from '../customer-labels';
import type { ReportContext } from '../report';
import type { Canvas } from './canvas';
import { putTable, type Corner } from './chart-table';

/** Undefined where nothing is receivable. */
export function largestChart(
  sheet: Canvas,
  corner: Corner,
  currency: Currency,
  context: ReportContext,
): Omit<Chart, 'place'> | undefined {
  const { ledger, figures, settings, text } = context;
  const balance = figures.aged.all();
  const groups = balance.groups
    .filter((group) => group.currency === currency && group.receivables.amount > 0)
    .sort((a, b) => b.receivables.amount - a.receivables.amount);
  const largest = groups.slice(0, MOST_BARS);
  if (largest.length === 0) return undefined;
  const labels = customerLabels(ledger, text);
  const customer: TableColumn<AgedGroup> = {
    header: text.columns.customer,
    value: ({ account }) => labels(account as Account),
    look: looks.text,
    width: 28,
  };
  // By invoice date nothing is "not due".
  const first = settings.aging.basis === 'due' ? 0 : 1;
  const steps = 1 + balance.buckets.length;
  const amounts = agingColumns(balance, settings.aging.basis, digitsOf(currency), text).slice(first, steps);
  const [categories, ...values] = putTable(sheet, corner, [customer, ...amounts], largest);
  const colors = agingColors(steps).slice(first);
  return {
    kind: 'stackedBar',
    title: whoOwes(groups, context),
    unit: text.findings.largest(largest.length, currency),
    format: '#,##0',
    categories,
    series: values.map((area, i) => ({
      name: amounts[i]?.header ?? '',
      values: area,
      color: colors[i] as string,
    })),
  };
}
