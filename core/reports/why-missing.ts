/** Why an indicator is not available, in words. */
import type { Indicator } from '../analysis/dso';
import type { Missing } from '../analysis/figure';
import type { Text } from '../text/text';

export const whyMissing = (reason: Missing, { atLeast }: Indicator, text: Text): string =>
  atLeast === undefined ? text.missing[reason] : text.moreThan(atLeast);
