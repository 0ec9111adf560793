/** Indicators as a table shows them: each in its unit, with what it was made of. */
import type { Indicator } from '../analysis/dso';
import type { Quotient } from '../analysis/figure';
import type { Facts } from '../analysis/indicator-facts';
import { indicatorIds, indicatorNamed, type IndicatorId } from '../analysis/indicators';
import type { SalesTold } from '../analysis/sales-told';
import type { Currency } from '../money';
import { textIn, type Language, type Text } from '../text/text';
import { writtenAmount, writtenNumber } from '../text/written';
import { salesFrom } from './sales-wording';
import { whyMissing } from './why-missing';

export type IndicatorRow = {
  readonly id: IndicatorId;
  readonly name: string;
  readonly currency: Currency;
  readonly indicator: Indicator;
  readonly unit: string;
  readonly how: string;
  /** Of the sales that it needs. */
  readonly told: SalesTold | undefined;
};

export const indicatorRows = (facts: Facts, language: Language): readonly IndicatorRow[] =>
  indicatorIds.map((id) => {
    const text = textIn(language);
    const { unit, counts = false, salesOf, of } = indicatorNamed(id);
    const indicator = of(facts);
    const told = salesOf && facts.salesTold(salesOf(facts, indicator.figure));
    const { name, how } = text.indicators[id];
    const write = (n: number): string =>
      counts ? writtenNumber(n, 0, language) : writtenAmount(n, facts.currency, language);
    return {
      id,
      name,
      currency: facts.currency,
      indicator,
      unit: text.units[unit],
      told,
      how: indicator.figure.ok
        ? withSales(computed(how, indicator.quotient, write, text), told, text)
        : whyMissing(indicator.figure.error, indicator, text, told),
    };
  });

function computed(how: string, quotient: Quotient | undefined, write: (n: number) => string, text: Text): string {
  if (!quotient) return how;
  const { top, bottom, times } = quotient;
  return text.computed(how, `${write(top)} ÷ ${write(bottom)}${times === 1 ? '' : ` × ${String(times)}`}`);
}

/** Where a sales table was given, it is said which of the two told the sales. */
const withSales = (how: string, told: SalesTold | undefined, text: Text): string =>
  told?.tableGiven ? text.computedFrom(how, salesFrom(told, text)) : how;
