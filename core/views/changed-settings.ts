/** What is to be written so that settings hold other values than they do. */
import type { Cell } from '../cell';
import type { Currency } from '../money';
import { settingsWrites } from '../reports/settings-writes';
import { SETTINGS } from '../reports/settings-sheet';
import { withAsOf } from '../reports/write-report';
import { rangeRows, valueCell, valuesIn, type RangeRow } from '../settings/range';
import { readSettings, withValues } from '../settings/read';
import { defaultSettings } from '../settings';
import { textIn } from '../text/text';
import type { Changes, Refusal } from './calls';
import { unchanged } from './refusal';
import type { WorkbookRead } from './workbook-read';

/** `values`: the cells of the keys that change. Where there are no settings yet, their sheet is written. */
export function settingChanges(
  read: WorkbookRead,
  values: ReadonlyMap<string, Cell>,
  currencies: readonly Currency[] = [],
): { readonly ok: true; readonly value: Pick<Changes, 'sheets' | 'cells'> } | Refusal {
  const { settings: cells, ownSettings, language, today } = read;
  const { answers, settings: words } = textIn(language);
  const known = readSettings(cells?.rows ?? [], language);
  if (known.newer) return values.size === 0 ? { ok: true, value: {} } : unchanged('newer', words.newer, language);
  const rows = cells?.rows ?? [];
  if (cells && !ownSettings) {
    const missing = [...values.keys()].find((key) => !valueCell(rows, key));
    if (missing !== undefined) {
      return unchanged('settingElsewhere', answers.settingElsewhere(cells.sheet, missing), language);
    }
  }
  const changed = withChanged(rangeRows(rows), values);
  const { settings } = withValues(defaultSettings(language), valuesIn(changed));
  const given = cells && [['key', 'label', 'value', 'help', 'problem'], ...changed.map(cellsOf)];
  const inUse = withAsOf(settings, today);
  if (!cells || ownSettings) {
    const { sheets } = settingsWrites({ settings: given, ownSettings }, known, inUse, currencies);
    return { ok: true, value: { sheets } };
  }
  const all = new Map(values.has('asOf.rule') ? [...values, ['asOf.inUse', inUse.asOf.inUse]] : values);
  const placed = [...all].flatMap(([key, value]) => {
    const place = valueCell(rows, key);
    return place ? [{ range: SETTINGS, ...place, value }] : [];
  });
  return { ok: true, value: { cells: placed } };
}

const cellsOf = ({ key, label, value, help, problem }: RangeRow): readonly Cell[] => [key, label, value, help, problem];

/** Rows in place of those with their key; others below them. */
function withChanged(rows: readonly RangeRow[], values: ReadonlyMap<string, Cell>): readonly RangeRow[] {
  const keys = new Set(rows.map(({ key }) => key));
  const added = [...values].filter(([key]) => !keys.has(key));
  return [
    ...rows.map((row) => (values.has(row.key) ? { ...row, value: values.get(row.key) } : row)),
    ...added.map(([key, value]): RangeRow => ({ key, value, label: '', help: '', problem: '' })),
  ];
}
