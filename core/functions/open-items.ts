import { openItems as itemsOpenAt } from '../analysis/open-items';
import type { Account } from '../ledger/ledger';
import { tableOf } from '../reports/columns';
import { openItemColumns } from '../reports/open-item-columns';
import { customerNamed } from './customers';
import { defineFunction, ofBook, optional } from './define';
import { exampleReceivables } from './examples';
import { asOf, receivables, text } from './kinds';
import { noted } from './noted';
import { actions } from './reminder-kinds';

export const openItems = defineFunction({
  name: 'OPEN_ITEMS',
  params: {
    customer: optional(text),
    receivables: ofBook(receivables),
    asOf: ofBook(asOf),
    actions: optional(actions),
  },
  returns: 'table',
  examples: [
    {
      args: ['lenoir', exampleReceivables, '2026-06-30'],
      result: [
        [
          'Code',
          'Customer',
          'Currency',
          'Invoice number',
          'Type',
          'Invoice date',
          'Due date',
          'Days past due',
          'Amount including tax',
          'Open amount',
          'Disputed amount',
          'Doubtful',
        ],
        ['Lenoir', 'Lenoir', 'EUR', '00121', 'Invoice', 46037, 46067, 136, 800.5, 800.5, 800.5, ''],
        ['Lenoir', 'Lenoir', 'EUR', '00187', 'Invoice', 46152, 46182, 21, 1200, 1200, 0, ''],
      ],
    },
  ],
  compute(args, { text: words }) {
    const { customer, asOf: day } = args;
    const ledger = noted(args);
    const columns = openItemColumns(ledger, day, words);
    if (customer === undefined) return tableOf(columns, itemsOpenAt(ledger, day));
    const chosen = customerNamed(ledger, words)(customer);
    if (!chosen.ok) return chosen.error;
    const isTheirs = (account: Account): boolean => ledger.accounts[account]?.customer === chosen.value;
    return tableOf(columns, itemsOpenAt(ledger, day, isTheirs));
  },
});
