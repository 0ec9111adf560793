/** When what a person sees is what the cells hold: no edit is under way, and no formula is still to be calculated. */
import { ICommandService, type Worksheet } from '@univerjs/core';
import {
  DeviceInputEventType,
  FormulaCalculationSessionService,
  IEditorBridgeService,
  KeyCode,
  SetCellEditVisibleOperation,
} from '@univerjs/preset-sheets-core';
import type { ChangesOfGrid } from './changes';
import type { Grid } from './grid';

const LONGEST_CALCULATION = 120_000;
/** The engine begins within a tenth of a second of a change. */
const BEGINS_WITHIN = 250;

export type Settling = {
  /** What was being typed is in its cell. */
  readonly endEdit: () => Promise<void>;
  /** Formulas have followed every change. */
  readonly calculated: () => Promise<void>;
  /** Those of a sheet have; at once where there are none. */
  readonly calculatedOn: (sheet: Worksheet) => Promise<void>;
};

export function settling({ unit, injector }: Grid, changes: ChangesOfGrid): Settling {
  let calculatedAt = -1;
  const formulas = new Map<string, { readonly at: number; readonly are: boolean }>();
  const haveFormulas = (sheet: Worksheet): boolean => {
    const at = changes.countOn(sheet.getSheetId());
    const known = formulas.get(sheet.getSheetId());
    if (known?.at === at) return known.are;
    const are = hasFormulas(sheet);
    formulas.set(sheet.getSheetId(), { at, are });
    return are;
  };
  const calculated = async (): Promise<void> => {
    // Waiting for a calculation that nothing has asked for takes a while.
    while (calculatedAt !== changes.count()) {
      const at = changes.count();
      await injector.get(FormulaCalculationSessionService).waitForLatestApplied(LONGEST_CALCULATION, BEGINS_WITHIN);
      // Not before: whoever else asks meanwhile has to wait as well.
      calculatedAt = at;
    }
  };
  return {
    async endEdit() {
      if (!injector.get(IEditorBridgeService).isVisible().visible) return;
      injector.get(ICommandService).syncExecuteCommand(SetCellEditVisibleOperation.id, {
        unitId: unit.getUnitId(),
        visible: false,
        eventType: DeviceInputEventType.Keyboard,
        keycode: KeyCode.ENTER,
      });
      // The cell changes a moment later.
      calculatedAt = -1;
      await calculated();
    },
    calculated,
    calculatedOn: async (sheet) => {
      if (haveFormulas(sheet)) await calculated();
    },
  };
}

function hasFormulas(sheet: Worksheet): boolean {
  let found = false;
  sheet.getCellMatrix().forValue((_row, _column, cell) => {
    found = Boolean(cell?.f) || Boolean(cell?.si);
    return !found;
  });
  return found;
}
