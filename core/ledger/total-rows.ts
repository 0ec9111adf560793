/**
 * Total and subtotal rows of an export: without number and date, and equal to a sum of rows above that ends with the
 * row before: all of them, or those since one of the totals in between. A name alone is no sign: a customer may be
 * called Total.
 *
 * A program may add up the open amounts or the whole ones, with credit notes as it types them or as they count, with
 * cancelled rows or without; each currency for itself or, carelessly, all together.
 */
import { isBlank, type Cell } from '../cell';
import { isBlankOrDash } from './cell-text';

type TotalRows = {
  /**
   * A row of data: its amounts as the table writes them, NaN where it does not; `sign` is −1 for a credit that is typed
   * as positive.
   */
  readonly add: (currency: number, amount: number, open: number, sign: 1 | -1, isLeftOut: boolean) => void;
  /** `saysTotal` lets even a single row above have its total. */
  readonly isTotal: (amount: number, open: number, saysTotal: boolean) => boolean;
};

type Sums = { readonly rows: number; readonly amounts: readonly number[]; readonly opens: readonly number[] };

/** Written, counted, and both again without rows that are left out. */
const WAYS = 4;
/** Exports have few levels of subtotals; what lies further back has been added up already. */
const STARTS_KEPT = 64;

export function totalRows(): TotalRows {
  const nothing: Sums = { rows: 0, amounts: [], opens: [] };
  let rows = 0;
  /** Place: currency × WAYS + way; the first WAYS are all currencies together. */
  const amounts: number[] = [0, 0, 0, 0];
  const opens: number[] = [0, 0, 0, 0];
  let starts: Sums[] = [nothing];

  function addTo(sums: number[], currency: number, value: number, sign: 1 | -1, isLeftOut: boolean): void {
    if (Number.isNaN(value)) return;
    const own = (currency + 1) * WAYS;
    while (sums.length < own + WAYS) sums.push(0);
    const counted = sign * value;
    sums[0] = (sums[0] as number) + value;
    sums[1] = (sums[1] as number) + counted;
    sums[own] = (sums[own] as number) + value;
    sums[own + 1] = (sums[own + 1] as number) + counted;
    if (isLeftOut) return;
    sums[2] = (sums[2] as number) + value;
    sums[3] = (sums[3] as number) + counted;
    sums[own + 2] = (sums[own + 2] as number) + value;
    sums[own + 3] = (sums[own + 3] as number) + counted;
  }

  const matches = (sums: readonly number[], since: readonly number[], value: number): boolean =>
    sums.some((sum, place) => sum - (since[place] ?? 0) === value && sum !== (since[place] ?? 0));

  return {
    add(currency, amount, open, sign, isLeftOut) {
      rows++;
      addTo(amounts, currency, amount, sign, isLeftOut);
      addTo(opens, currency, open, sign, isLeftOut);
    },
    isTotal(amount, open, saysTotal) {
      const least = saysTotal || starts.length > 1 ? 1 : 2;
      const found = starts.some(
        (start) =>
          rows - start.rows >= least &&
          (Number.isNaN(amount) ? matches(opens, start.opens, open) : matches(amounts, start.amounts, amount)),
      );
      if (found) {
        const since = { rows, amounts: [...amounts], opens: [...opens] };
        starts = [nothing, ...starts.slice(1).slice(-STARTS_KEPT), since];
      }
      return found;
    },
  };
}

/** In the column of a number or a date: blank, a dash, or the word that makes the row a total. */
export const saysNothing = (cell: Cell): boolean =>
  isBlank(cell) || (typeof cell === 'string' && (isBlankOrDash(cell) || saysTotal(cell)));

export const saysTotal = (cell: Cell): boolean =>
  typeof cell === 'string' && /\b(?:sous[ -]?)?total|\bsomme\b|\bsum\b/i.test(cell);
