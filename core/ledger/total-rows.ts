/**
 * Total and subtotal rows of an export: without number and date, and equal to the sum of the rows above, of all of
 * them or of those since the last subtotal. A name alone is no sign: a customer may be called Total.
 */
export type TotalRows = {
  /** A row of data: `written` as the table writes it, `signed` as it counts (credit notes typed positive differ). */
  readonly add: (written: number, signed: number) => void;
  /** `saysTotal` lets even a single row above have its total. */
  readonly isTotal: (written: number, saysTotal: boolean) => boolean;
};

export function totalRows(): TotalRows {
  const all = { rows: 0, written: 0, signed: 0 };
  const group = { rows: 0, written: 0, signed: 0 };
  const matches = (sum: typeof all, value: number, least: number): boolean =>
    sum.rows >= least && (sum.written === value || sum.signed === value);
  return {
    add(written, signed) {
      for (const sum of [all, group]) {
        sum.rows++;
        sum.written += written;
        sum.signed += signed;
      }
    },
    isTotal(written, saysTotal) {
      const least = saysTotal ? 1 : 2;
      if (!matches(group, written, least) && !matches(all, written, least)) return false;
      group.rows = group.written = group.signed = 0;
      return true;
    },
  };
}
