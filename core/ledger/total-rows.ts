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
  /** What `all` was at the last subtotal. */
  let before = { ...all };
  const matches = (value: number, since: typeof all, least: number): boolean =>
    all.rows - since.rows >= least && (all.written - since.written === value || all.signed - since.signed === value);
  const nothing = { ...all };
  return {
    add(written, signed) {
      all.rows++;
      all.written += written;
      all.signed += signed;
    },
    isTotal(written, saysTotal) {
      const least = saysTotal ? 1 : 2;
      if (!matches(written, before, least) && !matches(written, nothing, least)) return false;
      before = { ...all };
      return true;
    },
  };
}
