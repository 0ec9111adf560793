/** A statement of account as a table: the movements between two balances, then how old what is owed is. */
import type { AgedGroup } from '../analysis/aged-amounts';
import { aging, type AgedBalance } from '../analysis/aging';
import type { AgingOptions } from '../analysis/aging-options';
import type { AccountStatement, Movement } from '../analysis/statement';
import { addDays, type Day } from '../calendar-date';
import { at } from '../column';
import { NEVER, type Ledger } from '../ledger/ledger';
import { toDecimal, type Currency } from '../money';
import type { Text } from '../text/text';
import { amountLook, looks, type TableColumn } from './columns';

export type StatementRow = {
  readonly currency: Currency;
  readonly day: Day | '';
  readonly movement: string;
  readonly number: string;
  readonly due: Day | '';
  /** Empty in the row of a balance. */
  readonly amount: number | '';
  /** After the movement; empty in the rows of the aging, which add up to it. */
  readonly balance: number | '';
};

export const statementColumns = (text: Text): readonly TableColumn<StatementRow>[] => [
  { header: text.columns.currency, value: ({ currency }) => currency, look: looks.text, width: 8 },
  { header: text.columns.date, value: ({ day }) => day, look: looks.date(text), width: 12 },
  { header: text.columns.movement, value: ({ movement }) => movement, look: looks.text, width: 24 },
  { header: text.columns.document, value: ({ number }) => number, look: looks.text, width: 16 },
  { header: text.columns.due, value: ({ due }) => due, look: looks.date(text), width: 12 },
  { header: text.columns.amount, value: ({ amount }) => amount, look: amountLook(2), width: 14 },
  { header: text.columns.balance, value: ({ balance }) => balance, look: amountLook(2), width: 14 },
];

/** `from`, `to`: the days of the statement, both included. Always by due date, in the buckets of the settings. */
export function statementRows(
  ledger: Ledger,
  statements: readonly AccountStatement[],
  { from, to }: { readonly from: Day; readonly to: Day },
  { edges }: AgingOptions,
  text: Text,
): readonly StatementRow[] {
  const aged = aging(ledger, { asOf: to, edges, basis: 'due' });
  const words = text.dunning.movements;
  return statements.flatMap(({ account, opening, movements, closing }) => {
    const { currency } = ledger.accounts[account] as Ledger['accounts'][number];
    const blank = { currency, day: '', number: '', due: '', amount: '', balance: '' } as const;
    const balance = (movement: string, day: Day, amount: number): StatementRow => ({
      ...{ ...blank, movement, day, balance: toDecimal(amount, currency) },
    });
    const group = aged.groups.find((each) => each.account === account);
    return [
      balance(words.opening, addDays(from, -1), opening),
      ...movements.map((each) => movementRow(ledger, each, currency, text)),
      balance(words.balance, to, closing),
      ...(group ? agingOf(aged, group, text) : []).map(([movement, amount]): StatementRow => ({
        ...blank,
        movement,
        amount: toDecimal(amount, currency),
      })),
    ];
  });
}

function movementRow(ledger: Ledger, movement: Movement, currency: Currency, text: Text): StatementRow {
  const { day, item, kind, amount, balance } = movement;
  const due = at(ledger.due, item);
  const isIssued = kind !== 'settlement' && kind !== 'writtenOff' && kind !== 'offset';
  return {
    currency,
    day,
    movement: isIssued ? text.kinds[kind] : text.dunning.movements[kind],
    number: ledger.numbers[item] ?? '',
    due: isIssued && amount > 0 && due !== NEVER ? due : '',
    amount: toDecimal(amount, currency),
    balance: toDecimal(balance, currency),
  };
}

/** Label and amount of each part of the balance that is not empty. */
function agingOf(
  { buckets }: AgedBalance,
  group: AgedGroup,
  { dunning }: Text,
): readonly (readonly [string, number])[] {
  const words = dunning.movements;
  const parts: readonly (readonly [string, number])[] = [
    [words.notDue, group.notDue.amount],
    ...buckets.map(({ label }, i) => [words.overdue(label), group.bucket(i).amount] as const),
    [words.unapplied, group.unapplied.amount],
  ];
  return parts.filter(([, amount]) => amount !== 0);
}
