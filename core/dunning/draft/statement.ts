/** A statement of the items of a message, as data: a host makes a file or a sheet of it. */
import { isoOf } from '../../calendar-date';
import type { Cell, Rows } from '../../cell';
import { toDecimal } from '../../money';
import { asciiName, oneLine } from '../../text/plain';
import type { Message, MessageItem } from '../message';
import { letterWords } from '../words/words';

export type Statement = {
  /** Without ending: `releve-C0104-2026-06-15`. */
  readonly name: string;
  /** The header first. Days are serials, amounts decimals. */
  readonly rows: Rows;
  /** Of the columns that hold days, and of those that hold amounts. */
  readonly dayColumns: readonly number[];
  readonly amountColumns: readonly number[];
};

export function statementOf(message: Message): Statement {
  const { customer, asOf, items, credits, currency, total } = message;
  const { file, columns } = letterWords[customer.language].statement;
  const { document, number, issued, due, daysLate, amount, paid, open } = columns;
  return {
    name: [file, asciiName(customer.id), isoOf(asOf)].filter((part) => part !== '').join('-'),
    rows: [
      [document, number, issued, due, daysLate, amount, paid, open, columns.currency],
      ...[...items, ...credits].map((item) => statementRow(item, message)),
      [letterWords[customer.language].total, '', '', '', '', '', '', toDecimal(total, currency), oneLine(currency)],
    ],
    dayColumns: [2, 3],
    amountColumns: [5, 6, 7],
  };
}

function statementRow(item: MessageItem, { customer, currency }: Message): readonly Cell[] {
  const isLate = item.open > 0 && item.daysPastDue > 0;
  return [
    letterWords[customer.language].kinds[item.kind],
    oneLine(item.number),
    item.issued ?? '',
    item.due ?? '',
    isLate ? item.daysPastDue : '',
    ...[item.amount, item.settled, item.open].map((minor) => toDecimal(minor, currency)),
    oneLine(currency),
  ];
}
