/** In which the customer owes or is owed anything. */
import type { HandOver } from '../../dunning/hand-over';
import type { Currency } from '../../money';

export const currenciesOf = ({ groups }: HandOver): readonly Currency[] => [
  ...new Set(groups.map(({ currency }) => currency)),
];
