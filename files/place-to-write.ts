/** Whether a place to write to is free or ours: never a file that was read, never one that somebody else made. */
import { realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { wrongUsage } from './failure';
import { errorCode } from './error-code';
import { fileFailure } from './file-failure';

/** The file to write, links followed. `isOurs` is asked of a file that exists. */
export async function placeToWrite(
  file: string,
  read: readonly string[],
  isOurs: (file: string) => Promise<boolean>,
): Promise<string> {
  try {
    const identity = await identityOf(file);
    if (identity === undefined) {
      const folder = path.dirname(file);
      if ((await identityOf(folder)) === undefined) throw wrongUsage(({ hosts }) => hosts.commandLine.noFolder(folder));
      return file;
    }
    const inputs = await Promise.all(read.map(identityOf));
    if (inputs.includes(identity)) throw wrongUsage(({ hosts }) => hosts.commandLine.outIsInput(file));
    const place = await realpath(file);
    if (!(await isOurs(place))) throw wrongUsage(({ hosts }) => hosts.commandLine.outIsNotOurs(file));
    return place;
  } catch (error) {
    throw fileFailure(error, file);
  }
}

/** The same for every name of a file, symbolic and hard links among them; undefined when there is none. */
async function identityOf(file: string): Promise<string | undefined> {
  try {
    const { dev, ino } = await stat(file, { bigint: true });
    return `${dev} ${ino}`;
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}
