/** How often what the cells hold has changed, on all sheets and on each: by this a reading is known to be of today. */
import { CommandType, ICommandService, type ICellData } from '@univerjs/core';
import { SetArrayFormulaDataMutation, SetRangeValuesMutation } from '@univerjs/preset-sheets-core';
import type { ChangedBy, PaneHost } from '../../pane/host';
import type { Grid } from './grid';
import { reportSheets } from './names';

export type ChangesOfGrid = {
  /** Of everything, names included. */
  readonly count: () => number;
  /** Of these, what no formula has done. */
  readonly edits: () => number;
  /** Of the cells of a sheet. */
  readonly countOn: (sheetId: string) => number;
  readonly watch: PaneHost['watch'];
  /** Sheets on which rows or columns have moved. */
  readonly moved: ReadonlySet<string>;
  /** Sheets on which more than cells has been changed. */
  readonly restyled: ReadonlySet<string>;
};

const MOVES = /mutation\.(?:(?:insert|remove|move)-(?:rows?|cols?|columns|range)|reorder-range)$/;
const RESTYLES = /mutation\.(?:.*merge|.*conditional-rule|.*table|set-(?:row|col)-hidden|toggle-gridlines|set-frozen)$/;

/** Of what only looks different, or says how a calculation goes on. */
const OF_NO_ACCOUNT =
  /^formula\.mutation\.(?!set-defined-name|remove-defined-name|set-array-formula-data)|mutation\.(?:set-worksheet-(?:col-width|row-|default-style|permission|order|right)|set-(?:row|col)-(?:data|hidden|visible)|set-frozen|set-tab-color|toggle-gridlines|set-gridlines|.*conditional-rule|.*theme|.*protection|.*merge|mark-dirty|empty)/;

type Params = {
  readonly unitId?: string;
  readonly subUnitId?: string;
  /** Of cells that are dragged or cut from one place to another, which may be on two sheets. */
  readonly from?: { readonly subUnitId?: string };
  readonly to?: { readonly subUnitId?: string };
  readonly cellValue?: object;
  readonly arrayFormulaCellData?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
};

export function followChanges(grid: Grid): ChangesOfGrid {
  let all = 0;
  let edits = 0;
  const bySheet = new Map<string, number>();
  const watching: ((by: ChangedBy) => void)[] = [];
  const moved = new Set<string>();
  const restyled = new Set<string>();
  grid.injector.get(ICommandService).onCommandExecuted(({ id, type, params = {} }, options) => {
    if (type !== CommandType.MUTATION) return;
    const { unitId = grid.unit.getUnitId(), cellValue } = params as Params;
    // The text that is being typed is a document of its own.
    if (unitId !== grid.unit.getUnitId()) return;
    if (!grid.isWriting && options?.['fromFormula'] !== true) {
      const isRestyling = RESTYLES.test(id) || (id === SetRangeValuesMutation.id && hasStyle(cellValue));
      for (const sheet of sheetsIn(params)) {
        if (MOVES.test(id)) moved.add(sheet);
        if (isRestyling) restyled.add(sheet);
      }
    }
    if (OF_NO_ACCOUNT.test(id)) return;
    const byFormula = options?.['fromFormula'] === true || id === SetArrayFormulaDataMutation.id;
    const changed = changedSheets(grid, id, params, byFormula);
    if (!changed) return;
    all++;
    if (!byFormula) edits++;
    for (const sheet of changed) bySheet.set(sheet, (bySheet.get(sheet) ?? 0) + 1);
    for (const told of watching) told(byFormula ? 'formula' : 'person');
  });
  return {
    count: () => all,
    edits: () => edits,
    countOn: (sheetId) => bySheet.get(sheetId) ?? 0,
    watch: (told) => void watching.push(told),
    moved,
    restyled,
  };
}

/** A cell that is typed into keeps its style by name; one that is given another brings it along. */
function hasStyle(cellValue: object | undefined): boolean {
  for (const row of Object.values(cellValue ?? {}) as (Record<string, ICellData | null> | null)[]) {
    for (const cell of Object.values(row ?? {})) if (typeof cell?.s === 'object' && cell.s !== null) return true;
  }
  return false;
}

/** Undefined: nothing that is ever read. */
function changedSheets(grid: Grid, id: string, params: Params, byFormula: boolean): readonly string[] | undefined {
  const { subUnitId, cellValue = {}, arrayFormulaCellData = {} } = params;
  if (id === SetArrayFormulaDataMutation.id) {
    const reports = reportSheets(grid);
    const spilled = Object.values(arrayFormulaCellData).flatMap(Object.keys);
    const read = spilled.filter((sheet) => !reports.has(sheet));
    return read.length > 0 ? read : undefined;
  }
  if (id === SetRangeValuesMutation.id) {
    if (Object.keys(cellValue).length === 0) return undefined;
    // Nothing is read of reports, whose formulas follow every change.
    if (byFormula && subUnitId !== undefined && reportSheets(grid).has(subUnitId)) return undefined;
  }
  return sheetsIn(params);
}

const sheetsIn = ({ subUnitId, from, to }: Params): readonly string[] =>
  [...new Set([subUnitId, from?.subUnitId, to?.subUnitId])].filter((sheet) => sheet !== undefined);
