/**
 * The columns of a list of open items. Their headers are in our own vocabulary of fields, so that the list can be read
 * again as a table of receivables and gives the same aged balance.
 */
import { BEFORE_ALL, customerOf, kindOf, NEVER, openAt, accountOf, type Item, type Ledger } from '../ledger/ledger';
import type { Day } from '../calendar-date';
import { at } from '../column';
import { digitsOf, toDecimal } from '../money';
import type { Text } from '../text/text';
import { amountLook, looks, type TableColumn } from './columns';

export function openItemColumns(ledger: Ledger, asOf: Day, text: Text): readonly TableColumn<Item>[] {
  const { columns } = text;
  // One column holds every currency.
  const look = amountLook(Math.max(0, ...ledger.currencies.map(digitsOf)));
  const amount = (header: string, minor: (item: Item) => number): TableColumn<Item> => ({
    header,
    value: (item) => toDecimal(minor(item), accountOf(ledger, item).currency),
    look,
    width: 14,
  });
  const words = (header: string, value: (item: Item) => string, width: number): TableColumn<Item> => ({
    header,
    value,
    look: looks.text,
    width,
  });
  const day = (header: string, value: (item: Item) => Day): TableColumn<Item> => ({
    header,
    value: (item) => (value(item) === NEVER || value(item) === BEFORE_ALL ? '' : value(item)),
    look: looks.date(text),
    width: 12,
  });
  return [
    words(columns.code, (item) => customerOf(ledger, at(ledger.account, item)).id, 12),
    words(columns.customer, (item) => customerOf(ledger, at(ledger.account, item)).name, 28),
    words(columns.currency, (item) => accountOf(ledger, item).currency, 8),
    words(columns.number, (item) => ledger.numbers[item] ?? '', 16),
    words(columns.kind, (item) => text.kinds[kindOf(ledger, item)], 19),
    day(columns.issued, (item) => at(ledger.issued, item)),
    day(columns.due, (item) => at(ledger.due, item)),
    {
      header: columns.daysPastDue,
      value: (item) =>
        at(ledger.due, item) === NEVER || openAt(ledger, item, asOf) < 0 ? '' : asOf - at(ledger.due, item),
      look: looks.count,
      width: 12,
    },
    amount(columns.amount, (item) => at(ledger.amount, item)),
    amount(columns.open, (item) => openAt(ledger, item, asOf)),
    amount(columns.disputedAmount, (item) =>
      Math.min(at(ledger.disputed, item), Math.max(0, openAt(ledger, item, asOf))),
    ),
    {
      ...words(columns.doubtful, (item) => (at(ledger.doubtful, item) === 1 ? text.choices.flag.yes : ''), 10),
      look: { ...looks.text, align: 'center' },
    },
  ];
}
