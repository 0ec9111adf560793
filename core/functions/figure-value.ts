/** A figure as a cell shows it: the number, or an error that says why there is none. */
import type { Indicator } from '../analysis/dso';
import type { Figure, Missing } from '../analysis/figure';
import type { SalesTold } from '../analysis/sales-told';
import type { CellErrorCode } from '../cell';
import { whyMissing } from '../reports/why-missing';
import type { Text } from '../text/text';
import type { Value } from './argument';

/** What would be a division by zero; anything else is not available. */
const ZERO_DENOMINATORS: ReadonlySet<Missing> = new Set([
  'noSales',
  'noReceivables',
  'noOpenItems',
  'nothingToCollect',
]);

const errorCodeOf = (reason: Missing): CellErrorCode => (ZERO_DENOMINATORS.has(reason) ? '#DIV/0!' : '#N/A');

/** `told`: of the sales that it needs. */
export function indicatorValue(indicator: Indicator, text: Text, told?: SalesTold): Value {
  const { figure } = indicator;
  if (figure.ok) return figure.value;
  return { error: errorCodeOf(figure.error), message: whyMissing(figure.error, indicator, text, told) };
}

export const valueOf = (figure: Figure, text: Text): Value => indicatorValue({ figure }, text);
