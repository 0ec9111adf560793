import type { AgedAmounts } from '../analysis/aged-amounts';
import { aging as agedBalance, canBeAged } from '../analysis/aging';
import { digitsOf } from '../money';
import { agingColumns } from '../reports/aging-columns';
import { looks, tableOf, type TableColumn } from '../reports/columns';
import { customerLabels } from '../reports/customer-labels';
import { defineFunction, ofBook, optional } from './define';
import { exampleActions, exampleReceivables } from './examples';
import { asOf, choice, edges, flag, receivables } from './kinds';
import { noted } from './noted';
import { actions } from './reminder-kinds';

type Row = { readonly label: string; readonly amounts: AgedAmounts };

export const aging = defineFunction({
  name: 'AGING',
  params: {
    receivables: ofBook(receivables),
    asOf: ofBook(asOf),
    edges: optional(edges),
    groupBy: optional(choice('groupBy')),
    basis: optional(choice('basis')),
    credits: optional(choice('credits')),
    totals: optional(flag),
    actions: optional(actions),
  },
  returns: 'table',
  examples: [
    {
      args: [exampleReceivables, '2026-06-30'],
      result: [
        [
          'Customer',
          'Currency',
          'Not due',
          '1–30',
          '31–60',
          '61–90',
          '91+',
          'Overdue',
          '% overdue',
          'Unapplied',
          'Balance',
          'Of which disputed',
        ],
        ['Lenoir', 'EUR', 0, 1200, 0, 0, 800.5, 2000.5, 1, 0, 2000.5, 800.5],
        ['Auvray', 'EUR', 300, 0, 0, 0, 0, 0, 0, -50, 250, 0],
      ],
    },
    {
      args: [exampleReceivables, '2026-06-30', '45', 'currency', null, null, true],
      result: [
        ['Currency', 'Not due', '1–45', '46+', 'Overdue', '% overdue', 'Unapplied', 'Balance', 'Of which disputed'],
        ['EUR', 300, 1200, 800.5, 2000.5, 2000.5 / 2300.5, -50, 2250.5, 800.5],
      ],
    },
    {
      args: [exampleReceivables, '2026-06-30', '45', 'currency', null, null, null, exampleActions],
      result: [
        ['Currency', 'Not due', '1–45', '46+', 'Overdue', '% overdue', 'Unapplied', 'Balance', 'Of which disputed'],
        ['EUR', 300, 1200, 800.5, 2000.5, 2000.5 / 2300.5, -50, 2250.5, 800.5 + 450],
      ],
    },
  ],
  compute(args, { settings, text }) {
    const { asOf: day, edges: given, groupBy = 'customer', basis: by, credits, totals } = args;
    const ledger = noted(args);
    const basis = by ?? settings.aging.basis;
    if (!canBeAged(ledger, { ...settings.aging, basis })) return { error: '#N/A', message: text.argument.noIssued };
    if (groupBy !== 'customer' && groupBy !== 'currency' && !ledger.dimensions[groupBy]) {
      return { error: '#N/A', message: text.argument.noColumn(text.choices.groupBy[groupBy]) };
    }
    const balance = agedBalance(ledger, {
      asOf: day,
      edges: given ?? settings.aging.edges,
      basis,
      groupBy,
      ...(credits && { credits }),
    });
    const labels = customerLabels(ledger, text);
    const rows: Row[] = balance.groups.map((group) => ({
      label: group.account === undefined ? group.label : labels(group.account),
      amounts: group,
    }));
    if (totals && groupBy !== 'currency') {
      rows.push(...balance.totals.map((total) => ({ label: text.columns.total, amounts: total })));
    }
    const group: TableColumn<Row> = {
      header: groupBy === 'customer' ? text.columns.customer : text.choices.groupBy[groupBy],
      value: ({ label }) => label,
      look: looks.text,
      width: 28,
    };
    const currency: TableColumn<Row> = {
      header: text.columns.currency,
      value: ({ amounts }) => amounts.currency,
      look: looks.text,
      width: 8,
    };
    return tableOf(
      [
        ...(groupBy === 'currency' ? [] : [group]),
        currency,
        ...agingColumns(balance, basis, digitsOf(settings.reading.currency), text).map((column) => ({
          ...column,
          value: ({ amounts }: Row) => column.value(amounts),
        })),
      ],
      rows,
    );
  },
});
