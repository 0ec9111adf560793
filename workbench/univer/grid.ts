/** What the parts of the adapter share: the open workbook of Univer, and how its data is changed. */
import {
  ICommandService,
  type IMutation,
  type IMutationInfo,
  type Injector,
  type Workbook as Unit,
} from '@univerjs/core';
import type { Area, Sheet } from '../../core/reports/sheet';
import { inverseOf } from './inverse';
import type { Step } from './step';

export type Grid = {
  readonly unit: Unit;
  readonly injector: Injector;
  /** What is being done as one step; undefined while a workbook is opened, which cannot be undone. */
  step?: Step | undefined;
  /** While a change of ours is being made; everything else is a person's. */
  isWriting?: boolean;
  /** By the ids of their sheets, reports and whatever else was written last. */
  readonly written: Map<string, Sheet>;
};

/** Mutations change the data at once and formulas follow; commands would take seconds on a large sheet. */
export function change<Params extends object>(
  grid: Grid,
  mutation: IMutation<Params>,
  params: Omit<Params, 'unitId'>,
): void {
  const info = { id: mutation.id, params: { ...params, unitId: grid.unit.getUnitId() } };
  execute(grid, [info], grid.step ? inverseOf(grid, info) : []);
}

/** `undos`: in the order in which they are to be executed. */
export function execute(grid: Grid, mutations: readonly IMutationInfo[], undos: readonly IMutationInfo[]): void {
  grid.step?.undos.unshift(...undos);
  write(grid, mutations);
  grid.step?.redos.push(...mutations);
}

/** Without being noted in the step. */
export function write(grid: Grid, mutations: readonly IMutationInfo[]): void {
  const commands = grid.injector.get(ICommandService);
  grid.isWriting = true;
  try {
    for (const { id, params } of mutations) {
      if (!commands.syncExecuteCommand(id, params)) throw new Error(`${id} was refused`);
    }
  } finally {
    grid.isWriting = false;
  }
}

/** The range of Univer, whose ends are inclusive. */
export const rangeOf = ({ row, column, rows, columns }: Area) => ({
  startRow: row,
  endRow: row + rows - 1,
  startColumn: column,
  endColumn: column + columns - 1,
});
