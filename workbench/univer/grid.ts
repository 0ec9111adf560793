/** What the parts of the adapter share: the open workbook of Univer, and how its data is changed. */
import { ICommandService, type IMutation, type Injector, type Workbook as Unit } from '@univerjs/core';

import type { Area } from '../../core/reports/sheet';

export type Grid = { readonly unit: Unit; readonly injector: Injector };

/** Mutations change the data at once and formulas follow; commands would take seconds on a large sheet. */
export function change<Params extends object>(
  { unit, injector }: Grid,
  mutation: IMutation<Params>,
  params: Omit<Params, 'unitId'>,
): void {
  const done = injector.get(ICommandService).syncExecuteCommand(mutation.id, { ...params, unitId: unit.getUnitId() });
  if (!done) throw new Error(`${mutation.id} was refused`);
}

/** The range of Univer, whose ends are inclusive. */
export const rangeOf = ({ row, column, rows, columns }: Area) => ({
  startRow: row,
  endRow: row + rows - 1,
  startColumn: column,
  endColumn: column + columns - 1,
});
