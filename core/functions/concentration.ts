import { balances } from '../analysis/balances';
import { concentration as concentrationOf, type Concentration, type CustomerShare } from '../analysis/concentration';
import { toDecimal } from '../money';
import { currencyColumn, customerColumn } from '../reports/account-columns';
import { tableOf } from '../reports/columns';
import { defineFunction, ofBook, optional } from './define';
import { exampleReceivables } from './examples';
import { asOf, count, receivables } from './kinds';

type Row = Pick<Concentration, 'currency' | 'index'> & CustomerShare;

const DEFAULT_TOP = 10;

export const concentration = defineFunction({
  name: 'CONCENTRATION',
  params: { receivables: ofBook(receivables), asOf: ofBook(asOf), top: optional(count) },
  returns: 'table',
  examples: [
    {
      args: [exampleReceivables, '2026-06-30', 1],
      result: [
        ['Customer', 'Currency', 'Receivables', 'Share', 'Cumulated share', 'HHI'],
        ['Lenoir', 'EUR', 2000.5, 2000.5 / 2300.5, 2000.5 / 2300.5, (2000.5 / 2300.5) ** 2 + (300 / 2300.5) ** 2],
      ],
    },
  ],
  compute({ receivables: ledger, asOf: day, top = DEFAULT_TOP }, { text }) {
    const { columns } = text;
    const rows = concentrationOf(ledger, balances(ledger, day)).flatMap(({ customers, currency, index }) =>
      customers.slice(0, top).map((share): Row => ({ currency, index, ...share })),
    );
    return tableOf<Row>(
      [
        customerColumn(ledger, text),
        currencyColumn(ledger, text),
        { header: columns.receivables, value: (row) => toDecimal(row.receivables, row.currency) },
        { header: columns.share, value: ({ share }) => share },
        { header: columns.cumulatedShare, value: ({ cumulated }) => cumulated },
        { header: columns.concentrationIndex, value: ({ index }) => index },
      ],
      rows,
    );
  },
});
