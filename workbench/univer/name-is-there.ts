/** A formula that was typed before its name existed has been read without it, and does not depend on it. */
import { CommandType, ICommandService, type IMutation } from '@univerjs/core';
import { IFunctionService, SetTriggerFormulaCalculationStartMutation } from '@univerjs/preset-sheets-core';

type Params = { readonly unitId: string; readonly name: string };

export const NameIsThereMutation: IMutation<Params> = {
  id: 'encours.mutation.name-is-there',
  type: CommandType.MUTATION,
  handler(accessor, { name }) {
    accessor.get(IFunctionService).deleteFormulaAstCacheKey(name);
    return accessor.get(ICommandService).syncExecuteCommand(SetTriggerFormulaCalculationStartMutation.id, {
      forceCalculation: true,
      options: null,
      dirtyRanges: [],
      dirtyNameMap: {},
      dirtyDefinedNameMap: {},
      dirtyUnitFeatureMap: {},
      dirtyUnitOtherFormulaMap: {},
      clearDependencyTreeCache: {},
    });
  },
};
