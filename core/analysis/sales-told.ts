/** Who tells the sales of a period, month by month. */
import type { Flows } from './flows';
import { addMonths, monthOf, type Month, type Period } from './period';
import type { SalesTable } from './sales-table';

export type SalesTold = {
  readonly byLedger: readonly Month[];
  readonly byTable: readonly Month[];
  readonly byNobody: readonly Month[];
  /** Whether a sales table was given, needed or not. */
  readonly tableGiven: boolean;
};

export function salesTold(
  { from, to }: Pick<Period, 'from' | 'to'>,
  { tellsSalesOf, hadNoInvoice }: Pick<Flows, 'tellsSalesOf' | 'hadNoInvoice'>,
  table: SalesTable | undefined,
): SalesTold {
  const [byLedger, byTable, byNobody]: [Month[], Month[], Month[]] = [[], [], []];
  for (let month = monthOf(from); month <= monthOf(to); month = addMonths(month, 1)) {
    const inTable = table?.has(month) ?? false;
    const byReceivables = tellsSalesOf(month) || (!inTable && hadNoInvoice(month));
    (byReceivables ? byLedger : inTable ? byTable : byNobody).push(month);
  }
  return { byLedger, byTable, byNobody, tableGiven: table !== undefined };
}
