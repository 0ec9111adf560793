/** The choice of a table and of its columns, before anything is computed: what was recognised, and what was not. */
import type { Field } from '../ledger/fields';

export type Start = {
  /** Tables of the person's sheets; none: the workbook has nothing that could be one. */
  readonly tables: readonly {
    /** By which it is chosen. */
    readonly reference: string;
    readonly label: string;
  }[];
  /** Of the one that is looked at; undefined where there is none. */
  readonly table: string | undefined;
  /** In the order in which they are shown: those that matter most, found or not, then the others that were found. */
  readonly fields: readonly StartField[];
  /** Headers that may be chosen, each with its place: `B · Client`. */
  readonly columns: readonly { readonly header: string; readonly label: string; readonly sample: string }[];
  /** Labels of the columns that nothing reads. */
  readonly unused: readonly string[];
  /** Why the table cannot be read as it is chosen; empty where it can be. */
  readonly failure: string;
  /** What a person has to say before the table can be read: the failure says of which cells. */
  readonly question: StartQuestion | null;
  /** The first rows that could not be read or where something was assumed. */
  readonly problems: readonly { readonly place: string; readonly says: string }[];
  /** How many there are in all. */
  readonly problemCount: number;
  /** Rows of the table, without its header. */
  readonly rows: number;
};

/** `key`: of the setting that holds the answer, one of the choices. */
export type StartQuestion = { readonly key: string; readonly label: string; readonly choices: readonly string[] };

export type StartField = {
  readonly field: Field;
  readonly label: string;
  /** Header text of its column; empty where it has none. */
  readonly header: string;
  /** A ledger cannot be read without it. */
  readonly needed: boolean;
};
