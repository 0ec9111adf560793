/** The settings of a run: flags over `--settings` over the workbook over the defaults. */
import type { Rows } from '../core/cell';
import { SETTINGS } from '../core/reports/settings-sheet';
import { withAsOf } from '../core/reports/write-report';
import { defaultSettings, type Settings } from '../core/settings';
import { isNewer, rangeRows, valuesIn, VERSION_KEY, type RangeRow } from '../core/settings/range';
import { withValues, type SettingsRead } from '../core/settings/read';
import { settingNotes, type SettingNote } from '../core/settings/worded';
import { textIn, type Language } from '../core/text/text';
import type { Input } from '../files/input';
import { settingsIn } from '../files/open-input';
import { today } from '../files/today';
import type { Reading } from './reading';

/** With the file in which the setting stands, as it was named. */
export type FileNote = SettingNote & { readonly file: string };

export type RunSettings = {
  readonly settings: Settings;
  /** What is wrong with those that were read. */
  readonly settingNotes: readonly FileNote[];
  /** The rows that were read, for the sheet that is written. */
  readonly settingRows: readonly RangeRow[];
};

export type Inputs = {
  readonly input: Input;
  /** What `--settings` names. */
  readonly settingsInput: Input | undefined;
};

type Source = { readonly file: string; readonly rows: readonly RangeRow[] };

export async function settingsOf(
  { file, settingsFile = '', values, asOf }: Reading,
  { input, settingsInput }: Inputs,
  language: Language,
): Promise<RunSettings> {
  const own: Source = { file, rows: rangeRows((await input.named(SETTINGS))?.rows ?? []) };
  const other: Source | undefined = settingsInput && {
    file: settingsFile,
    rows: carried(await settingsIn(settingsInput, settingsFile)),
  };
  let settings = defaultSettings(language);
  const reads: { readonly file: string; readonly read: SettingsRead }[] = [];
  for (const source of other ? [own, other] : [own]) {
    const read = withValues(settings, valuesIn(source.rows));
    settings = read.settings;
    reads.push({ file: source.file, read });
  }
  settings = withValues(settings, values).settings;
  if (asOf !== undefined) settings = { ...settings, asOf: { ...settings.asOf, rule: asOf } };
  return {
    settings: withAsOf(settings, today()),
    settingNotes: reads.flatMap(({ file: of, read }) =>
      settingNotes(read, settings.language).map((note) => ({ file: of, ...note })),
    ),
    settingRows: isNewer(valuesIn(own.rows)) || !other ? own.rows : [...own.rows, ...withoutVersion(other.rows)],
  };
}

/** One sentence each. */
export const writtenNotes = (notes: readonly FileNote[], language: Language): readonly string[] =>
  notes.map(({ file, message }) => textIn(language).hosts.commandLine.inFile(file, message));

/** The day of another workbook's last report is not carried over; its rule is. */
const carried = (cells: Rows): readonly RangeRow[] => rangeRows(cells).filter(({ key }) => key !== 'asOf.inUse');

const withoutVersion = (rows: readonly RangeRow[]): readonly RangeRow[] =>
  rows.filter(({ key }) => key !== VERSION_KEY);
