/** What a host has read of a workbook for the pane. Plain data: every call of the pane may be a program of its own. */
import type { Day } from '../calendar-date';
import type { Rows } from '../cell';
import type { Language } from '../text/text';
import type { Features, Stamp } from './calls';

/** `firstRow`: of the sheet, from 1. */
export type NamedCells = { readonly sheet: string; readonly firstRow: number; readonly rows: Rows };

/** A table of a sheet of the person's own, among which the receivables are looked for; `reference` names its cells. */
export type Candidate = NamedCells & { readonly reference: string };

export type WorkbookRead = {
  readonly stamp: Stamp;
  readonly features: Features;
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
  /** Whether the notes of customers stand on the sheet that we wrote. */
  readonly ownActions: boolean;
  readonly letters: NamedCells | undefined;
  readonly log: NamedCells | undefined;
  /** Whole; a host may leave them out once there are receivables, but for the calls that choose among them. */
  readonly tables: readonly Candidate[];
};
