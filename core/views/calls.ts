/**
 * What the pane may ask of its host, and what comes back. Every call may be a program of its own: what crosses is plain
 * data, and all that is remembered stands in the workbook.
 *
 * A call is a pure function of what the host has read; `answers/` has one file for each. The host reads, asks, writes
 * what is to change, and answers; a call that changes something and gives no value of its own is answered by what
 * `open` says of the workbook afterwards.
 */
import type { Cell } from '../cell';
import type { CustomerLanguage } from '../text/written';
import type { Field } from '../ledger/fields';
import type { ReportId } from '../reports/index';
import type { Sheet } from '../reports/sheet';
import type { ChartPicture } from './chart-picture';
import type { Delivery } from './delivery';
import type { CustomerDetail } from './customer-detail';
import type { DraftView } from './draft-view';
import type { Start } from './start';
import type { TableBeside } from './tables-beside';
import type { View } from './view';

/** Of the workbook as it was read; another one says that something may have changed. */
export type Stamp = string;

/** What can be done on this host: the pane shows nothing else. */
export type Features = {
  /** Charts stand on the sheets, or are shown in the pane. */
  readonly charts: 'native' | 'picture';
  readonly deliveries: readonly Delivery[];
  readonly dailyJob: boolean;
};

/** A table has been chosen and can be read, or there is one to choose. */
export type Screen = {
  readonly features: Features;
  /** The workbook as a person calls it. */
  readonly file: string;
} & ({ readonly view: View } | { readonly start: Start });

/** Field → header text of its column, for those that a person has chosen; an empty text: as its header says. */
export type ChosenColumns = Readonly<Partial<Record<Field, string>>>;

/** Key of a setting → what a person has answered, where the cells leave it open how they are to be read. */
export type Readings = Readonly<Record<string, string>>;

export type Wording = { readonly subject: string; readonly body: string };

export type Edits = {
  readonly subject?: string;
  /** As `DraftView` gave it to be edited. */
  readonly body?: string;
  /** What was changed, as `DraftView` gave it: where that would be written otherwise by now, the change is old. */
  readonly basis?: Wording;
  readonly language?: CustomerLanguage;
};

/** What a person says of a message or a customer. */
export type Entry =
  /** `on`: ISO, the day on which it went out; today where it is left out or empty. */
  | { readonly kind: 'sent'; readonly key: string; readonly on?: string }
  /** `undone`: it was marked as sent; of one that is not, it is refused. */
  | { readonly kind: 'skipped' | 'notSent' | 'undone'; readonly key: string }
  /** `by`: ISO. Without a number it is about whatever the customer owes; amounts as they are typed. */
  | {
      readonly kind: 'promise';
      readonly customer: string;
      readonly by: string;
      readonly number?: string;
      readonly amount?: string;
    }
  | {
      readonly kind: 'dispute';
      readonly customer: string;
      readonly number?: string;
      readonly amount?: string;
      readonly reason?: string;
    }
  | { readonly kind: 'stop'; readonly customer: string; readonly reason?: string };

/** Work of many steps. `keys`: the messages to be drafted. Its id is all that a host has to be told to go on with it. */
export type Job = { readonly kind: 'draft'; readonly keys: readonly string[] };

export type Progress = {
  readonly id: string;
  readonly done: number;
  readonly total: number;
  readonly finished: boolean;
  readonly cancelled: boolean;
  /** Messages that could not be drafted, with the reason in words. */
  readonly failed: readonly { readonly key: string; readonly why: string }[];
};

/** Said in words; `charts`: pictures, where the host's sheets have none. */
export type Shown = { readonly said: string; readonly charts: readonly ChartPicture[] };

export type Delivered =
  | { readonly kind: 'file'; readonly name: string; readonly type: string; readonly text: string }
  | { readonly kind: 'address'; readonly url: string }
  | { readonly kind: 'text'; readonly subject: string; readonly text: string; readonly html: string }
  /** A draft that the host has made, and where. */
  | { readonly kind: 'made'; readonly said: string };

/** Each call: what it is asked, and its answer. */
export type Calls = {
  readonly open: { readonly asks: null; readonly gives: Screen };
  /** Null: nothing has changed since. */
  readonly refresh: { readonly asks: { readonly known: Stamp }; readonly gives: Screen | null };
  /** To choose a table and its columns once more. */
  readonly choose: {
    readonly asks: { readonly table?: string; readonly columns?: ChosenColumns; readonly readings?: Readings };
    readonly gives: Start;
  };
  /** `table`: its reference, as `Start` gave it. */
  readonly accept: {
    readonly asks: { readonly table: string; readonly columns: ChosenColumns; readonly readings?: Readings };
    readonly gives: Screen;
  };
  /** `was`: what stood there when the person began; another value there now refuses the change. */
  readonly save: {
    readonly asks: {
      readonly settings: readonly { readonly key: string; readonly was: string; readonly value: string }[];
    };
    readonly gives: Screen;
  };
  readonly customer: { readonly asks: { readonly id: string }; readonly gives: CustomerDetail };
  readonly draft: { readonly asks: { readonly key: string; readonly edits: Edits }; readonly gives: DraftView };
  readonly record: { readonly asks: { readonly entries: readonly Entry[] }; readonly gives: Screen };
  readonly begin: { readonly asks: { readonly job: Job }; readonly gives: Progress };
  readonly proceed: { readonly asks: { readonly id: string }; readonly gives: Progress };
  readonly cancel: { readonly asks: { readonly id: string }; readonly gives: Progress };
  /** Rows of the receivables' sheet, from 1. */
  readonly show: {
    readonly asks:
      { readonly rows: readonly number[] } | { readonly report: ReportId } | { readonly table: TableBeside };
    readonly gives: Shown;
  };
  readonly deliver: {
    readonly asks: { readonly key: string; readonly by: Delivery; readonly edits: Edits };
    readonly gives: Delivered;
  };
};

export type Call = keyof Calls;

/** Calls that only look. They may come of themselves, while somebody is typing in the workbook or asks for something. */
export const LOOKS: ReadonlySet<Call> = new Set<Call>(['open', 'refresh', 'choose', 'customer', 'draft']);

/** What a host is to write, in one step that can be undone. */
export type Changes = {
  /** Each in place of the sheet with its mark, else added. */
  readonly sheets?: readonly Sheet[];
  /** Single cells under a workbook name; rows and columns count from 0 at its corner. */
  readonly cells?: readonly {
    readonly range: string;
    readonly row: number;
    readonly column: number;
    readonly value: Cell;
  }[];
  /** `reference`: as a candidate table gave it. */
  readonly names?: readonly { readonly name: string; readonly reference: string }[];
  /** The sheet to be brought forward, by its mark or the workbook name of cells on it. */
  readonly front?: string;
  /** Rows, from 1, of the sheet of the receivables. */
  readonly selected?: readonly number[];
};

/** Why a call was refused, in words for the person; nothing has been changed. */
export type Refusal = {
  readonly ok: false;
  /** `changing`: somebody writes into the workbook all the while; it can be asked again. */
  readonly code: string;
  readonly says: string;
  /** The setting that it is about. */
  readonly setting?: string;
};

/** Of one call, before the host has written the changes. */
export type Answered<C extends Call> =
  | Refusal
  | { readonly ok: true; readonly value: Calls[C]['gives']; readonly changes?: Changes }
  | { readonly ok: true; readonly value?: never; readonly changes: Changes };

/** What the pane is told. */
export type Answer<C extends Call> =
  Refusal | { readonly ok: true; readonly stamp: Stamp; readonly value: Calls[C]['gives'] };
