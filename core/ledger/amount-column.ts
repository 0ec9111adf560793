/**
 * One column of amounts, as decimals. Numbers are what they are; for the text `1,234` the column decides by any value
 * that shows its decimal sign, which may come later than the rows that need it.
 */
import type { Cell } from '../cell';
import { err, ok, type Result } from '../result';
import type { DecimalSign } from './options';
import type { Evidence } from './problem';
import { readTextAmount } from './text-amount';

/** Neither is a number that a cell can hold. */
export const BLANK_AMOUNT = -Infinity;
export const UNREADABLE_AMOUNT = Infinity;

export type AmountColumn = {
  /** The decimal of a cell; BLANK_AMOUNT; UNREADABLE_AMOUNT; NaN while undecided. `index` is the row's place in the column. */
  readonly read: (cell: Cell, row: number, index: number) => number;
  /** The currency that the text of the cell just read names; empty when it names none. */
  readonly currency: () => string;
  /** Fills in what was undecided, or shows cells that nobody can decide. */
  readonly finish: (values: Float64Array) => Result<undefined, readonly Evidence[]>;
};

type Undecided = {
  readonly index: number;
  readonly sign: DecimalSign;
  readonly asDecimal: number;
  readonly asThousands: number;
};

export function amountColumn(decimal: DecimalSign | undefined): AmountColumn {
  const undecided: Undecided[] = [];
  const cells: Evidence[] = [];
  const evidence: Partial<Record<DecimalSign, Evidence>> = {};
  let currency = '';

  function readText(text: string, row: number, index: number): number {
    const amount = readTextAmount(text, decimal);
    if (amount.kind === 'blank') return BLANK_AMOUNT;
    if (amount.kind === 'none') return UNREADABLE_AMOUNT;
    currency = amount.currency;
    if (amount.kind === 'undecided') {
      undecided.push({ index, sign: amount.sign, asDecimal: amount.asDecimal, asThousands: amount.asThousands });
      if (cells.length < 2) cells.push({ row, value: text });
      return NaN;
    }
    if (amount.decimal) evidence[amount.decimal] ??= { row, value: text };
    return amount.value;
  }

  return {
    read(cell, row, index) {
      if (typeof cell === 'number') {
        currency = '';
        return Number.isFinite(cell) ? cell : UNREADABLE_AMOUNT;
      }
      currency = '';
      if (cell === '' || cell === null || cell === undefined) return BLANK_AMOUNT;
      return typeof cell === 'boolean' ? UNREADABLE_AMOUNT : readText(cell, row, index);
    },
    currency: () => currency,
    finish(values) {
      if (undecided.length === 0) return ok(undefined);
      const { ',': comma, '.': point } = evidence;
      if (comma && point) return err([comma, point]);
      if (!comma && !point) return err(cells);
      const found: DecimalSign = comma ? ',' : '.';
      for (const { index, sign, asDecimal, asThousands } of undecided)
        values[index] = sign === found ? asDecimal : asThousands;
      return ok(undefined);
    },
  };
}
