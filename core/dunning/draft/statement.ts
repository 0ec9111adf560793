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

/** Where a part of an item is contested or promised, what is claimed of it stands beside what is open. */
export function statementOf(message: Message): Statement {
  const { customer, asOf, items, credits, currency, total } = message;
  const words = letterWords[customer.language];
  const { document, number, issued, due, daysLate, amount, paid, open, claimed } = words.statement.columns;
  const all = [...items, ...credits];
  const isPartly = all.some((item) => openOf(item) !== item.open);
  const amounts = isPartly ? [amount, paid, open, claimed] : [amount, paid, open];
  return {
    name: [words.statement.file, asciiName(customer.id), isoOf(asOf)].filter((part) => part !== '').join('-'),
    rows: [
      [document, number, issued, due, daysLate, ...amounts, words.statement.columns.currency],
      ...all.map((item) => statementRow(item, message, isPartly)),
      [
        words.total,
        ...Array.from({ length: FIRST_AMOUNT + amounts.length - 2 }, () => ''),
        toDecimal(total, currency),
        oneLine(currency),
      ],
    ],
    dayColumns: [2, 3],
    amountColumns: amounts.map((_, place) => FIRST_AMOUNT + place),
  };
}

const FIRST_AMOUNT = 5;

const openOf = ({ amount, settled }: MessageItem): number => amount - settled;

function statementRow(item: MessageItem, { customer, currency }: Message, isPartly: boolean): readonly Cell[] {
  const isLate = item.open > 0 && item.daysPastDue > 0;
  const amounts = [item.amount, item.settled, openOf(item), ...(isPartly ? [item.open] : [])];
  return [
    letterWords[customer.language].kinds[item.kind],
    oneLine(item.number),
    item.issued ?? '',
    item.due ?? '',
    isLate ? item.daysPastDue : '',
    ...amounts.map((minor) => toDecimal(minor, currency)),
    oneLine(currency),
  ];
}
