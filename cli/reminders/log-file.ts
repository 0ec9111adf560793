/** The log of a folder of reminders. Rows are only ever added: the last one of a message says what has become of it. */
import type { LogRow } from '../../core/dunning/log';
import { mergeLogs } from '../../core/dunning/merge-logs';
import { decodedWhole } from '../../files/delimited/encoding';
import { cannotRead } from '../../files/failure';
import { bytesOfBuffer } from '../../files/bytes';
import type { Folder } from './folder';
import { LOG_HEADER, logLines, readLogText, type LogText } from './log-text';

export const LOG_FILE = 'reminders.csv';

export type LogFile = Pick<LogText, 'problems' | 'isCutOff'> & {
  /** Each message once. */
  readonly rows: readonly LogRow[];
  /** There is none yet. */
  readonly isMissing: boolean;
  /** On the disk when it ends. */
  readonly add: (rows: readonly LogRow[]) => Promise<void>;
};

const NOTHING: LogText = { rows: [], problems: [], isCutOff: false, isOurs: false };

export async function openLog(folder: Pick<Folder, 'read' | 'write' | 'append' | 'names'>): Promise<LogFile> {
  const found = await folder.read(LOG_FILE);
  const isMissing = found === undefined || found.length === 0;
  const { rows, problems, isCutOff, isOurs } = isMissing ? NOTHING : await readFound(found);
  let takesLines = isOurs;
  return {
    rows: mergeLogs(rows),
    problems,
    isCutOff,
    isMissing,
    async add(added) {
      if (!takesLines) {
        if (!isMissing) await folder.write(await nameAsFound(folder), found);
        await folder.write(LOG_FILE, LOG_HEADER + logLines(rows));
      }
      takesLines = true;
      await folder.append(LOG_FILE, logLines(added));
    },
  };
}

async function readFound(found: Buffer): Promise<LogText> {
  const isMarked = found.subarray(0, MARK.length).equals(MARK);
  const read = readLogText(await decodedWhole(bytesOfBuffer(found)), isMarked);
  if (read.ok) return read.value;
  const { error } = read;
  throw cannotRead(({ remind }) =>
    error.code === 'header' ? remind.logBroken(LOG_FILE) : remind.logUnclosed(LOG_FILE, error.line),
  );
}

/** Of UTF-8. */
const MARK = Buffer.from('\ufeff');

/** What another program, or a crash, had made of it before it is written anew; of several, each is kept. */
async function nameAsFound(folder: Pick<Folder, 'names'>): Promise<string> {
  const names = await folder.names('');
  let n = 1;
  while (names.has(asFound(n))) n++;
  return asFound(n);
}

const asFound = (n: number): string => `reminders-as-found-${String(n)}.csv`;
