/** Whom an aged balance lists. */
import type { AgedGroup } from '../analysis/aged-amounts';
import type { AgedBalance } from '../analysis/aging';
import type { Currency } from '../money';

/** Deposits stand in no column: whoever has only paid some would be a row of dashes. */
export const shownGroups = ({ groups }: AgedBalance, currency: Currency): readonly AgedGroup[] =>
  groups.filter((group) => group.currency === currency && group.receivables.count + group.unapplied.count > 0);
