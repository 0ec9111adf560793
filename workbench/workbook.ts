/** The open workbook, as the workbench needs it; `univer/` is what stands behind it. */
import type { Cell, Rows } from '../core/cell';
import type { Sheet } from '../core/reports/sheet';
import type { Language } from '../core/text/text';

export type Formula = { readonly row: number; readonly column: number; readonly formula: string };

/** A sheet that the page is given to open: what a host writes, and the formulas that people have in theirs. */
export type GivenSheet = Pick<Sheet, 'title' | 'cells'> &
  Partial<Pick<Sheet, 'looks' | 'tables' | 'names' | 'bars' | 'widths' | 'frozenRows'>> & {
    readonly formulas?: readonly Formula[];
    readonly frozenColumns?: number;
    readonly hidden?: boolean;
  };

/** A workbook that the page is given to open. Days are serial numbers under a date format. */
export type GivenWorkbook = {
  readonly title: string;
  /** Of the page and of what is written; the browser's when there is none. */
  readonly language?: Language;
  readonly sheets: readonly GivenSheet[];
  /** Names of the whole workbook besides those that its sheets have: `'Sales 2026'!$A:$H`. */
  readonly names?: readonly { readonly name: string; readonly reference: string }[];
};

/** Cells of one sheet. Rows that are empty at the end are not among them; rows count from 0 at row 1 of the sheet. */
export type Cells = { readonly sheet: string; readonly firstRow: number; readonly rows: Rows };

/** A sheet of the person's own, among which the receivables are looked for; `reference` is its used columns. */
export type Candidate = Cells & { readonly reference: string };

export type Workbook = {
  readonly title: string;
  /** Ends the edit that is under way and waits for the formulas, so that what is read is what the person sees. */
  readonly settle: () => Promise<void>;
  /** The titles of the sheets in the order of their tabs. */
  readonly sheets: () => readonly string[];
  readonly cells: (sheet: string) => Rows;
  /** The cells under a workbook name; undefined when there is no such name or it names no cells. */
  readonly named: (name: string) => Cells | undefined;
  readonly candidates: () => readonly Candidate[];
  readonly define: (name: string, reference: string) => void;
  /** Replaces the sheet that has the mark, else adds it. */
  readonly write: (sheet: Sheet) => void;
  /** Row and column count from 0 at the first cell under the name. */
  readonly writeCell: (name: string, row: number, column: number, value: Cell) => void;
  /** Brings the sheet forward on which the name stands; answers with its title. */
  readonly show: (name: string) => string;
};
