/** What takes a change back, asked before it is made. */
import { ObjectMatrix, type ICellData, type IMutationInfo, type Nullable } from '@univerjs/core';
import {
  AddConditionalRuleMutation,
  ConditionalFormattingRuleModel,
  DeleteConditionalRuleMutation,
  type IAddConditionalRuleMutationParams,
  type IDeleteConditionalRuleMutationParams,
} from '@univerjs/preset-sheets-conditional-formatting';
import {
  IDefinedNamesService,
  InsertSheetMutation,
  RemoveDefinedNameMutation,
  RemoveMergeUndoMutationFactory,
  AddWorksheetMergeMutation,
  RemoveSheetMutation,
  RemoveWorksheetMergeMutation,
  SetDefinedNameMutation,
  SetFrozenMutation,
  SetFrozenMutationFactory,
  SetRangeValuesMutation,
  SetTriggerFormulaCalculationStartMutation,
  SetWorksheetColumnCountMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetColWidthMutationFactory,
  SetWorksheetHideMutation,
  SetWorksheetRowAutoHeightMutation,
  SetWorksheetRowAutoHeightMutationFactory,
  SetWorksheetRowCountMutation,
  type IInsertSheetMutationParams,
  type IRemoveWorksheetMergeMutationParams,
  type ISetDefinedNameMutationParam,
  type ISetFrozenMutationParams,
  type ISetRangeValuesMutationParams,
  type ISetWorksheetColWidthMutationParams,
  type ISetWorksheetHideMutationParams,
  type ISetWorksheetRowAutoHeightMutationParams,
} from '@univerjs/preset-sheets-core';
import {
  AddSheetTableMutation,
  DeleteSheetTableMutation,
  SetSheetTableMutation,
  TableManager,
  type IAddSheetTableParams,
  type IDeleteSheetTableParams,
  type ISetSheetTableMutationParams,
} from '@univerjs/preset-sheets-table';
import type { Grid } from './grid';
import { NameIsThereMutation } from './name-is-there';
import { headerOf, SetTableHeaderMutation, type TableHeader } from './table-header';

export function inverseOf(grid: Grid, { id, params }: IMutationInfo): readonly IMutationInfo[] {
  const inverse = inverses[id];
  if (!inverse) throw new Error(`Nothing takes ${id} back`);
  return inverse(grid, params as never).map((each) => ({
    id: each.id,
    params: { ...each.params, unitId: grid.unit.getUnitId() },
  }));
}

type Inverse = (grid: Grid, params: never) => readonly IMutationInfo[];

const again =
  (id: string): Inverse =>
  (_, params) => [{ id, params }];

const inverses: Readonly<Record<string, Inverse>> = {
  [SetRangeValuesMutation.id]: ({ unit }, { subUnitId, cellValue }: ISetRangeValuesMutationParams) => {
    const cells = unit.getSheetBySheetId(subUnitId)?.getCellMatrix();
    const before = new ObjectMatrix<Nullable<ICellData>>();
    new ObjectMatrix(cellValue ?? {}).forValue((row, column, given) => {
      const cell = cells?.getValue(row, column);
      // Laid over what is there then: of a cell that was emptied, that is nothing.
      before.setValue(row, column, cell ? { ...(given && NOTHING), ...structuredClone(cell) } : null);
    });
    return [{ id: SetRangeValuesMutation.id, params: { subUnitId, cellValue: before.getMatrix() } }];
  },
  [InsertSheetMutation.id]: (_, { sheet }: IInsertSheetMutationParams) => [
    { id: RemoveSheetMutation.id, params: { subUnitId: sheet.id, subUnitName: sheet.name } },
  ],
  [SetWorksheetRowCountMutation.id]: ({ unit }, { subUnitId }: { subUnitId: string }) => {
    const rowCount = unit.getSheetBySheetId(subUnitId)?.getRowCount();
    return [{ id: SetWorksheetRowCountMutation.id, params: { subUnitId, rowCount } }];
  },
  [SetWorksheetColumnCountMutation.id]: ({ unit }, { subUnitId }: { subUnitId: string }) => {
    const columnCount = unit.getSheetBySheetId(subUnitId)?.getColumnCount();
    return [{ id: SetWorksheetColumnCountMutation.id, params: { subUnitId, columnCount } }];
  },
  [SetWorksheetHideMutation.id]: ({ unit }, { subUnitId }: ISetWorksheetHideMutationParams) => [
    {
      id: SetWorksheetHideMutation.id,
      params: { subUnitId, hidden: unit.getSheetBySheetId(subUnitId)?.getConfig().hidden },
    },
  ],
  [RemoveWorksheetMergeMutation.id]: ({ injector }, params: IRemoveWorksheetMergeMutationParams) => [
    { id: AddWorksheetMergeMutation.id, params: RemoveMergeUndoMutationFactory(injector, params) },
  ],
  [SetWorksheetColWidthMutation.id]: ({ unit }, params: ISetWorksheetColWidthMutationParams) => {
    const sheet = unit.getSheetBySheetId(params.subUnitId);
    return sheet
      ? [{ id: SetWorksheetColWidthMutation.id, params: SetWorksheetColWidthMutationFactory(params, sheet) }]
      : [];
  },
  [SetWorksheetRowAutoHeightMutation.id]: ({ unit }, params: ISetWorksheetRowAutoHeightMutationParams) => {
    const sheet = unit.getSheetBySheetId(params.subUnitId);
    return sheet
      ? [
          {
            id: SetWorksheetRowAutoHeightMutation.id,
            params: SetWorksheetRowAutoHeightMutationFactory(params, sheet),
          },
        ]
      : [];
  },
  [SetFrozenMutation.id]: ({ injector }, params: ISetFrozenMutationParams) => [
    { id: SetFrozenMutation.id, params: SetFrozenMutationFactory(injector, params) },
  ],
  [SetDefinedNameMutation.id]: ({ unit, injector }, params: ISetDefinedNameMutationParam) => {
    const known = injector.get(IDefinedNamesService).getValueById(unit.getUnitId(), params.id);
    return [
      known ? { id: SetDefinedNameMutation.id, params: { ...known } } : { id: RemoveDefinedNameMutation.id, params },
    ];
  },
  [NameIsThereMutation.id]: again(NameIsThereMutation.id),
  [SetTriggerFormulaCalculationStartMutation.id]: again(SetTriggerFormulaCalculationStartMutation.id),
  [AddConditionalRuleMutation.id]: (_, { subUnitId, rule }: IAddConditionalRuleMutationParams) => [
    { id: DeleteConditionalRuleMutation.id, params: { subUnitId, cfId: rule.cfId } },
  ],
  [DeleteConditionalRuleMutation.id]: (
    { unit, injector },
    { subUnitId, cfId }: IDeleteConditionalRuleMutationParams,
  ) => {
    const rule = injector.get(ConditionalFormattingRuleModel).getRule(unit.getUnitId(), subUnitId, cfId);
    return rule ? [{ id: AddConditionalRuleMutation.id, params: { subUnitId, rule } }] : [];
  },
  [AddSheetTableMutation.id]: (_, { subUnitId, tableId = '' }: IAddSheetTableParams) => [
    { id: DeleteSheetTableMutation.id, params: { subUnitId, tableId } },
  ],
  [DeleteSheetTableMutation.id]: ({ unit, injector }, { subUnitId, tableId }: IDeleteSheetTableParams) => {
    const table = injector.get(TableManager).getTable(unit.getUnitId(), tableId);
    if (!table) return [];
    const { name, range } = table.toJSON();
    return [
      {
        id: AddSheetTableMutation.id,
        params: { subUnitId, tableId, name, range, header: headerOf(table), options: {} },
      },
    ];
  },
  [SetSheetTableMutation.id]: ({ unit, injector }, { subUnitId, tableId }: ISetSheetTableMutationParams) => {
    const newRange = injector.get(TableManager).getTable(unit.getUnitId(), tableId)?.getRange();
    return [{ id: SetSheetTableMutation.id, params: { subUnitId, tableId, config: { updateRange: { newRange } } } }];
  },
  [SetTableHeaderMutation.id]: ({ unit, injector }, { tableId }: TableHeader) => {
    const table = injector.get(TableManager).getTable(unit.getUnitId(), tableId);
    return table ? [{ id: SetTableHeaderMutation.id, params: { tableId, header: headerOf(table) } }] : [];
  },
};

/** All that a cell may hold besides its look. */
const NOTHING = { v: null, t: null, f: null, si: null, p: null, custom: null };
