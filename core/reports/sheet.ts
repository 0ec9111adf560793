/**
 * A sheet as data: what a host writes in one batch. The host translates, it decides nothing.
 *
 * Every text is written as text, whatever it holds (`=A1`, `00123`, `1–30`). Rows and columns count from 0 at A1.
 */
import type { Cell } from '../cell';
import type { Chart } from './charts';

export type Area = { readonly row: number; readonly column: number; readonly rows: number; readonly columns: number };

/** How cells look. Formats are number format codes as Excel, Sheets and files share them. */
export type Look = {
  readonly format?: string;
  readonly bold?: boolean;
  readonly underlined?: boolean;
  /** Points. */
  readonly size?: number;
  readonly color?: string;
  readonly fill?: string;
  readonly align?: 'left' | 'right' | 'center';
  /** Characters between the text and the edge at which it stands. */
  readonly indent?: number;
  /** Long text goes on below. */
  readonly wrap?: boolean;
  /** The double rule of a total, above it. */
  readonly ruled?: boolean;
};

export type StyledArea = Area & Look;

/** A native table with its header row; `name` is unique in a workbook: letters and digits only, since not every host's formulas can name a table with an underscore. */
export type TableArea = Area & { readonly name: string };

/** A cell that leads to the sheet with this mark; it is only a text where the workbook has no such sheet. */
export type Link = { readonly row: number; readonly column: number; readonly to: string };

/** A name that the workbook gives to cells of this sheet, such as `AR_Settings`. */
/** `room`: rows below it that are meant as well, for what a person will write there. */
export type NamedArea = Area & { readonly name: string; readonly room?: number };

/** For a host whose names do not grow with a table. */
export const withRoom = ({ row, column, rows, columns, room = 0 }: NamedArea): Area => ({
  ...{ row, column, columns },
  rows: rows + room,
});

/** Cells in which one of a few words is expected. Anything else may be typed as well; then the warning is said. */
export type ChoiceArea = Area & { readonly values: readonly string[]; readonly warning: string };

export type RowSpan = Pick<Area, 'row' | 'rows'>;

export type Sheet = {
  /** The workbook name that points at A1 and by which the sheet is found again: `AR_report_aging`. */
  readonly mark: string;
  /** The tab's title, at most 31 characters; a host adds " (2)" when a sheet of the user has it already. */
  readonly title: string;
  /** All rows have the same length. */
  readonly cells: readonly (readonly Cell[])[];
  /** Applied in order; a later one wins. */
  readonly looks: readonly StyledArea[];
  readonly tables: readonly TableArea[];
  readonly names: readonly NamedArea[];
  /** Cells whose size is shown as a bar behind them. */
  readonly bars: readonly Area[];
  readonly charts: readonly Chart[];
  readonly links: readonly Link[];
  readonly choices: readonly ChoiceArea[];
  /** In characters, one for each column. */
  readonly widths: readonly number[];
  /** Rows above and with the header that stay in place. */
  readonly frozenRows: number;
  readonly landscape: boolean;
  /** Lines between the cells on the screen; they are never printed. */
  readonly gridlines: boolean;
  /** What is printed, where it is not everything. */
  readonly printed?: Area;
  /** Printed on as many pages as it takes otherwise. */
  readonly onePage?: true;
  /** Rows that stand on one printed page where they fit on one, from the top down. */
  readonly together?: readonly RowSpan[];
};
