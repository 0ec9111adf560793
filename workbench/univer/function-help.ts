/** What the grid says of every function of the catalogue to whoever types one. */
import { BooleanNumber, type Injector } from '@univerjs/core';
import { FunctionType, IDescriptionService, type IFunctionInfo } from '@univerjs/preset-sheets-core';
import { isBlank } from '../../core/cell';
import { isRows, type Argument } from '../../core/functions/argument';
import type { Host } from '../../core/functions/book';
import type { FunctionDefinition } from '../../core/functions/define';
import { catalogue } from '../../core/functions/index';
import { textIn } from '../../core/text/text';

/** Only after a workbook has been created: the service does not exist before. */
export const describeFunctions = (injector: Injector, host: Host): void =>
  void injector.get(IDescriptionService).registerDescriptions(catalogue.map((definition) => help(definition, host)));

function help({ name, params, examples }: FunctionDefinition, { prefix, language }: Host): IFunctionInfo {
  const { summary, returns, params: sentences } = textIn(language).functions[name];
  const details: Readonly<Record<string, string>> = sentences;
  return {
    functionName: prefix + name,
    functionType: FunctionType.User,
    description: `${summary} ${returns}`,
    abstract: summary,
    functionParameter: params.map((param, i) => ({
      name: param.name,
      detail: details[param.name] ?? '',
      example: example(examples[0]?.args[i]) ?? `[${param.name}]`,
      require: param.optional ? BooleanNumber.FALSE : BooleanNumber.TRUE,
      repeat: BooleanNumber.FALSE,
    })),
  };
}

/** As it is typed; the only ranges that functions take whole are the two of the workbook, receivables first. */
function example(argument: Argument): string | undefined {
  if (isRows(argument)) return 'AR_Receivables';
  return isBlank(argument) ? undefined : JSON.stringify(argument);
}
