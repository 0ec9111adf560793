import { refusal } from './access';
import type { Execution } from './execution';

/**
 * An object of a service with the members that are emulated, each a true subset of Google's type. Any other member
 * fails loudly, so that a test cannot pass over a call that nobody thought of.
 */
export const emulated = <T extends object>(execution: Execution, service: string, members: Partial<T>): T =>
  new Proxy(members, {
    get(target, key) {
      if (typeof key === 'symbol') return undefined;
      const name = `${service}.${key}`;
      if (!(key in target)) throw new Error(`[emulated] ${name} is not implemented`);
      const member: unknown = Reflect.get(target, key);
      return typeof member === 'function' ? counted(execution, name, member as Member) : member;
    },
    set(_, key) {
      throw new Error(`[emulated] ${service}.${String(key)} cannot be set`);
    },
  }) as T;

type Member = (...args: unknown[]) => unknown;

const counted =
  ({ workbook, mode, guest }: Execution, name: string, member: Member): Member =>
  (...args) => {
    const refused = refusal(mode, name);
    if (refused !== undefined) throw guest.error(refused);
    if (workbook.failing === name) throw guest.error(`Service Spreadsheets failed while calling ${name}.`);
    workbook.calls.set(name, (workbook.calls.get(name) ?? 0) + 1);
    return member(...args);
  };
