/** Numbers as cells or as people type them, in French and in English: 0.5, `0,5`; shares as `50 %` too. */
import { textOf, type Cell } from '../cell';
import { readTextAmount } from '../ledger/text-amount';
import { currencyNamed, type Currency } from '../money';

const PERCENT = /^(.*?)\s*%$/;

/**
 * What the cell can mean: nothing, one number, or two (`1,234`), of which a setting may have room for one only. A
 * currency beside the number must be the one that is expected.
 */
export function numbersIn(cell: Cell, expected?: Currency): readonly number[] {
  if (typeof cell === 'number') return Number.isFinite(cell) ? [cell] : [];
  if (typeof cell !== 'string') return [];
  const amount = readTextAmount(textOf(cell), undefined);
  if (amount.kind === 'blank' || amount.kind === 'none') return [];
  if (amount.currency !== '' && currencyNamed(amount.currency) !== expected) return [];
  return amount.kind === 'amount' ? [amount.value] : [amount.asDecimal, amount.asThousands];
}

/** Parts of a whole, in percent or not. */
export function sharesIn(cell: Cell): readonly number[] {
  const percent = typeof cell === 'string' ? PERCENT.exec(textOf(cell))?.[1] : undefined;
  return percent === undefined ? numbersIn(cell) : numbersIn(percent).map((value) => value / 100);
}

/** The only one of these numbers that holds; undefined when none or several do. */
export function theOnly(numbers: readonly number[], holds: (value: number) => boolean): number | undefined {
  const [first, ...more] = numbers.filter(holds);
  return more.length === 0 ? first : undefined;
}
