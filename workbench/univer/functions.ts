/** Every function of the catalogue as a function of the grid. */
import type { Injector } from '@univerjs/core';
import { BaseFunction, IFunctionService, type BaseValueObject } from '@univerjs/engine-formula';
import type { Host } from '../../core/functions/book';
import type { FunctionDefinition } from '../../core/functions/define';
import { catalogue } from '../../core/functions/index';
import { argumentOf, errorOf, valueObjectOf } from './values';

/** Only after a workbook has been created: the service does not exist before. */
export function registerFunctions(injector: Injector, host: Host): void {
  injector.get(IFunctionService).registerExecutors(...catalogue.map((definition) => new Executor(definition, host)));
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
