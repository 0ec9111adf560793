/**
 * The cells of a settings range, or of any table with the columns `key` and `value`: key (the only one that is read
 * besides the value) | label | value | help | problem. One value a cell, because `30,60` is 30.6 in a French Excel.
 */
import { isBlank, textOf, type Cell, type Rows } from '../cell';
import { fold } from '../ledger/fold';
import { languages, textIn } from '../text/text';
import type { SettingValues } from './definition';
import { numbersIn } from './numbers';

/** Of the sheet; raised when a version cannot read what the next one writes. */
export const VERSION = 1;
export const VERSION_KEY = 'version';

export type RangeRow = {
  readonly key: string;
  readonly label: Cell;
  readonly value: Cell;
  readonly help: Cell;
  readonly problem: Cell;
};

type Places = { readonly header: number; readonly key: number; readonly value: number };

function placesOf(rows: Rows): Places {
  const header = rows.findIndex((row) => row.some(isKeyHeader));
  const cells = rows[header] ?? [];
  const key = Math.max(0, cells.findIndex(isKeyHeader));
  const value = cells.findIndex((cell) => VALUE_HEADERS.has(fold(textOf(cell))));
  return { header, key, value: value >= 0 ? value : key + 2 };
}

const KEY_HEADERS = new Set(['key', ...languages.map((language) => fold(textIn(language).settings.key))]);
const VALUE_HEADERS = new Set(languages.map((language) => fold(textIn(language).settings.value)));

export const isKeyHeader = (cell: Cell): boolean => KEY_HEADERS.has(fold(textOf(cell)));

export function rangeRows(rows: Rows): readonly RangeRow[] {
  const { header, key, value } = placesOf(rows);
  const isOurs = value === key + 2;
  return rows
    .slice(header + 1)
    .filter((row) => !isBlank(row[key]))
    .map((row) => ({
      key: textOf(row[key]),
      label: isOurs ? row[key + 1] : '',
      value: row[value],
      help: isOurs ? row[key + 3] : '',
      problem: isOurs ? row[key + 4] : '',
    }));
}

export const valuesIn = (rows: readonly RangeRow[]): SettingValues =>
  new Map(rows.map(({ key, value }) => [key, value]));

export const valuesOf = (rows: Rows): SettingValues => valuesIn(rangeRows(rows));

export const isNewer = (values: SettingValues): boolean => (numbersIn(values.get(VERSION_KEY))[0] ?? 0) > VERSION;

/** The cell of a value within a settings range; undefined when it has no row for it. */
export function valueCell(rows: Rows, name: string): { readonly row: number; readonly column: number } | undefined {
  const { key, value } = placesOf(rows);
  const row = rows.findIndex((cells) => textOf(cells[key]) === name);
  return row < 0 ? undefined : { row, column: value };
}
