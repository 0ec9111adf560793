/** One customer, opened: what is open, and where it stands in the sheet. */
export type CustomerDetail = {
  readonly id: string;
  readonly items: readonly {
    /** Of the sheet of the receivables, from 1. */
    readonly row: number;
    readonly number: string;
    readonly due: string;
    /** Negative before the due date. */
    readonly daysLate: number;
    /** With the true minus; negative for credits. */
    readonly open: string;
    readonly currency: string;
    /** Why nobody asks for it, or for a part; empty where it is asked for. */
    readonly why: string;
  }[];
  /** As a text of cells parted by tabs, for the clipboard. */
  readonly statement: string;
};
