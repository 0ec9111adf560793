/**
 * One execution of the script. Each is a program of its own: the bundle is evaluated anew in bare globals, with the
 * services that this kind of execution may use.
 */
import { createContext, Script } from 'node:vm';
import { emulatedServices } from './services';
import type { Workbook } from './workbook';

/** Who runs the script: nobody who agreed to anything yet, a cell, or a person who chose a menu item. */
export type AuthMode = 'NONE' | 'CUSTOM_FUNCTION' | 'FULL';

/** Makes values that belong to the script's own globals, as everything that a service returns. */
export type Guest = {
  readonly array: <T>(values: readonly T[]) => T[];
  readonly date: (instant: number) => Date;
  readonly error: (message: string) => Error;
};

export type Execution = { readonly workbook: Workbook; readonly mode: AuthMode; readonly guest: Guest };

/** What Node's bare globals have and Apps Script has not goes; the clock is the workbook's. */
const PRELUDE = new Script(`
  for (const name of ['WebAssembly', 'SharedArrayBuffer', 'Atomics']) delete globalThis[name];
  (now) => {
    const Clock = Date;
    globalThis.Date = class Date extends Clock {
      constructor(...given) {
        if (given.length === 0) super(now());
        else super(...given);
      }
      static now() {
        return now();
      }
    };
    return {
      array: (values) => Array.from(values),
      date: (instant) => new Date(instant),
      error: (message) => new Error(message),
    };
  };
`);

type Prelude = (now: () => number) => Guest;

type Call = (name: string, args?: readonly unknown[]) => unknown;

/** The functions at the top level of the script, ready to be called once. */
export function execution(code: Script, workbook: Workbook, mode: AuthMode): Execution & { readonly call: Call } {
  const context = createContext({});
  const guest = (PRELUDE.runInContext(context) as Prelude)(() => workbook.now);
  const services = { workbook, mode, guest };
  Object.assign(context, emulatedServices(services));
  code.runInContext(context);
  return {
    ...services,
    call(name, args = []) {
      const called: unknown = context[name];
      if (typeof called !== 'function' || name.endsWith('_')) throw new Error(`Script function not found: ${name}`);
      return (called as (...given: readonly unknown[]) => unknown)(...args);
    },
  };
}
