import { exampleReceivables, exampleSales } from './examples';
import { overMonths, rate } from './indicator';

export const overdueRate = rate('OVERDUE_RATE', 'overdueRate', [
  { args: [exampleReceivables, '2026-06-30'], result: 2000.5 / 2300.5 },
]);

export const overdueCountRate = rate('OVERDUE_COUNT_RATE', 'overdueCountRate', [
  { args: [exampleReceivables, '2026-06-30'], result: 2 / 3 },
]);

export const disputeRate = rate('DISPUTE_RATE', 'disputeRate', [
  { args: [exampleReceivables, '2026-06-30'], result: 800.5 / 2300.5 },
]);

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
