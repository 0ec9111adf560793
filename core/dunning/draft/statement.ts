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
  const { columns } = words.statement;
  const all = [...items, ...credits];
  // A payer is asked for items of others.
  const isOwnerTold = all.some((item) => item.customer !== undefined);
  const isPartly = all.some((item) => openOf(item) !== item.open);
  const firstAmount = isOwnerTold ? FIRST_AMOUNT + 1 : FIRST_AMOUNT;
  const amounts = [columns.amount, columns.paid, columns.open, ...(isPartly ? [columns.claimed] : [])];
  return {
    name: [words.statement.file, asciiName(customer.id), isoOf(asOf)].filter((part) => part !== '').join('-'),
    rows: [
      [
        ...(isOwnerTold ? [columns.customer] : []),
        ...[columns.document, columns.number, columns.issued, columns.due, columns.daysLate],
        ...[...amounts, columns.currency],
      ],
      ...all.map((item) => statementRow(item, message, isPartly, isOwnerTold)),
      [
        words.total,
        ...Array.from({ length: firstAmount + amounts.length - 2 }, () => ''),
        toDecimal(total, currency),
        oneLine(currency),
      ],
    ],
    dayColumns: [firstAmount - 3, firstAmount - 2],
    amountColumns: amounts.map((_, place) => firstAmount + place),
  };
}

const FIRST_AMOUNT = 5;

const openOf = ({ amount, settled }: MessageItem): number => amount - settled;

function statementRow(
  item: MessageItem,
  { customer, currency }: Message,
  isPartly: boolean,
  isOwnerTold: boolean,
): readonly Cell[] {
  const isLate = item.open > 0 && item.daysPastDue > 0;
  const amounts = [item.amount, item.settled, openOf(item), ...(isPartly ? [item.open] : [])];
  return [
    ...(isOwnerTold ? [oneLine(item.customer ?? '')] : []),
    letterWords[customer.language].kinds[item.kind],
    oneLine(item.number),
    item.issued ?? '',
    item.due ?? '',
    isLate ? item.daysPastDue : '',
    ...amounts.map((minor) => toDecimal(minor, currency)),
    oneLine(currency),
  ];
}
