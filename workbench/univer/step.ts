/** Several changes as one step, which Ctrl+Z takes back as a whole; one that fails leaves nothing of itself. */
import { IUndoRedoService, type IMutationInfo } from '@univerjs/core';
import { write, type Grid } from './grid';

/** In the order in which each is to be executed. */
export type Step = { readonly undos: IMutationInfo[]; readonly redos: IMutationInfo[] };

export async function inOneStep(grid: Grid, work: () => Promise<void>): Promise<void> {
  const { unit, injector } = grid;
  const step: Step = { undos: [], redos: [] };
  grid.step = step;
  try {
    await work();
  } catch (error) {
    for (const undo of step.undos) {
      try {
        write(grid, [undo]);
      } catch {
        // The others can be taken back all the same.
      }
    }
    throw error;
  } finally {
    grid.step = undefined;
  }
  if (step.redos.length === 0) return;
  injector
    .get(IUndoRedoService)
    .pushUndoRedo({ unitID: unit.getUnitId(), undoMutations: step.undos, redoMutations: step.redos });
}
