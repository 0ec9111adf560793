/**
 * Columns of the tables that we show: header, what a row holds there, and how it looks. Worksheet functions take the
 * headers and values, reports the looks as well, so that both always show the same.
 */
import type { Cell } from '../cell';
import { digitsOf, type Currency } from '../money';
import type { Text } from '../text/text';
import type { Look } from './sheet';

export type TableColumn<Row> = {
  readonly header: string;
  readonly value: (row: Row) => Cell;
  readonly look: Look;
  /** In characters; the header always has room. */
  readonly width: number;
};

/** Columns of words; `look` where long ones go on below. */
export const wordsIn =
  <Row>(look: Look = looks.text) =>
  (header: string, value: (row: Row) => string, width: number): TableColumn<Row> => ({ header, value, look, width });

const right = { align: 'right' } as const;
/** Opens a format for texts: nothing in such a cell is ever taken for a number, a date or a formula. */
export const TEXT_FORMAT = '@';

/** Zero is a dash, negative numbers have a true minus. */
export const amountLook = (digits: number): Look => {
  const number = digits === 0 ? '#,##0' : `#,##0.${'0'.repeat(digits)}`;
  return { ...right, format: `${number};"−"${number};"–"` };
};

export const looks = {
  text: { format: TEXT_FORMAT } satisfies Look,
  wrapped: { format: TEXT_FORMAT, wrap: true } satisfies Look,
  count: { ...right, format: '#,##0;"−"#,##0;0' } satisfies Look,
  /** A duration that is a mean. */
  days: { ...right, format: '0.0;"−"0.0;0.0' } satisfies Look,
  /** Among amounts, where nothing is a dash too. */
  percent: ({ formats }: Text): Look => ({ ...right, format: formats.percent }),
  /** A figure of its own, for which a dash would say that there is none. */
  rate: ({ formats }: Text): Look => ({ ...right, format: formats.rate }),
  amount: (currency: Currency): Look => amountLook(digitsOf(currency)),
  date: ({ formats }: Text): Look => ({ ...right, format: formats.date }),
};

/** A table as a worksheet function returns it: its header row, then a row for each. */
export const tableOf = <Row>(
  columns: readonly Pick<TableColumn<Row>, 'header' | 'value'>[],
  rows: readonly Row[],
): readonly (readonly Cell[])[] => [
  columns.map(({ header }) => header),
  ...rows.map((row) => columns.map(({ value }) => value(row))),
];
