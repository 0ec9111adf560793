/** What the grid opens: the sheets of a file, its settings, and a sheet of formulas where it holds receivables. */
import { canBeAged } from '../../core/analysis/aging';
import type { Day } from '../../core/calendar-date';
import type { Rows } from '../../core/cell';
import type { Ledger } from '../../core/ledger/ledger';
import { readLedger } from '../../core/ledger/reader';
import { freeTitle } from '../../core/reports/free-title';
import { ACTIONS } from '../../core/reports/reminder-sheets';
import { RECEIVABLES } from '../../core/views/candidates';
import { SETTINGS, SETTINGS_MARK } from '../../core/reports/settings-sheet';
import { settingsWrites } from '../../core/reports/settings-writes';
import type { Area } from '../../core/reports/sheet';
import { findReceivables, withAsOf } from '../../core/reports/write-report';
import { err, ok, type Result } from '../../core/result';
import { defaultSettings, type Settings } from '../../core/settings';
import { valuesOf } from '../../core/settings/range';
import { withValues } from '../../core/settings/read';
import { textIn, type Language } from '../../core/text/text';
import { writtenReference } from '../../files/xlsx/reference';
import type { GivenSheet, GivenWorkbook } from '../workbook';
import { LIVE_MARK, liveSheet } from './live-sheet';
import type { NamedCells, OpenedFile } from './opened-file';

const HEADER_SEARCHED = 30;
const FIRST_CELL: Area = { row: 0, column: 0, rows: 1, columns: 1 };

export type Asked = {
  /** Undefined: that of the settings, else that of the system. */
  readonly language: Language | undefined;
  readonly ofSystem: Language;
  readonly today: Day;
};

/** With the sentence that says why there are no formulas. */
export type Given = { readonly workbook: GivenWorkbook; readonly without: string | undefined };

export function withFormulas(file: OpenedFile, { language, ofSystem, today }: Asked): Given {
  const own = rowsNamed(file, SETTINGS);
  const known = withValues(defaultSettings(ofSystem), valuesOf(own ?? []));
  const asked = language === undefined ? known : withValues(known.settings, new Map([['language', language]]));
  const settings = withAsOf(asked.settings, today);
  const receivables = named(file, RECEIVABLES) ?? foundReceivables(file);
  const ledger = ledgerIn(file, receivables, settings);
  if (!receivables || !ledger.ok) {
    return { workbook: given(file, settings.language), without: ledger.ok ? undefined : ledger.error };
  }
  let opened: OpenedFile = { ...file, names: [...without(file.names, RECEIVABLES), receivables] };
  const ownSettings = named(file, SETTINGS)?.sheet === named(file, SETTINGS_MARK)?.sheet;
  const writes = settingsWrites({ settings: own, ownSettings }, known, settings, ledger.value.currencies);
  for (const sheet of writes.sheets) opened = withSheet(opened, sheet, SETTINGS_MARK);
  for (const { row, column, value } of writes.cells) opened = withCell(opened, SETTINGS, row, column, value);
  opened = withSheet(opened, liveSheet(ledger.value, settings, named(file, ACTIONS) !== undefined), LIVE_MARK);
  return { workbook: given(opened, settings.language), without: undefined };
}

const given = ({ title, sheets, names }: OpenedFile, language: Language): GivenWorkbook => ({
  title,
  language,
  sheets,
  names: names.map(({ name, sheet, area }) => ({ name, reference: writtenReference(sheet, area) })),
});

/** Or the sentence that says why there is none. */
function ledgerIn(file: OpenedFile, receivables: NamedCells | undefined, settings: Settings): Result<Ledger, string> {
  const text = textIn(settings.language);
  if (!receivables) return err(text.reports.noTable);
  const ledger = readLedger(rowsOf(file, receivables), settings.reading, receivables.area.row + 1);
  if (!ledger.ok) return err(text.failure(ledger.error, 'setting'));
  return canBeAged(ledger.value, settings.aging) ? ok(ledger.value) : err(text.argument.noIssued);
}

/** Whole columns, so that invoices added below count from then on. */
function foundReceivables({ sheets, names }: OpenedFile): NamedCells | undefined {
  const ours = new Set(names.filter(({ name }) => /^ar_/i.test(name)).map(({ sheet }) => sheet));
  const candidates = sheets.filter(({ title, hidden }) => hidden !== true && !ours.has(title));
  const found = findReceivables(candidates.map(({ cells }) => ({ rows: cells.slice(0, HEADER_SEARCHED) })));
  const sheet = found && candidates[found.index];
  if (!sheet) return undefined;
  const columns = (sheet.cells[found.headerRow] ?? []).length;
  return { name: RECEIVABLES, sheet: sheet.title, area: { row: 0, column: 0, rows: Infinity, columns } };
}

/** Spreadsheets do not tell cases apart in names. */
const isCalled = (wanted: string) => (each: NamedCells) => each.name.toLowerCase() === wanted.toLowerCase();

const named = ({ names }: OpenedFile, wanted: string): NamedCells | undefined => names.find(isCalled(wanted));

const without = (names: readonly NamedCells[], unwanted: string): readonly NamedCells[] =>
  names.filter((each) => !isCalled(unwanted)(each));

function rowsNamed(file: OpenedFile, wanted: string): Rows | undefined {
  const found = named(file, wanted);
  return found && rowsOf(file, found);
}

const rowsOf = ({ sheets }: OpenedFile, { sheet, area: { row, column, rows, columns } }: NamedCells): Rows =>
  (sheets.find(({ title }) => title === sheet)?.cells ?? [])
    .slice(row, row + rows)
    .map((cells) => cells.slice(column, column + columns));

/** In place of the sheet that has the mark, else after the last; a title that is taken stays with the person. */
function withSheet(file: OpenedFile, sheet: GivenSheet, mark: string): OpenedFile {
  const before = named(file, mark)?.sheet;
  const place = file.sheets.findIndex(({ title }) => title === before);
  const titles = file.sheets.map(({ title }) => title);
  const title = place < 0 ? freeTitle(sheet.title, titles) : (before ?? sheet.title);
  const inFile = file.sheets[place]?.place;
  const written: GivenSheet = { ...sheet, title, ...(inFile !== undefined && { place: inFile }), isNew: true };
  return {
    ...file,
    sheets: place < 0 ? [...file.sheets, written] : file.sheets.map((each, i) => (i === place ? written : each)),
    names: [
      ...(sheet.names ?? []).reduce((names, { name }) => without(names, name), without(file.names, mark)),
      { name: mark, sheet: title, area: FIRST_CELL },
    ],
  };
}

/** Row and column count from the first cell under the name. */
function withCell(
  file: OpenedFile,
  name: string,
  row: number,
  column: number,
  value: Rows[number][number],
): OpenedFile {
  const at = named(file, name);
  if (!at) return file;
  const sheets = file.sheets.map((sheet) => {
    if (sheet.title !== at.sheet) return sheet;
    const cells = sheet.cells.map((each) => [...each]);
    const cellsOfRow = cells[at.area.row + row];
    if (cellsOfRow) cellsOfRow[at.area.column + column] = value;
    return { ...sheet, cells };
  });
  return { ...file, sheets };
}
