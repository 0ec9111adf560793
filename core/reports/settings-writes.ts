/**
 * What is to be written of a workbook's settings: their sheet where there is none, or where it is ours and no longer
 * says what it should; else the as-of date in use, when its rule has moved on. The settings of a later version are
 * only read.
 */
import { isBlank, type Cell } from '../cell';
import type { Currency } from '../money';
import type { Settings } from '../settings';
import { rangeRows, valueCell, type RangeRow } from '../settings/range';
import type { SettingsRead } from '../settings/read';
import { settingRows, type SettingRow } from '../settings/rows';
import { SETTINGS, settingsSheet } from './settings-sheet';
import type { WorkbookRead, Writes } from './write-report';

export function settingsWrites(
  { settings: cells, ownSettings }: Pick<WorkbookRead, 'settings' | 'ownSettings'>,
  known: SettingsRead,
  settings: Settings,
  currencies: readonly Currency[],
): { readonly sheets: readonly ReturnType<typeof settingsSheet>[]; readonly cells: Writes['cells'] } {
  if (known.newer) return { sheets: [], cells: [] };
  const given = rangeRows(cells ?? []);
  const rows = settingRows(settings, given, currencies);
  if (!cells || (ownSettings && !isSame(rows, given))) return { sheets: [settingsSheet(settings, rows)], cells: [] };
  const { inUse } = settings.asOf;
  const place = known.settings.asOf.inUse === inUse ? undefined : valueCell(cells, 'asOf.inUse');
  return { sheets: [], cells: place ? [{ range: SETTINGS, ...place, value: inUse }] : [] };
}

/** In whatever order; the as-of date in use is a cell that is written alone. */
function isSame(rows: readonly SettingRow[], given: readonly RangeRow[]): boolean {
  const known = new Map(given.map((row) => [row.key, row]));
  return (
    rows.length === given.length &&
    rows.every((row) => {
      const other = known.get(row.key);
      return (
        other &&
        isEqual(row.label, other.label) &&
        isEqual(row.help, other.help) &&
        isEqual(row.problem, other.problem) &&
        (row.key === 'asOf.inUse' || isEqual(row.value, other.value))
      );
    })
  );
}

const isEqual = (a: Cell, b: Cell): boolean => a === b || (isBlank(a) && isBlank(b));
