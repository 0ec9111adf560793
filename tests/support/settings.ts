/** Settings ranges as our sheet holds them. */
import type { Cell, Rows } from '../../core/cell';
import { defaultSettings, type Settings } from '../../core/settings';
import { rangeRows } from '../../core/settings/range';
import { withValues } from '../../core/settings/read';
import { settingCells, settingRows } from '../../core/settings/rows';
import type { Language } from '../../core/text/text';

export type Given = readonly (readonly [key: string, value: Cell])[];

export const settingsWith = (language: Language, given: Given = []) =>
  withValues(defaultSettings(language), new Map(given));

/** The table of the sheet that is written of these settings, its header among its rows. */
export const rangeOf = (settings: Settings): Rows => settingCells(settingRows(settings), settings);

export const settingsRange = (language: Language, given: Given = []): Rows =>
  rangeOf(settingsWith(language, given).settings);

/** The range after a person has written these values over those that stood there, below it where a key is new. */
export function edited(range: Rows, given: Given): Rows {
  const values = new Map(given);
  const keys = new Set(rangeRows(range).map(({ key }) => key));
  return [
    ...range.map((row) =>
      row.map((cell, column) => (column === 2 && values.has(String(row[0])) ? values.get(String(row[0])) : cell)),
    ),
    ...given.filter(([key]) => !keys.has(key)).map(([key, value]) => [key, '', value, '', '']),
  ];
}

/** The row of a key: label, value, help, problem. */
export function rowOf(range: Rows, key: string): readonly Cell[] {
  const row = range.find(([cell]) => cell === key);
  if (!row) throw new Error(`no row ${key}`);
  return row.slice(1);
}
