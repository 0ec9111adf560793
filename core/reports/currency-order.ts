/** In which order a report speaks of its currencies. */
import type { AgedAmounts } from '../analysis/aged-amounts';

/** The one in which most is invoiced comes first, for a page or a chart may have room for one only. */
export const mostItemsFirst = (totals: readonly AgedAmounts[]): readonly AgedAmounts[] =>
  [...totals].sort((a, b) => b.receivables.count - a.receivables.count);
