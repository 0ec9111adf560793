/** Bars behind amounts, as conditional formats of the grid. */
import type { Worksheet } from '@univerjs/core';
import {
  AddConditionalRuleMutation,
  CFRuleType,
  CFValueType,
  ConditionalFormattingRuleModel,
  DeleteConditionalRuleMutation,
} from '@univerjs/preset-sheets-conditional-formatting';
import type { Area } from '../../core/reports/sheet';
import { change, rangeOf, type Grid } from './grid';

const COLOR = '#e8c77f';

/** Bars begin just above zero: for zero itself Univer draws a black line. */
const ALMOST_ZERO = 1e-9;

/** Replaces the bars of `owner` on the sheet. */
export function setBars(grid: Grid, sheet: Worksheet, owner: string, bars: readonly Area[]): void {
  const subUnitId = sheet.getSheetId();
  const rules =
    grid.injector.get(ConditionalFormattingRuleModel).getSubunitRules(grid.unit.getUnitId(), subUnitId) ?? [];
  for (const { cfId } of [...rules]) {
    if (cfId.startsWith(`${owner}:bar:`)) change(grid, DeleteConditionalRuleMutation, { subUnitId, cfId });
  }
  for (const [index, area] of bars.entries()) {
    change(grid, AddConditionalRuleMutation, {
      subUnitId,
      rule: {
        cfId: `${owner}:bar:${String(index)}`,
        ranges: [rangeOf(area)],
        stopIfTrue: false,
        rule: {
          type: CFRuleType.dataBar,
          isShowValue: true,
          config: {
            min: { type: CFValueType.num, value: ALMOST_ZERO },
            max: { type: CFValueType.max },
            isGradient: false,
            positiveColor: COLOR,
            nativeColor: COLOR,
          },
        },
      },
    });
  }
}
