/** The open workbook, as the workbench needs it; `univer/` is what stands behind it. */
import type { Rows } from '../core/cell';
import type { Sheet } from '../core/reports/sheet';
import type { Language } from '../core/text/text';
import type { Changes } from '../core/views/calls';
import type { PaneHost } from '../pane/host';

export type Formula = { readonly row: number; readonly column: number; readonly formula: string };

/** A sheet that the page is given to open: what a host writes, and the formulas that people have in theirs. */
export type GivenSheet = Pick<Sheet, 'title' | 'cells'> &
  Partial<Omit<Sheet, 'title' | 'cells'>> & {
    readonly formulas?: readonly Formula[];
    readonly frozenColumns?: number;
    readonly hidden?: boolean;
    /** Among the sheets of the file. */
    readonly place?: number;
    /** It is not what the file holds. */
    readonly isNew?: true;
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

/** A sheet as it is to be saved. */
export type SavedSheet = {
  readonly title: string;
  /** Its place among the sheets that the page was given. */
  readonly given?: number;
  /** Whether it is as it was given, has other cells, or is another sheet altogether. */
  readonly edit: 'none' | 'cells' | 'whole';
  /** Rows or columns were added, taken away or moved. */
  readonly isMoved: boolean;
  /** Something was changed that is not in the cells. */
  readonly isRestyled: boolean;
  /** Left out where nothing was changed. */
  readonly content?: GivenSheet;
};

export type SavedWorkbook = {
  /** The title of the sheet that is in front. */
  readonly front: string;
  readonly sheets: readonly SavedSheet[];
  readonly names: readonly { readonly name: string; readonly reference: string }[];
};

/** `losses`: what would be lost, in words; else the file. */
export type SaveRequest = SavedWorkbook & { readonly wants: 'losses' | 'workbook' | 'text' };
export type Losses = { readonly losses: readonly string[]; readonly textLosses: readonly string[] };

/** Cells of one sheet. `firstRow` counts from 0 at row 1 of the sheet. */
export type Table = {
  readonly sheet: string;
  readonly firstRow: number;
  readonly reference: string;
  /** The formulas of its sheet have followed every change; at once where there are none. */
  readonly calculated: () => Promise<void>;
  /** The same as long as the cells are. */
  readonly version: string;
  /** Its rows, so many at a time. */
  readonly slices: (size: number) => Iterable<Rows>;
};

export type Workbook = {
  readonly title: string;
  /** Counts the changes of cells, sheets and names. */
  readonly changes: () => number;
  /** Of these, what is not done by a formula. */
  readonly edits: () => number;
  readonly watch: PaneHost['watch'];
  /** What was being typed is in its cell. */
  readonly endEdit: () => Promise<void>;
  /** Formulas have followed every change. */
  readonly calculated: () => Promise<void>;
  /** The titles of the sheets in the order of their tabs. */
  readonly sheets: () => readonly string[];
  /** Everything on a sheet; rows and columns that are empty at the end are not part of it. */
  readonly cells: (sheet: string) => Rows;
  /** With `below` all the rows under them, for a table that people write on. Undefined when there is no such name or it names no cells. */
  readonly named: (name: string, extent?: 'below') => Table | undefined;
  /** Of the person's own sheets, each a table among which the receivables are looked for. */
  readonly candidates: () => readonly Table[];
  /** All of it in one step that can be undone; when it fails, nothing is changed. */
  readonly apply: (changes: Changes) => Promise<void>;
  /** As it is when nothing is being written, typed or calculated. */
  readonly saved: () => Promise<SavedWorkbook>;
};
