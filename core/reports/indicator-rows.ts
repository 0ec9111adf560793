/** Indicators as a table shows them: each in its unit, with what it was made of. */
import type { Indicator } from '../analysis/dso';
import type { Quotient } from '../analysis/figure';
import type { Facts } from '../analysis/indicator-facts';
import { indicatorIds, indicatorNamed, type IndicatorId } from '../analysis/indicators';
import type { Currency } from '../money';
import { textIn, type Language, type Text } from '../text/text';
import { writtenAmount, writtenNumber } from '../text/written';
import { whyMissing } from './why-missing';

export type IndicatorRow = {
  readonly id: IndicatorId;
  readonly name: string;
  readonly currency: Currency;
  readonly indicator: Indicator;
  readonly unit: string;
  readonly how: string;
};

export const indicatorRows = (facts: Facts, language: Language): readonly IndicatorRow[] =>
  indicatorIds.map((id) => {
    const text = textIn(language);
    const { unit, counts = false, of } = indicatorNamed(id);
    const indicator = of(facts);
    const { name, how } = text.indicators[id];
    const write = (n: number): string =>
      counts ? writtenNumber(n, 0, language) : writtenAmount(n, facts.currency, language);
    return {
      id,
      name,
      currency: facts.currency,
      indicator,
      unit: text.units[unit],
      how: indicator.figure.ok
        ? computed(how, indicator.quotient, write, text)
        : whyMissing(indicator.figure.error, indicator, text),
    };
  });

function computed(how: string, quotient: Quotient | undefined, write: (n: number) => string, text: Text): string {
  if (!quotient) return how;
  const { top, bottom, times } = quotient;
  return text.computed(how, `${write(top)} ÷ ${write(bottom)}${times === 1 ? '' : ` × ${String(times)}`}`);
}
