/** Where the sales of a period come from, in words. */
import { firstDayOf, type Month, type Period } from '../analysis/period';
import type { SalesTold } from '../analysis/sales-told';
import { civil } from '../calendar-date';
import type { Language, Text } from '../text/text';
import { writtenDate } from '../text/written';

export const writtenMonths = (months: readonly Month[], text: Text): readonly string[] =>
  months.map((month) => {
    const { year, month: ofYear } = civil(firstDayOf(month));
    return text.month(year, ofYear);
  });

export function salesFrom({ byLedger, byTable }: SalesTold, text: Text): string {
  if (byTable.length === 0) return text.salesFrom.receivables;
  return byLedger.length === 0 ? text.salesFrom.table : text.salesFrom.both(writtenMonths(byTable, text));
}

/** Nothing without a sales table: then there is one source only. */
export function salesLines({ from, to }: Period, told: SalesTold, text: Text, language: Language): readonly string[] {
  if (!told.tableGiven || told.byNobody.length > 0) return [];
  const [first, last] = [writtenDate(from, language), writtenDate(to, language)];
  return [
    told.byTable.length === 0
      ? text.tableNotNeeded(first, last)
      : text.salesOfPeriod(first, last, salesFrom(told, text)),
  ];
}
