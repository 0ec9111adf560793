/** The folder of the drafts and their log, as the few calls that a run makes of it. */
import { mkdir, open, readdir, readFile, rename } from 'node:fs/promises';
import path from 'node:path';
import { errorCode } from '../../files/error-code';
import { fileFailure } from '../../files/file-failure';
import { replaceFile, syncFolder } from '../../files/replace-file';

/** Names are relative to the folder, with `/` before those below it. What a call has done is on the disk when it ends. */
export type Folder = {
  /** Undefined where there is no such file. */
  readonly read: (name: string) => Promise<Buffer | undefined>;
  /** Of the files in it, or in a folder below it; none where there is no such folder. */
  readonly names: (below: string) => Promise<ReadonlySet<string>>;
  /** Whole or not at all. */
  readonly write: (name: string, content: string | Uint8Array) => Promise<void>;
  /** After what a file holds. A crash may leave the beginning of the text. */
  readonly append: (name: string, text: string) => Promise<void>;
  readonly move: (from: string, to: string) => Promise<void>;
};

export function folderAt(root: string): Folder {
  const at = (name: string): string => path.join(root, name);
  const told = async <T>(name: string, work: Promise<T>): Promise<T> => {
    try {
      return await work;
    } catch (error) {
      throw fileFailure(error, at(name));
    }
  };
  return {
    read: (name) => told(name, ifThere(readFile(at(name)), undefined)),
    async names(below) {
      const entries = await told(below, ifThere(readdir(at(below), { withFileTypes: true }), []));
      return new Set(entries.filter((entry) => entry.isFile()).map(({ name }) => name));
    },
    write: (name, content) => replaceFile(at(name), [content]),
    append: (name, text) => told(name, appended(at(name), text)),
    move: (from, to) => told(from, moved(at(from), at(to))),
  };
}

async function ifThere<T, N>(work: Promise<T>, none: N): Promise<T | N> {
  try {
    return await work;
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return none;
    throw error;
  }
}

async function appended(file: string, text: string): Promise<void> {
  const handle = await open(file, 'a');
  try {
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function moved(from: string, to: string): Promise<void> {
  await mkdir(path.dirname(to), { recursive: true });
  await rename(from, to);
  await syncFolder(path.dirname(to));
  await syncFolder(path.dirname(from));
}
