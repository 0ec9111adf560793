/** The columns of an aged balance after the group's own. */
import { overdueRate, type AgedAmounts, type AgedBalance } from '../analysis/aging';
import type { AgingBasis } from '../analysis/aging-options';
import { toDecimal } from '../money';
import type { Text } from '../text/text';
import { amountLook, looks, type TableColumn } from './columns';

export function agingColumns(
  { buckets }: AgedBalance,
  basis: AgingBasis,
  digits: number,
  { columns: text }: Text,
): readonly TableColumn<AgedAmounts>[] {
  const amount = (header: string, minor: (row: AgedAmounts) => number): TableColumn<AgedAmounts> => ({
    header,
    value: (row) => toDecimal(minor(row), row.currency),
    look: amountLook(digits),
    width: 13,
  });
  return [
    // By invoice date nothing is "not due": the cells stay blank, since a zero would be a statement.
    basis === 'due'
      ? amount(text.notDue, ({ notDue }) => notDue.amount)
      : { ...amount(text.notDue, () => 0), value: () => '' },
    ...buckets.map(({ label }, i) => amount(label, (row) => row.buckets[i]?.amount ?? 0)),
    amount(text.overdue, ({ overdue }) => overdue.amount),
    { header: text.overdueShare, value: (row) => overdueRate(row) ?? '', look: looks.percent, width: 9 },
    amount(text.unapplied, ({ unapplied }) => unapplied.amount),
    amount(text.balance, ({ balance }) => balance),
    { ...amount(text.disputed, ({ disputed }) => disputed.amount), width: 15 },
  ];
}
