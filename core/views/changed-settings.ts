/** What is to be written so that settings hold other values than they do. */
import type { Cell } from '../cell';
import type { Currency } from '../money';
import { SETTINGS, settingsSheet } from '../reports/settings-sheet';
import { withAsOf } from '../reports/write-report';
import { defaultSettings, type Settings } from '../settings';
import { rangeRows, valueCell, valuesIn } from '../settings/range';
import { readSettings, withValues } from '../settings/read';
import { settingRows, type SettingRow } from '../settings/rows';
import { textIn } from '../text/text';
import type { Changes, Readings, Refusal } from './calls';
import { unchanged } from './refusal';
import type { WorkbookRead } from './workbook-read';

/** As they stand, and as a person has answered over them. */
export const settingsWith = (read: WorkbookRead, readings: Readings): Settings =>
  withValues(readSettings(read.settings?.rows ?? [], read.language).settings, new Map(Object.entries(readings)))
    .settings;

/** Every setting as its row stands, or would where it has none. */
export function standingRows(read: WorkbookRead, currencies: readonly Currency[] = []): readonly SettingRow[] {
  const cells = read.settings?.rows ?? [];
  return settingRows(readSettings(cells, read.language).settings, rangeRows(cells), currencies);
}

/** `values`: the cells of the keys that change. Where there are no settings yet, their sheet is written. */
export function settingChanges(
  read: WorkbookRead,
  values: ReadonlyMap<string, Cell>,
  currencies: readonly Currency[] = [],
): { readonly ok: true; readonly value: Pick<Changes, 'sheets' | 'cells'> } | Refusal {
  const { settings: cells, ownSettings, language, today } = read;
  if (cells && values.size === 0) return { ok: true, value: {} };
  if (readSettings(cells?.rows ?? [], language).newer) {
    return unchanged('newer', textIn(language).settings.newer, language);
  }
  const rows = withChanged(standingRows(read, currencies), values);
  const settings = withAsOf(withValues(defaultSettings(language), valuesIn(rows)).settings, today);
  if (!cells || ownSettings) {
    return { ok: true, value: { sheets: [settingsSheet(settings, settingRows(settings, rows, currencies))] } };
  }
  const all = new Map(values.has('asOf.rule') ? [...values, ['asOf.inUse', settings.asOf.inUse]] : values);
  const placed: NonNullable<Changes['cells']>[number][] = [];
  for (const [key, value] of all) {
    const place = valueCell(cells.rows, key);
    if (place) placed.push({ range: SETTINGS, ...place, value });
    else if (values.has(key)) {
      const { answers } = textIn(language);
      return unchanged('settingElsewhere', answers.settingElsewhere(cells.sheet, key), language);
    }
  }
  return { ok: true, value: { cells: placed } };
}

/** Rows in place of those with their key; others below them. */
function withChanged(rows: readonly SettingRow[], values: ReadonlyMap<string, Cell>): readonly SettingRow[] {
  const keys = new Set(rows.map(({ key }) => key));
  const added = [...values].filter(([key]) => !keys.has(key));
  return [
    ...rows.map((row) => (values.has(row.key) ? { ...row, value: values.get(row.key) } : row)),
    ...added.map(([key, value]): SettingRow => ({ key, value, label: '', help: '', problem: '', shows: undefined })),
  ];
}
