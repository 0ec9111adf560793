/**
 * A spreadsheet as data: what stays when a script has ended. Tests make one, run the add-on in it and read it.
 *
 * A date is a number under a date format, as in Sheets itself.
 */
import { areaOf, type Area } from './area';
import { put, newSheet, type StoredSheet } from './stored-sheet';

/** A date in the rows that a test gives; the number alone would be a number. */
export type DateCell = { readonly serial: number };
export type Given = string | number | boolean | null | undefined | DateCell;

export const dateCell = (serial: number): DateCell => ({ serial });

export type SheetArea = Area & { readonly sheet: StoredSheet };

export type Workbook = {
  readonly title: string;
  readonly timeZone: string;
  readonly locale: string;
  /** The clock, in milliseconds since 1970. */
  now: number;
  readonly sheets: StoredSheet[];
  readonly names: Map<string, SheetArea>;
  /** The sheet in front. */
  active: StoredSheet | undefined;
  /** What the add-on showed, in this order. */
  readonly said: { readonly how: 'toast' | 'alert'; readonly text: string }[];
  readonly menu: { readonly label: string; readonly handler: string }[];
  /** How often each member was called, such as `Range.getValues`. */
  readonly calls: Map<string, number>;
  /** The member whose call fails, as Google's services do now and then. */
  failing: string | undefined;
  /** Whether somebody else's script holds the lock of the document. */
  locked: boolean;
};

export type WorkbookSpec = {
  readonly timeZone?: string;
  readonly locale?: string;
  /** An instant, such as `2026-06-30T10:00:00Z`. */
  readonly now?: string;
  readonly sheets?: Readonly<Record<string, readonly (readonly Given[])[]>>;
  /** In A1 notation with the sheet: `Factures!A:L`. */
  readonly names?: Readonly<Record<string, string>>;
};

export function newWorkbook(spec: WorkbookSpec = {}): Workbook {
  const workbook: Workbook = {
    title: 'Book',
    timeZone: spec.timeZone ?? 'Europe/Paris',
    locale: spec.locale ?? 'fr_FR',
    now: Date.parse(spec.now ?? '2026-06-30T10:00:00Z'),
    sheets: [],
    names: new Map(),
    active: undefined,
    said: [],
    menu: [],
    calls: new Map(),
    failing: undefined,
    locked: false,
  };
  for (const [title, rows] of Object.entries(spec.sheets ?? {})) addSheet(workbook, title, rows);
  for (const [name, reference] of Object.entries(spec.names ?? {}))
    workbook.names.set(name, resolved(workbook, reference));
  workbook.active = workbook.sheets[0];
  return workbook;
}

function addSheet(workbook: Workbook, title: string, rows: readonly (readonly Given[])[]): void {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const sheet = newSheet(workbook.sheets.length, title, rows.length, width);
  rows.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      const at = { row, column, rows: 1, columns: 1 };
      const isDate = typeof cell === 'object' && cell !== null;
      put(sheet, 'value', at, [[isDate ? cell.serial : (cell ?? '')]]);
      if (isDate) put(sheet, 'numberFormat', at, [['dd/mm/yyyy']]);
    });
  });
  workbook.sheets.push(sheet);
}

/** The cells of a name, or of a reference such as `Factures!A2:B9`. */
export function resolved(workbook: Workbook, reference: string): SheetArea {
  const named = workbook.names.get(reference);
  if (named) return named;
  const [title = '', a1 = ''] = reference.split('!');
  return { ...areaOf(a1), sheet: sheetOf(workbook, title) };
}

/** Whole columns end with their sheet. */
export const bounded = (area: SheetArea): SheetArea =>
  area.rows === Infinity ? { ...area, rows: area.sheet.maxRows - area.row } : area;

export function sheetOf(workbook: Workbook, title: string): StoredSheet {
  const sheet = workbook.sheets.find((candidate) => candidate.title === title);
  if (!sheet) throw new Error(`The workbook has no sheet “${title}”.`);
  return sheet;
}
