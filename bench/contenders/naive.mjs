/** What a first script does, and what a sheet of SUMIFS does: for each customer, look through all rows again. */
import { accountKey } from '../answer.mjs';
import { AMOUNT, AS_OF, CURRENCY, CUSTOMER, DISPUTED, DUE, ISSUED, SETTLED } from '../data.mjs';

const BUCKETS = [
  (days) => days <= 0,
  (days) => days > 0 && days <= 30,
  (days) => days > 30 && days <= 60,
  (days) => days > 60 && days <= 90,
  (days) => days > 90,
];

const isOpen = (row) => row[ISSUED] <= AS_OF && (row[SETTLED] === '' || row[SETTLED] > AS_OF);
const sumOf = (rows) => Math.round(rows.reduce((sum, row) => sum + row[AMOUNT], 0) * 100);

export function filterPerCustomer(table) {
  const rows = table.slice(1);
  const answer = new Map();
  for (const customer of new Set(rows.map((row) => row[CUSTOMER]))) {
    const own = rows.filter((row) => row[CUSTOMER] === customer && isOpen(row));
    for (const currency of new Set(own.map((row) => row[CURRENCY]))) {
      const open = own.filter((row) => row[CURRENCY] === currency);
      const invoices = open.filter((row) => row[AMOUNT] > 0);
      answer.set(accountKey(customer, currency), [
        ...BUCKETS.map((holds) => sumOf(invoices.filter((row) => holds(AS_OF - row[DUE])))),
        sumOf(open.filter((row) => row[AMOUNT] < 0)),
        sumOf(invoices.filter((row) => row[DISPUTED])),
        invoices.length,
      ]);
    }
  }
  return answer;
}
