/** Of which months a table of receivables tells the sales. */
import { addMonths, type Month } from './period';

/** What a table holds of the invoices issued in a month. */
type Held = 'settled' | 'open' | 'none';

/**
 * A table tells the sales of a month when it holds settled invoices issued in it: a list of open items does not. Between
 * two such months, one without any invoice is empty: nothing was invoiced, unless somebody says otherwise. `outside`: whether
 * there are such months before and after.
 */
export function monthsTold(
  first: Month,
  last: Month,
  outside: { readonly before: boolean; readonly after: boolean },
  held: (month: Month) => Held,
): { readonly settled: ReadonlySet<Month>; readonly empty: ReadonlySet<Month> } {
  const months = Array.from({ length: last - first + 1 }, (_, i) => addMonths(first, i));
  const settled = months.filter((month) => held(month) === 'settled');
  const since = outside.before ? first : settled[0];
  const until = outside.after ? last : settled[settled.length - 1];
  const empty =
    since === undefined || until === undefined
      ? []
      : months.filter((month) => month >= since && month <= until && held(month) === 'none');
  return { settled: new Set(settled), empty: new Set(empty) };
}
