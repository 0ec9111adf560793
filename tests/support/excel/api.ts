/**
 * An object of Excel's API as the library sees it: what can be read, set and called by name, and nothing else. A name
 * that stands in no list fails, so that a test never passes on an answer that nobody gave.
 */
export type Api = {
  readonly kind: string;
  /** By which the library finds the object again in a later request. */
  readonly id?: string;
  /** Those of a collection. */
  readonly items?: () => readonly Api[];
  /** Values, and objects that hang on this one. */
  readonly get?: Readonly<Record<string, () => unknown>>;
  readonly set?: Readonly<Record<string, (value: never) => void>>;
  readonly call?: Readonly<Record<string, (...args: never[]) => unknown>>;
};

/** An error as Excel itself answers it. */
export class HostError extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

/** An object of which nothing but these properties is used, and they are only written. */
export const writeOnly = (
  kind: string,
  names: readonly string[],
  write: (name: string, value: unknown) => void,
): Api => ({
  kind,
  set: Object.fromEntries(names.map((name) => [name, (value: unknown) => write(name, value)])),
});

/** What a collection answers to `getItem`. */
export function existing<T>(item: T | null | undefined): T {
  if (item === null || item === undefined)
    throw new HostError('ItemNotFound', 'The requested resource does not exist.');
  return item;
}

export const isApi = (value: unknown): value is Api => typeof value === 'object' && value !== null && 'kind' in value;

export function read({ kind, get }: Api, name: string): unknown {
  return known(get, kind, name)();
}

export function assign({ kind, set }: Api, name: string, value: unknown): void {
  known(set, kind, name)(value as never);
}

export function invoke({ kind, call }: Api, name: string, args: readonly unknown[]): unknown {
  return known(call, kind, name)(...(args as never[]));
}

function known<T>(members: Readonly<Record<string, T>> | undefined, kind: string, name: string): T {
  const member = members && Object.hasOwn(members, name) ? members[name] : undefined;
  if (member === undefined) throw new HostError('ApiNotFound', `The emulated Excel has no ${kind}.${name}.`);
  return member;
}
