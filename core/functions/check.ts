import { tableOf } from '../reports/columns';
import { problemColumns } from '../reports/problem-columns';
import { problemList } from '../reports/problem-list';
import { defineFunction, ofBook, optional } from './define';
import { receivables, settings } from './kinds';

export const check = defineFunction({
  name: 'CHECK',
  params: { receivables: ofBook(receivables), settings: optional(settings) },
  returns: 'table',
  examples: [
    {
      args: [
        [
          ['Customer', 'Invoice number', 'Invoice date', 'Due date', 'Amount'],
          ['Lenoir', '00121', '2026-01-15', '', 800.5],
          ['Auvray', '00187', '2026-05-10', '2026-06-09', 'twelve'],
        ],
      ],
      result: [
        ['Row', 'Column', 'Value', 'What is wrong', 'What was assumed', 'Severity'],
        [2, 'Due date', '', 'no due date', 'due on 2026-02-14, by its payment terms or the default', 'Warning'],
        [3, 'Amount', 'twelve', 'is not an amount', 'not in the figures', 'Error'],
      ],
    },
  ],
  compute: ({ receivables: ledger }, { settings: { language } }) =>
    tableOf(problemColumns(language), problemList(ledger).problems),
});
