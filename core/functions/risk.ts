import { ranking } from '../analysis/risk/ranking';
import { effectsOf } from '../dunning/effects';
import { notedRisk } from '../dunning/noted-risk';
import { customerColumn } from '../reports/account-columns';
import { tableOf } from '../reports/columns';
import { riskColumns } from '../reports/risk-columns';
import { defineFunction, ofBook, optional } from './define';
import { examplePayments } from './examples';
import { asOf, receivables } from './kinds';
import { actions } from './reminder-kinds';

export const risk = defineFunction({
  name: 'RISK',
  params: { receivables: ofBook(receivables), asOf: ofBook(asOf), actions: optional(actions) },
  returns: 'table',
  examples: [
    {
      args: [examplePayments, '2026-06-30'],
      result: [
        ['Customer', 'Risk score', 'Risk', 'Flags', 'Reasons'],
        [
          'Lenoir',
          58,
          'high',
          'above 90% of the credit limit; 83% of all receivables in its currency',
          '17.7 days late on average (+22); oldest overdue item 56 days late (+10); last invoices paid 16.0 days later than before (+10); 50% overdue (+8); 96% of the credit limit used (+8)',
        ],
        ['Auvray', 2, 'low', '17% of all receivables in its currency', '1.7 days late on average (+2)'],
      ],
    },
  ],
  compute({ receivables: ledger, asOf: day, actions: noted = [] }, { settings, text }) {
    const found = notedRisk(ledger, day, settings.risk, effectsOf(ledger, noted, day), settings);
    const rows = ranking(found).map(({ accounts: [account], risk: judged }) => ({ account, risk: judged }));
    return tableOf([customerColumn(ledger, text), ...riskColumns(text)], rows);
  },
});
