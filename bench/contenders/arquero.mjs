/** Arquero: a data frame in the same program; its columns are loaded from the rows. */
import { accountKey } from '../answer.mjs';
import { AMOUNT, AS_OF, CURRENCY, CUSTOMER, DISPUTED, DUE, ISSUED, NUMBER, SETTLED } from '../data.mjs';

const COLUMNS = {
  customer: CUSTOMER,
  number: NUMBER,
  issued: ISSUED,
  due: DUE,
  amount: AMOUNT,
  settled: SETTLED,
  currency: CURRENCY,
  disputed: DISPUTED,
};

export async function arquero() {
  const { table, op } = await import('arquero');
  return (rows) => {
    const columns = {};
    for (const [name, place] of Object.entries(COLUMNS)) {
      const values = new Array(rows.length - 1);
      for (let i = 1; i < rows.length; i++) values[i - 1] = rows[i][place];
      columns[name] = values;
    }
    return table(columns)
      .params({ asOf: AS_OF })
      .filter((row, $) => row.issued <= $.asOf && (row.settled === '' || row.settled > $.asOf))
      .derive({ cents: (row) => op.round(row.amount * 100), days: (row, $) => $.asOf - row.due })
      .derive({ owed: (row) => (row.cents > 0 ? row.cents : 0) })
      .groupby('customer', 'currency')
      .rollup({
        notDue: (row) => op.sum(row.days <= 0 ? row.owed : 0),
        to30: (row) => op.sum(row.days > 0 && row.days <= 30 ? row.owed : 0),
        to60: (row) => op.sum(row.days > 30 && row.days <= 60 ? row.owed : 0),
        to90: (row) => op.sum(row.days > 60 && row.days <= 90 ? row.owed : 0),
        beyond: (row) => op.sum(row.days > 90 ? row.owed : 0),
        unapplied: (row) => op.sum(row.cents < 0 ? row.cents : 0),
        disputed: (row) => op.sum(row.disputed ? row.owed : 0),
        items: (row) => op.sum(row.cents > 0 ? 1 : 0),
      })
      .objects();
  };
}

export const frameAnswer = (objects) =>
  new Map(
    objects.map(({ customer, currency, ...sums }) => [
      accountKey(customer, currency),
      [sums.notDue, sums.to30, sums.to60, sums.to90, sums.beyond, sums.unapplied, sums.disputed, sums.items].map(
        Number,
      ),
    ]),
  );
