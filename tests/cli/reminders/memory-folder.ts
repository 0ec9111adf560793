/** A folder of reminders in memory, which fails at a call of one's choice: before it, in its middle, or after it. */
import type { Folder } from '../../../cli/reminders/folder';

export class Crash extends Error {}

/** `half`: only the beginning of what is appended is there; any other call is done or not. */
export type Fault = { readonly call: number; readonly when: 'before' | 'half' | 'after' };

export type MemoryFolder = Folder & {
  readonly files: Map<string, string>;
  /** Calls so far. */
  readonly calls: () => number;
};

export function memoryFolder(files = new Map<string, string>(), fault?: Fault): MemoryFolder {
  let calls = 0;
  function call<T>(work: () => T, half: () => unknown = () => undefined): Promise<T> {
    calls += 1;
    const when = fault?.call === calls ? fault.when : undefined;
    if (when === 'before') return Promise.reject(new Crash());
    if (when === 'half') {
      half();
      return Promise.reject(new Crash());
    }
    const done = work();
    return when === 'after' ? Promise.reject(new Crash()) : Promise.resolve(done);
  }
  const appended = (name: string, text: string): unknown => files.set(name, (files.get(name) ?? '') + text);
  return {
    files,
    calls: () => calls,
    read: (name) => call(() => (files.has(name) ? Buffer.from(files.get(name) ?? '') : undefined)),
    names: (below) => call(() => new Set([...files.keys()].flatMap((name) => nameIn(below, name)))),
    write: (name, content) => call(() => void files.set(name, Buffer.from(content).toString())),
    append: (name, text) =>
      call(
        () => void appended(name, text),
        () => appended(name, text.slice(0, Math.ceil(text.length / 2))),
      ),
    move: (from, to) =>
      call(() => {
        const text = files.get(from);
        if (text === undefined) throw new Error(`${from} is not there.`);
        files.set(to, text);
        files.delete(from);
      }),
  };
}

function nameIn(below: string, name: string): readonly string[] {
  const cut = name.lastIndexOf('/');
  return (cut < 0 ? '' : name.slice(0, cut)) === below ? [name.slice(cut + 1)] : [];
}
