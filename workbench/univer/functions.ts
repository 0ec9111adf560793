/** Every function of the catalogue as a function of the grid, with its help. */
import { BooleanNumber, type Injector } from '@univerjs/core';
import {
  BaseFunction,
  FunctionType,
  IDescriptionService,
  IFunctionService,
  type BaseValueObject,
  type IFunctionInfo,
} from '@univerjs/preset-sheets-core';
import { isBlank } from '../../core/cell';
import { isRows, type Argument } from '../../core/functions/argument';
import type { Host } from '../../core/functions/book';
import type { FunctionDefinition } from '../../core/functions/define';
import { catalogue } from '../../core/functions/index';
import { textIn } from '../../core/text/text';
import { argumentOf, errorOf, valueObjectOf } from './values';

/** Only after a workbook has been created: the grid's function services do not exist before. */
export function registerFunctions(injector: Injector, host: Host): void {
  injector.get(IFunctionService).registerExecutors(...catalogue.map((definition) => new Executor(definition, host)));
  injector.get(IDescriptionService).registerDescriptions(catalogue.map((definition) => help(definition, host)));
}

class Executor extends BaseFunction {
  private readonly definition: FunctionDefinition;
  private readonly host: Host;

  constructor(definition: FunctionDefinition, host: Host) {
    super(host.prefix + definition.name);
    this.definition = definition;
    this.host = host;
    // A missing argument is answered by the function, which says which one.
    this.minParams = 0;
    this.maxParams = definition.params.length;
  }

  override calculate(...given: BaseValueObject[]): BaseValueObject {
    const error = given.find((value) => value.isError());
    if (error) return error;
    try {
      const values = this.definition.call(given.map(argumentOf), this.host);
      const { row, column } = this;
      return valueObjectOf(values, { unitId: this.unitId ?? '', sheetId: this.subUnitId ?? '', row, column });
    } catch (defect) {
      // Thrown further, it would leave every other formula of the workbook without a value.
      console.error(defect);
      return errorOf({ error: '#VALUE!', message: String(defect) });
    }
  }
}

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
