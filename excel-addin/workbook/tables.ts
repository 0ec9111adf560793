/**
 * The native tables of our sheet. Formulas of the user point at them, so a table that is there already is moved and
 * resized; only one that the report no longer has, or has in another order, becomes plain cells.
 */
import type { TableArea } from '../../core/reports/sheet';
import { freeName, tableNames } from './free-name';
import { rangeOf } from './look';
import type { OwnSheet, OwnTable } from './own-sheet';

type KeptTables = ReadonlyMap<TableArea, OwnTable>;

/** Brings the tables to where the cells of the new report will be. */
export function moveTables(worksheet: Excel.Worksheet, own: OwnSheet, areas: readonly TableArea[]): KeptTables {
  const kept = keptTables(own, areas);
  const stay = new Set(kept.values());
  for (const entry of own.tables) {
    if (stay.has(entry)) entry.table.clearFilters();
    else entry.table.convertToRange();
  }
  // A table cannot move by itself: whole rows are inserted or deleted right above its header.
  let moved = 0;
  for (const [area, { row }] of kept) {
    const from = row + moved;
    const by = area.row - from;
    if (by > 0) worksheet.getRangeByIndexes(from, 0, by, 1).getEntireRow().insert('Down');
    if (by < 0) worksheet.getRangeByIndexes(area.row, 0, -by, 1).getEntireRow().delete('Up');
    moved += by;
  }
  for (const [area, { table }] of kept) table.resize(rangeOf(worksheet, area));
  return kept;
}

/** Makes native tables of the areas that are none yet, whose cells must be written. The name of each area's table. */
export function addTables(
  worksheet: Excel.Worksheet,
  own: OwnSheet,
  areas: readonly TableArea[],
  kept: KeptTables,
): ReadonlyMap<TableArea, string> {
  const stay = new Set([...kept.values()].map(({ name }) => name.toLowerCase()));
  const gone = new Set(own.tables.map(({ name }) => name.toLowerCase()).filter((name) => !stay.has(name)));
  const taken = [...own.names].filter((name) => !gone.has(name));
  const names = new Map<TableArea, string>();
  for (const area of areas) {
    const name = kept.get(area)?.name ?? freeName(area.name, taken, tableNames);
    names.set(area, name);
    if (kept.has(area)) continue;
    const table = worksheet.tables.add(rangeOf(worksheet, area), true);
    table.name = name;
    table.style = 'TableStyleMedium2';
  }
  return names;
}

/** The tables of the sheet that the report still has, from top to bottom on both. */
function keptTables({ tables }: OwnSheet, areas: readonly TableArea[]): KeptTables {
  const kept = new Map<TableArea, OwnTable>();
  let above = -1;
  for (const area of areas) {
    const own = tables.find(
      ({ name, row, column }) => isNamed(name, area.name) && row > above && column === area.column,
    );
    if (!own) continue;
    kept.set(area, own);
    above = own.row;
  }
  return kept;
}

/** Also when the name was taken at the time and the table got a number. */
const isNamed = (name: string, wanted: string): boolean =>
  name === wanted || (name.startsWith(`${wanted}_`) && /^\d+$/.test(name.slice(wanted.length + 1)));
