/** The columns of an aged balance after the group's own. */
import type { AgedAmounts } from '../analysis/aged-amounts';
import { overdueRate, type AgedBalance } from '../analysis/aging';
import type { AgingBasis } from '../analysis/aging-options';
import { toDecimal } from '../money';
import type { Text } from '../text/text';
import { amountLook, looks, type TableColumn } from './columns';

export function agingColumns(
  { buckets }: AgedBalance,
  basis: AgingBasis,
  digits: number,
  text: Text,
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
      ? amount(text.columns.notDue, ({ notDue }) => notDue.amount)
      : { ...amount(text.columns.notDue, () => 0), value: () => '' },
    ...buckets.map(({ label }, i) => amount(label, (row) => row.bucket(i).amount)),
    // Wide enough for a bar beside the digits.
    { ...amount(text.columns.overdue, ({ overdue }) => overdue.amount), width: 20 },
    { header: text.columns.overdueShare, value: (row) => overdueRate(row) ?? '', look: looks.percent(text), width: 9 },
    amount(text.columns.unapplied, ({ unapplied }) => unapplied.amount),
    amount(text.columns.balance, ({ balance }) => balance),
    { ...amount(text.columns.disputed, ({ disputed }) => disputed.amount), width: 15 },
  ];
}
