/** Items that stand twice: same customer, number, dates and amount. Instalments differ by their due date. */
import { at } from '../column';
import { interner } from './interner';
import type { Item, Ledger } from './ledger';
import type { Problem } from './problem';

/** Both are in the figures: a person must say whether one is too much. */
export function duplicates(ledger: Ledger): readonly Problem[] {
  const numbers = interner();
  /** Number → its items so far. Few numbers have two. */
  const items: Item[][] = [];
  const problems: Problem[] = [];
  for (let i = 0; i < ledger.size; i++) {
    const item = i as Item;
    const number = ledger.numbers[i] ?? '';
    if (number === '') continue;
    const index = numbers.indexOf(number);
    const known = items[index];
    if (known === undefined) {
      items[index] = [item];
      continue;
    }
    const first = known.find((other) => isSame(ledger, item, other));
    if (first === undefined) known.push(item);
    else problems.push(duplicate(ledger, item, first));
  }
  return problems;
}

/** Whether they are one item that was entered twice, as far as the table tells. */
export const isEnteredTwice = (ledger: Ledger, a: Item, b: Item): boolean =>
  ledger.numbers[a] !== '' && ledger.numbers[a] === ledger.numbers[b] && isSame(ledger, a, b);

const isSame = (ledger: Ledger, a: Item, b: Item): boolean =>
  at(ledger.account, a) === at(ledger.account, b) &&
  at(ledger.issued, a) === at(ledger.issued, b) &&
  at(ledger.due, a) === at(ledger.due, b) &&
  at(ledger.amount, a) === at(ledger.amount, b);

const duplicate = (ledger: Ledger, item: Item, first: Item): Problem => ({
  row: at(ledger.row, item),
  column: ledger.read.number ?? '',
  field: 'number',
  code: 'duplicate',
  severity: 'warning',
  value: ledger.numbers[item] ?? '',
  assumed: at(ledger.row, first),
});
