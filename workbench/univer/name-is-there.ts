/** A formula that was typed before its name existed has been read without it, and is to be read again. */
import { CommandType, type IMutation } from '@univerjs/core';
import { IFunctionService } from '@univerjs/engine-formula';

type Params = { readonly unitId: string; readonly name: string };

/** On the page and where formulas are calculated. */
export const NameIsThereMutation: IMutation<Params> = {
  id: 'encours.mutation.name-is-there',
  type: CommandType.MUTATION,
  handler(accessor, { name }) {
    accessor.get(IFunctionService).deleteFormulaAstCacheKey(name);
    return true;
  },
};
