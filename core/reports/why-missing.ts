/** Why an indicator is not available, in words. */
import type { Indicator } from '../analysis/dso';
import type { Missing } from '../analysis/figure';
import type { SalesTold } from '../analysis/sales-told';
import type { Text } from '../text/text';
import { writtenMonths } from './sales-wording';

/** `told`: of the sales that it needs. */
export function whyMissing(reason: Missing, { atLeast }: Indicator, text: Text, told?: SalesTold): string {
  if (atLeast !== undefined) return text.moreThan(atLeast);
  return reason === 'salesUnknown' && told?.tableGiven
    ? text.salesUntold(writtenMonths(told.byNobody, text))
    : text.missing[reason];
}
