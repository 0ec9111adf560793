/** The columns of an aged balance after the group's own. */
import type { AgedAmounts } from '../analysis/aged-amounts';
import type { AgedBalance } from '../analysis/aging';
import type { AgingBasis } from '../analysis/aging-options';
import { overdueRate } from '../analysis/rates';
import type { Cell } from '../cell';
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
    { ...amount(text.columns.overdue, ({ overdue }) => overdue.amount), width: 15 },
    { header: text.columns.overdueShare, value: overdueShare, look: looks.percent(text), width: 9 },
    amount(text.columns.unapplied, ({ unapplied }) => unapplied.amount),
    amount(text.columns.balance, ({ balance }) => balance),
    { ...amount(text.columns.disputed, ({ disputed }) => disputed.amount), width: 18 },
  ];
}

/** Of the receivables; blank where there are none. */
export function overdueShare({ overdueReceivables, receivables }: AgedAmounts): Cell {
  const { figure } = overdueRate({ overdue: overdueReceivables.amount, receivables: receivables.amount });
  return figure.ok ? figure.value : '';
}
