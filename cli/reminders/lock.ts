/** One run at a time in a folder: a file names the process that works there, and ends with it. */
import { mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { cannotRead } from '../../files/failure';
import { errorCode } from '../../files/error-code';
import { fileFailure } from '../../files/file-failure';
import { removeTemporary } from '../../files/replace-file';

const LOCK = '.encours-lock';
/** Milliseconds after which a lock that names nobody was left by a process that has ended before it could write. */
const SETTLED = 5000;
const TRIES = 20;

/** Does the work while no other run does any in the folder, which is made where there is none. */
export async function withLock<T>(folder: string, work: () => Promise<T>): Promise<T> {
  const file = path.join(folder, LOCK);
  try {
    await mkdir(folder, { recursive: true });
    await take(file, folder);
  } catch (error) {
    throw fileFailure(error, folder);
  }
  try {
    await removeTemporary(folder);
    return await work();
  } finally {
    await rm(file, { force: true });
  }
}

async function take(file: string, folder: string): Promise<void> {
  for (let tries = 0; tries < TRIES; tries++) {
    if (await created(file)) return;
    const owner = await read(file);
    if (owner === undefined) continue;
    if (await isAtWork(owner, file)) {
      throw cannotRead(({ hosts }) => hosts.commandLine.atWork(folder, file));
    }
    await takeAway(file, owner);
  }
  throw cannotRead(({ hosts }) => hosts.commandLine.atWork(folder, file));
}

const us = `${String(process.pid)} ${os.hostname()}`;

async function created(file: string): Promise<boolean> {
  try {
    const handle = await open(file, 'wx');
    await handle.writeFile(us).finally(() => handle.close());
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    throw error;
  }
}

async function read(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/** Of another machine nobody can say from here. */
async function isAtWork(owner: string, file: string): Promise<boolean> {
  const [pid = '', host = ''] = owner.split(' ');
  if (owner === '') return Date.now() - (await writtenAt(file)) < SETTLED;
  if (host !== os.hostname()) return true;
  try {
    process.kill(Number(pid), 0);
    return true;
  } catch (error) {
    return errorCode(error) !== 'ESRCH';
  }
}

async function writtenAt(file: string): Promise<number> {
  try {
    return (await stat(file)).mtimeMs;
  } catch {
    return Date.now();
  }
}

/** Of two that find the same lock of the dead one wins; what turns out to be a new lock is put back. */
async function takeAway(file: string, owner: string): Promise<void> {
  const aside = `${file}-${String(process.pid)}`;
  try {
    await rename(file, aside);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return;
    throw error;
  }
  if ((await read(aside)) === owner) await rm(aside, { force: true });
  else await rename(aside, file);
}
