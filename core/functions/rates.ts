import { defineFunction, ofBook, optional } from './define';
import { exampleActions, exampleReceivables, exampleSales } from './examples';
import { indicatorOf, overMonths, rate } from './indicator';
import { asOf, currency, receivables } from './kinds';
import { noted } from './noted';
import { actions } from './reminder-kinds';

export const overdueRate = rate('OVERDUE_RATE', 'overdueRate', [
  { args: [exampleReceivables, '2026-06-30'], result: 2000.5 / 2300.5 },
]);

export const overdueCountRate = rate('OVERDUE_COUNT_RATE', 'overdueCountRate', [
  { args: [exampleReceivables, '2026-06-30'], result: 2 / 3 },
]);

export const disputeRate = defineFunction({
  name: 'DISPUTE_RATE',
  params: {
    receivables: ofBook(receivables),
    asOf: ofBook(asOf),
    currency: optional(currency),
    actions: optional(actions),
  },
  returns: 'number',
  examples: [
    { args: [exampleReceivables, '2026-06-30'], result: 800.5 / 2300.5 },
    { args: [exampleReceivables, '2026-06-30', null, exampleActions], result: (800.5 + 450) / 2300.5 },
  ],
  compute: (args, book) => indicatorOf('disputeRate', { ...args, receivables: noted(args) }, book),
});

export const cei = overMonths('CEI', 'collectionEffectiveness', [
  {
    args: [exampleReceivables, '2026-06-30', null, exampleSales],
    result: (800.5 + 4550 - 2250.5) / (800.5 + 4550 - 300),
  },
]);

export const receivablesTurnover = overMonths('RECEIVABLES_TURNOVER', 'receivablesTurnover', [
  {
    args: [exampleReceivables, '2026-06-30', 3, exampleSales],
    result: 4550 / ((800.5 + 800.5 + 2300.5 + 2300.5) / 4),
  },
]);
