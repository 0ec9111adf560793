import { periodEnding } from '../analysis/period';
import { statement as statementOf } from '../analysis/statement';
import { tableOf } from '../reports/columns';
import { statementColumns, statementRows } from '../reports/statement-rows';
import { customerNamed } from './customers';
import { defineFunction, ofBook, optional, required } from './define';
import { exampleReceivables } from './examples';
import { asOf, date, oneCell, receivables, text } from './kinds';

/** Of the movements, where nobody says from when on. */
const MONTHS = 3;

export const statement = defineFunction({
  name: 'STATEMENT',
  params: {
    customer: required(text),
    receivables: ofBook(receivables),
    asOf: ofBook(asOf),
    from: optional(oneCell(date)),
  },
  returns: 'table',
  examples: [
    {
      args: ['lenoir', exampleReceivables, '2026-06-30', '2026-05-01'],
      result: [
        ['Currency', 'Date', 'Movement', 'Document', 'Due date', 'Amount including tax', 'Balance'],
        ['EUR', 46142, 'Opening balance', '', '', '', 800.5],
        ['EUR', 46152, 'Invoice', '00187', 46182, 1200, 2000.5],
        ['EUR', 46203, 'Balance', '', '', '', 2000.5],
        ['EUR', '', '1–30 days late', '', '', 1200, ''],
        ['EUR', '', '91+ days late', '', '', 800.5, ''],
      ],
    },
  ],
  compute({ customer, receivables: ledger, asOf: to, from: given }, { settings, text: words }) {
    const chosen = customerNamed(ledger, words)(customer);
    if (!chosen.ok) return chosen.error;
    const from = given ?? periodEnding(to, MONTHS).from;
    const accounts = statementOf(ledger, chosen.value, from, to);
    return tableOf(statementColumns(words), statementRows(ledger, accounts, { from, to }, settings.aging, words));
  },
});
