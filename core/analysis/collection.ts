/** How much of what could be collected in a period was collected, and how often receivables turn over. */
import { divide, missing, type Divided } from './figure';
import type { Facts } from './indicator-facts';
import { notDueOf, numerator } from './positions';

/** Of ordinary items alone: what becomes doubtful would look collected, were it among the sales. */
export function collectionEffectiveness({ opening, ordinarySales, writtenOff, period, position }: Facts): Divided {
  const opened = opening();
  if (!opened.ok) return { figure: opened };
  const sold = ordinarySales(period.from, period.to);
  if (!sold.ok) return { figure: sold };
  const lost = writtenOff();
  if (!lost.ok) return { figure: lost };
  const available = numerator(opened.value) + sold.value - lost.value.ordinary;
  return divide(available - numerator(position), available - notDueOf(position), 'nothingToCollect');
}

export function receivablesTurnover({ monthEnds, sales, turnoverPeriod: { from, to } }: Facts): Divided {
  const ends = monthEnds();
  if (!ends.ok) return { figure: ends };
  const sold = sales(from, to);
  if (!sold.ok) return { figure: sold };
  const mean = ends.value.reduce((sum, { receivables }) => sum + receivables, 0) / ends.value.length;
  return divide(sold.value, mean, 'noReceivables');
}

/** Only a table with statuses can say what was written off. */
export function badDebtRate({ tellsWriteOffs, writtenOff, sales, period: { from, to } }: Facts): Divided {
  const lost = writtenOff();
  if (!lost.ok) return { figure: lost };
  if (!tellsWriteOffs) return { figure: missing('writeOffsUnknown') };
  const sold = sales(from, to);
  return sold.ok ? divide(lost.value.all, sold.value, 'noSales') : { figure: sold };
}
