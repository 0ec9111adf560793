/** The ten largest receivables as stacked bars, titled with who owes what is overdue. */
import type { AgedGroup } from '../analysis/aged-amounts';
import type { AgedBalance } from '../analysis/aging';
import type { Account } from '../ledger/ledger';
import type { Currency } from '../money';
import { writtenRatio } from '../text/written';
import type { BlockChart } from './block';
import { agingColors } from './charts';
import { customerLabels } from './customer-labels';
import type { ReportContext } from './report';

export const MOST_BARS = 10;
/** Who is named in a title, at most, and how long their names may be together. */
const MOST_NAMES = 3;
const LONGEST_NAMES = 50;

/**
 * Of a block whose rows are these groups, the largest balance first. `name` is the column of the customers' names; the title
 * speaks of `everybody`.
 */
export function agingChart(
  groups: readonly AgedGroup[],
  everybody: readonly AgedGroup[],
  { buckets }: AgedBalance,
  name: number,
  currency: Currency,
  context: ReportContext,
): BlockChart {
  const { settings, text } = context;
  // Whoever owes nothing has no bar.
  const owing = groups.reduce((last, { receivables }, i) => (receivables.amount > 0 ? i + 1 : last), 0);
  const rows = Math.min(owing, MOST_BARS);
  // By invoice date the column "not due" is blank.
  const first = settings.aging.basis === 'due' ? 0 : 1;
  const colors = agingColors(1 + buckets.length);
  return {
    kind: 'stackedBar',
    title: whoOwes(everybody, context),
    unit: text.findings.largestBalances(rows, currency),
    format: '#,##0',
    rows,
    categories: name,
    series: colors.slice(first).map((color, i) => ({ column: name + 1 + first + i, color })),
  };
}

/** The fewest customers that together owe half of what is overdue, at most three. */
export function whoOwes(groups: readonly AgedGroup[], { ledger, settings, text }: ReportContext): string {
  const { findings } = text;
  const overdue = groups
    .filter((group) => group.overdue.amount > 0)
    .sort((a, b) => b.overdue.amount - a.overdue.amount);
  const total = overdue.reduce((sum, group) => sum + group.overdue.amount, 0);
  if (total === 0) return findings.nothingOverdue;
  const labels = customerLabels(ledger, text);
  const names: string[] = [];
  let owed = 0;
  for (const { account, overdue: sum } of overdue.slice(0, MOST_NAMES)) {
    names.push(labels(account as Account));
    owed += sum.amount;
    if (owed * 2 >= total) break;
  }
  const share = writtenRatio(owed / total, settings.language, 0);
  if (names.join('').length > LONGEST_NAMES) return findings.overdueOfMany(names.length, share);
  return findings.overdueOf(names, owed === total ? undefined : share);
}
