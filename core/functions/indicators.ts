import { factsOf } from '../analysis/indicator-facts';
import { salesGiven, sourcesOf } from '../analysis/sources';
import type { CurrencyIndex } from '../ledger/ledger';
import { indicatorRows } from '../reports/indicator-rows';
import type { Value } from './argument';
import { defineFunction, ofBook, optional } from './define';
import { exampleReceivables, exampleSales } from './examples';
import { indicatorValue } from './figure-value';
import { asOf, receivables, sales } from './kinds';
import { noted } from './noted';
import { actions } from './reminder-kinds';

/** A row of the example below. */
const inDays = (name: string, amount: string, written: string, value: number): readonly Value[] => [
  name,
  'EUR',
  (value / 4550) * 91,
  'days',
  `${amount} ÷ sales × days: ${written} ÷ 4,550.00 × 91; sales from the sales table`,
];

export const indicators = defineFunction({
  name: 'INDICATORS',
  params: { receivables: ofBook(receivables), asOf: ofBook(asOf), sales: optional(sales), actions: optional(actions) },
  returns: 'table',
  examples: [
    {
      args: [exampleReceivables, '2026-06-30', exampleSales],
      result: [
        ['Indicator', 'Currency', 'Value', 'Unit', 'How it was computed'],
        inDays('DSO', 'Receivables without doubtful and retentions, less credit notes', '2,250.50', 2250.5),
        [
          'DSO by count-back',
          'EUR',
          30 + (650.5 / 1450) * 31,
          'days',
          'Days of the latest sales that make up the same amount; sales from the sales table',
        ],
        inDays('Best possible DSO', 'Receivables not due, without doubtful and retentions', '300.00', 300),
        inDays('Average days delinquent', 'Overdue less credit notes', '1,950.50', 1950.5),
        inDays('Accounting DSO', 'Receivables less credit notes and unapplied receipts', '2,250.50', 2250.5),
        inDays('DSO, of which terms', 'Not due, not disputed, less credit notes', '250.00', 250),
        inDays('DSO, of which overdue', 'Overdue, not disputed, less credit notes', '1,200.00', 1200),
        inDays('DSO, of which disputed', 'Disputed', '800.50', 800.5),
        [
          'Collection effectiveness (CEI)',
          'EUR',
          3100 / 5050.5,
          'ratio',
          '(Opening + sales − written off − closing) ÷ (opening + sales − written off − closing not due): 3,100.00 ÷ 5,050.50; sales from the sales table',
        ],
        [
          'Receivables turnover',
          'EUR',
          { error: '#N/A', message: 'The table begins later than the period.' },
          'times',
          'The table begins later than the period.',
        ],
        ['Overdue rate', 'EUR', 2000.5 / 2300.5, 'ratio', 'Overdue ÷ receivables: 2,000.50 ÷ 2,300.50'],
        ['Overdue count rate', 'EUR', 2 / 3, 'ratio', 'Overdue items ÷ open items: 2 ÷ 3'],
        ['Dispute rate', 'EUR', 800.5 / 2300.5, 'ratio', 'Disputed ÷ receivables: 800.50 ÷ 2,300.50'],
        ['Delinquent customers', 'EUR', 1 / 2, 'ratio', 'Customers with an overdue item ÷ with an open item: 1 ÷ 2'],
        [
          'Bad-debt rate',
          'EUR',
          { error: '#N/A', message: 'The table does not tell what was written off, or on which day.' },
          'ratio',
          'The table does not tell what was written off, or on which day.',
        ],
      ],
    },
  ],
  compute(args, { settings: { language, reading }, text }) {
    const { asOf: day, sales: table } = args;
    const { columns } = text;
    const ledger = noted(args);
    const facts = factsOf(sourcesOf(ledger, day, salesGiven(ledger, table, reading.currency)));
    const rows = ledger.currencies.flatMap((_, i) => indicatorRows(facts(i as CurrencyIndex), language));
    return [
      [columns.indicator, columns.currency, columns.value, columns.unit, columns.how],
      ...rows.map(({ name, currency, indicator, unit, how, told }) => [
        name,
        currency,
        indicatorValue(indicator, text, told),
        unit,
        how,
      ]),
    ];
  },
});
