/** The command that writes a report into a workbook: from what the host has read to what it is to write. */
import { canBeAged } from '../analysis/aging';
import type { Day } from '../calendar-date';
import type { Cell, Rows } from '../cell';
import { findHeader } from '../ledger/header';
import { readLedger } from '../ledger/reader';
import { err, ok, type Result } from '../result';
import { dayOfRule, defaultSettings, type Settings } from '../settings';
import { readSettings, type SettingsRead } from '../settings/read';
import { settingNotes } from '../settings/worded';
import { textIn, type Language } from '../text/text';
import { writtenDate } from '../text/written';
import { reports, type ReportId } from './index';
import { reportContext, type ReportContext } from './report';
import { settingsWrites } from './settings-writes';
import type { Sheet } from './sheet';

export type WorkbookRead = {
  readonly language: Language;
  readonly today: Day;
  /** The cells of `AR_Receivables`, its header row among them. */
  readonly receivables: Rows;
  /** The cells of `AR_Settings`; undefined when the workbook has no such name. */
  readonly settings: Rows | undefined;
  /** Whether they stand on the sheet that we wrote; on any other, only the as-of date in use is ours to write. */
  readonly ownSettings: boolean;
  /** `firstRow`: the sheet's row, from 1, of the first of the receivables' rows. */
  readonly place: { readonly file: string; readonly sheet: string; readonly firstRow: number };
};

export type Writes = {
  /** The report, then what comes with it; each in place of the sheet with its mark. */
  readonly sheets: readonly [Sheet, ...Sheet[]];
  /** Single cells of named ranges; rows and columns count from 0 at the range's corner. */
  readonly cells: readonly {
    readonly range: string;
    readonly row: number;
    readonly column: number;
    readonly value: Cell;
  }[];
  /** For the person: what was done, on the sheet with the title that the host gave or found. */
  readonly said: (sheetTitle: string) => string;
};

/** Or the sentence that says why nothing is to be written. */
export function reportWrites(report: ReportId, read: WorkbookRead): Result<Writes, string> {
  const known = readSettings(read.settings ?? [], read.language);
  const settings = withAsOf(known.settings, read.today);
  const text = textIn(settings.language);
  const ledger = readLedger(read.receivables, settings.reading, read.place.firstRow);
  if (!ledger.ok) return err(text.failure(ledger.error, 'setting'));
  const asOf = settings.asOf.inUse as Day;
  const notes = settingNotes(known, settings.language).map(({ message }) => message);
  const source = read.place.sheet;
  const context = reportContext({ ledger: ledger.value, asOf, settings, settingNotes: notes, text, source });
  const written = writesOf(report, context, read, known);
  return written.ok
    ? ok({ ...written.value, said: (sheetTitle) => saidOf(report, sheetTitle, asOf, notes, settings.language) })
    : written;
}

/** Of a ledger that has been read already. `known`: the settings as they stand in the workbook. */
export function writesOf(
  report: ReportId,
  context: ReportContext,
  cells: Pick<WorkbookRead, 'settings' | 'ownSettings'>,
  known: SettingsRead,
): Result<Omit<Writes, 'said'>, string> {
  const { ledger, settings, text } = context;
  if (!canBeAged(ledger, settings.aging)) return err(text.argument.noIssued);
  const written = settingsWrites(cells, known, settings, ledger.currencies);
  return ok({ sheets: [reports[report](context), ...written.sheets], cells: written.cells });
}

/** `notes`: what is wrong with the settings. */
export function saidOf(
  report: ReportId,
  sheetTitle: string,
  asOf: Day,
  notes: readonly string[],
  language: Language,
): string {
  const { reports: words } = textIn(language);
  const done = words.said(words[report].title, sheetTitle, writtenDate(asOf, language));
  return [done, ...notes.slice(0, MAX_NOTES_SAID)].join(' ');
}

/** The data check lists them all. */
const MAX_NOTES_SAID = 3;

/** The settings with the as-of date that their rule gives today. */
export const withAsOf = (settings: Settings, today: Day): Settings => ({
  ...settings,
  asOf: { ...settings.asOf, inUse: dayOfRule(settings.asOf.rule, today) },
});

/** Which of a workbook's tables is the table of receivables: the first whose header can be read as one. */
export function findReceivables(
  tables: readonly { readonly rows: Rows }[],
): { readonly index: number; readonly headerRow: number } | undefined {
  const options = defaultSettings('en').reading;
  for (const [index, { rows }] of tables.entries()) {
    const headerRow = findHeader(rows, options);
    if (headerRow !== undefined && canBeRead(rows, headerRow)) return { index, headerRow };
  }
  return undefined;
}

function canBeRead(rows: Rows, headerRow: number): boolean {
  const ledger = readLedger(rows.slice(headerRow, headerRow + 1), defaultSettings('en').reading);
  return ledger.ok;
}
