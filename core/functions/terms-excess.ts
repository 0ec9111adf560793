/** Whether terms are within the legal cap: in words, and in days. */
import type { Day } from '../calendar-date';
import { capOf, excess, type CapFacts, type CapFound } from '../terms/caps';
import { regimeOf, type RegimeId } from '../terms/regimes/index';
import type { Text } from '../text/text';
import type { Value } from './argument';
import { defineFunction, ofBook, optional, required, type Example } from './define';
import { date } from './kinds';
import { regime, terms } from './law-kinds';

const ofTerms = (
  name: 'TERMS_CHECK' | 'TERMS_EXCESS',
  returns: 'text' | 'number',
  answer: (days: number, exceeded: CapFound | undefined, text: Text) => Value,
  examples: readonly Example[],
) =>
  defineFunction({
    name,
    params: {
      invoiceDate: required(date),
      dueDate: required(date),
      regime: ofBook(regime),
      terms: optional(terms),
    },
    returns,
    examples,
    compute({ invoiceDate, dueDate, regime: id, terms: agreed }, { settings: { law }, text }) {
      const found = capIn(id, invoiceDate, { sector: law.sector, terms: agreed });
      return answer(found ? excess(dueDate, found) : 0, found, text);
    },
  });

function capIn(id: RegimeId, issued: Day, facts: CapFacts): CapFound | undefined {
  const { caps } = regimeOf(id);
  return caps && capOf(issued, caps, facts);
}

export const termsCheck = ofTerms(
  'TERMS_CHECK',
  'text',
  (days, found, { law }) => (found && days > 0 ? law.exceeds(law.cap(found.cap), days) : law.within),
  [
    { args: ['2025-03-10', '2025-05-09', 'FR'], result: 'OK' },
    { args: ['2025-03-10', '2025-05-15', 'FR'], result: 'exceeds the cap (60 days from the invoice) by 6 days: check' },
    { args: ['2025-03-10', '2025-05-15', 'FR', '45 days end of month'], result: 'OK' },
    {
      args: ['2025-03-10', '2025-04-30', 'publicBody'],
      result: 'exceeds the cap (30 days from the invoice) by 21 days: check',
    },
  ],
);

export const termsExcess = ofTerms('TERMS_EXCESS', 'number', (days) => days, [
  { args: ['2025-03-10', '2025-05-15', 'FR'], result: 6 },
  { args: [[['2025-03-10'], ['2025-03-10']], [['2025-05-09'], ['2025-06-09']], 'FR'], result: [[0], [31]] },
]);
