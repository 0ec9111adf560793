/**
 * One run at a time in a folder: a file names the process that works there, and ends with it.
 *
 * The file is linked into its place with its content, so that nobody ever reads a part of it. The lock of a process that
 * has died is taken over by whoever holds a second one meanwhile.
 */
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { cannotRead } from '../../files/failure';
import { errorCode } from '../../files/error-code';
import { fileFailure } from '../../files/file-failure';
import { removeTemporary } from '../../files/replace-file';

const LOCK = '.encours-lock';
const TAKEOVER = '.encours-takeover';

/** Does the work while no other run does any in the folder, which is made where there is none. */
export async function withLock<T>(folder: string, work: () => Promise<T>): Promise<T> {
  try {
    await mkdir(folder, { recursive: true });
    await take(folder);
  } catch (error) {
    throw fileFailure(error, folder);
  }
  try {
    await removeTemporary(folder);
    return await work();
  } finally {
    await release(path.join(folder, LOCK));
  }
}

async function take(folder: string): Promise<void> {
  const [lock, takeover] = [path.join(folder, LOCK), path.join(folder, TAKEOVER)];
  if (await placed(lock)) return;
  if (!(await placed(takeover))) throw atWork(folder, (await isAlive(takeover)) ? lock : takeover);
  try {
    // Nobody else removes a lock now but the process whose it is.
    if (!(await isAlive(lock))) await rm(lock, { force: true });
    if (!(await placed(lock))) throw atWork(folder, lock);
  } finally {
    await release(takeover);
  }
}

const atWork = (folder: string, file: string) => cannotRead(({ hosts }) => hosts.commandLine.atWork(folder, file));

/** The same process may be asked twice at once. */
let runs = 0;
const us = (run: number): string => `${String(process.pid)} ${os.hostname()} ${String(run)}`;
const held = new Map<string, string>();

/** Whether the file is ours now; false where there is one already. */
async function placed(file: string): Promise<boolean> {
  const content = us(++runs);
  const temporary = `${file}.${String(process.pid)}${String(runs)}.tmp`;
  try {
    await writeFile(temporary, content, { flag: 'wx' });
    await link(temporary, file);
    held.set(file, content);
    return true;
  } catch (error) {
    // The run that holds the lock takes away what others have left.
    if (['EEXIST', 'ENOENT'].includes(errorCode(error))) return false;
    throw error;
  } finally {
    await rm(temporary, { force: true });
  }
}

/** Ours only: another process may have taken over what it believed to be dead. */
async function release(file: string): Promise<void> {
  if ((await read(file)) === held.get(file)) await rm(file, { force: true });
  held.delete(file);
}

async function read(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/** Of the process of another machine nobody can say from here, so that it is believed. */
async function isAlive(file: string): Promise<boolean> {
  const owner = await read(file);
  if (owner === undefined) return false;
  const [pid = '', host = ''] = owner.split(' ');
  if (host !== os.hostname()) return true;
  try {
    process.kill(Number(pid), 0);
    return true;
  } catch (error) {
    return errorCode(error) !== 'ESRCH';
  }
}
