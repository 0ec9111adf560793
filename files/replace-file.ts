/** A file is replaced whole or not at all: whoever opens it meanwhile sees the old one or the new one. */
import { open, readdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { fileFailure } from './file-failure';

/** The content in pieces, so that a long file need not stand in memory. */
export type Pieces = Iterable<string | Uint8Array>;

export async function replaceFile(file: string, pieces: Pieces): Promise<void> {
  const folder = path.dirname(file);
  const temporary = path.join(folder, `.${path.basename(file)}.${String(process.pid)}.tmp`);
  try {
    const mode = await modeOf(file);
    const handle = await open(temporary, 'wx', mode);
    try {
      for (const piece of pieces) await handle.writeFile(piece);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, file);
    await syncFolder(folder);
  } catch (error) {
    await rm(temporary, { force: true });
    throw fileFailure(error, file);
  }
}

const TEMPORARY = /^\..+\.\d+\.tmp$/;

/** What runs that were killed have left in a folder in which no other run is at work. */
export async function removeTemporary(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    if (TEMPORARY.test(name)) await rm(path.join(folder, name), { force: true });
  }
}

/** A report that only its owner may read stays so. */
async function modeOf(file: string): Promise<number> {
  try {
    return (await stat(file)).mode & 0o777;
  } catch {
    return 0o666;
  }
}

/** The new name is on the disk only when its folder is; some systems cannot say so of a folder. */
export async function syncFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder, 'r');
    await handle.sync().finally(() => handle.close());
  } catch {
    return;
  }
}
