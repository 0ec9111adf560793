/** When what a person sees is what the cells hold: no edit is under way, and no formula is still to be calculated. */
import { ICommandService } from '@univerjs/core';
import {
  DeviceInputEventType,
  FormulaCalculationSessionService,
  IEditorBridgeService,
  KeyCode,
  SetCellEditVisibleOperation,
} from '@univerjs/preset-sheets-core';
import type { Grid } from './grid';

const LONGEST_CALCULATION = 20_000;
/** The engine begins within a tenth of a second of a change. */
const BEGINS_WITHIN = 250;

/** Ends the edit that is under way; false when there is none. What was typed is in its cell a moment later. */
export function endEdit({ unit, injector }: Grid): boolean {
  if (!injector.get(IEditorBridgeService).isVisible().visible) return false;
  injector.get(ICommandService).syncExecuteCommand(SetCellEditVisibleOperation.id, {
    unitId: unit.getUnitId(),
    visible: false,
    eventType: DeviceInputEventType.Keyboard,
    keycode: KeyCode.ENTER,
  });
  return true;
}

/** Formulas have followed every change. */
export const calculated = ({ injector }: Grid): Promise<unknown> =>
  injector.get(FormulaCalculationSessionService).waitForLatestApplied(LONGEST_CALCULATION, BEGINS_WITHIN);
