import { catalogue } from '../../core/functions/index';
import { customFunction } from './custom-function';

/** To be called before anything is awaited: what is registered later is missing in the first calculation of a session. */
export function registerFunctions(): void {
  for (const definition of catalogue) CustomFunctions.associate(definition.name, customFunction(definition));
}
