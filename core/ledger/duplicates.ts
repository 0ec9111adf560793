/** Items that stand twice: same customer, number, dates and amount. Instalments differ by their due date. */
import { at } from '../column';
import { accountOf, type Item, type Ledger } from './ledger';
import type { Problem } from './problem';
import { toDecimal } from '../money';

/** Both are in the figures: a person must say whether one is too much. */
export function duplicates(ledger: Ledger): readonly Problem[] {
  const byNumber = new Map<string, Item>();
  const problems: Problem[] = [];
  for (let i = 0; i < ledger.size; i++) {
    const item = i as Item;
    const number = ledger.numbers[i] ?? '';
    if (number === '') continue;
    const key = [
      number,
      at(ledger.account, item),
      at(ledger.issued, item),
      at(ledger.due, item),
      at(ledger.amount, item),
    ].join('\u0001');
    const first = byNumber.get(key);
    if (first === undefined) {
      byNumber.set(key, item);
      continue;
    }
    problems.push({
      row: at(ledger.row, item),
      column: '',
      field: 'number',
      code: 'duplicate',
      severity: 'warning',
      value: `${number} (${String(toDecimal(at(ledger.amount, item), accountOf(ledger, item).currency))})`,
      assumed: at(ledger.row, first),
    });
  }
  return problems;
}
