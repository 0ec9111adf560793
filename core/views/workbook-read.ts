/** What a host has read of a workbook for the pane. Plain data: every call of the pane may be a program of its own. */
import type { Day } from '../calendar-date';
import type { Rows } from '../cell';
import type { Language } from '../text/text';

/** `firstRow`: of the sheet, from 1. */
export type NamedCells = { readonly sheet: string; readonly firstRow: number; readonly rows: Rows };

export type WorkbookRead = {
  /** Of the person who looks. */
  readonly language: Language;
  readonly today: Day;
  /** The workbook as a person calls it. */
  readonly file: string;
  /** `AR_Receivables`; undefined until a mapping has been accepted. */
  readonly receivables: NamedCells | undefined;
  readonly settings: NamedCells | undefined;
  /** Whether the settings stand on the sheet that we wrote. */
  readonly ownSettings: boolean;
  readonly policy: NamedCells | undefined;
  readonly actions: NamedCells | undefined;
  readonly letters: NamedCells | undefined;
  readonly log: NamedCells | undefined;
};
