/** What the risk score says of single customers: one pass over the ledger, however many are asked for. */
import type { CustomerRisk } from '../analysis/risk/score';
import { effectsOf } from '../dunning/effects';
import { notedRisk } from '../dunning/noted-risk';
import { writtenFlags } from '../reports/risk-wording';
import type { Text } from '../text/text';
import type { Value } from './argument';
import { customerNamed } from './customers';
import { defineFunction, ofBook, optional, required, type Example } from './define';
import { examplePayments } from './examples';
import { valueOf } from './figure-value';
import { asOf, identifier, receivables } from './kinds';
import { actions } from './reminder-kinds';

const ofCustomer = (
  name: 'RISK_SCORE' | 'RISK_FLAGS',
  returns: 'number' | 'text',
  answer: (found: CustomerRisk, text: Text) => Value,
  examples: readonly Example[],
) =>
  defineFunction({
    name,
    params: {
      customer: required(identifier),
      receivables: ofBook(receivables),
      asOf: ofBook(asOf),
      actions: optional(actions),
    },
    returns,
    examples,
    answers({ receivables: ledger, asOf: day, actions: noted = [] }, { settings, text }) {
      const { of } = notedRisk(ledger, day, settings.risk, effectsOf(ledger, noted, day), settings);
      const named = customerNamed(ledger, text);
      return ({ customer }) => {
        const found = named(customer);
        return found.ok ? answer(of(found.value), text) : found.error;
      };
    },
  });

export const riskScore = ofCustomer('RISK_SCORE', 'number', ({ score }, text) => valueOf(score, text), [
  { args: ['lenoir', examplePayments, '2026-06-30'], result: 58 },
  { args: [[['Auvray'], ['Lenoir']], examplePayments, '2026-06-30'], result: [[2], [58]] },
]);

export const riskFlags = ofCustomer('RISK_FLAGS', 'text', ({ flags }, text) => writtenFlags(flags, text), [
  {
    args: ['lenoir', examplePayments, '2026-06-30'],
    result: 'above 90% of the credit limit; 83% of all receivables in its currency',
  },
]);
