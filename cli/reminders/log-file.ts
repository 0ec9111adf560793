/** The log of a folder of reminders. Rows are only ever added: the last one of a message says what has become of it. */
import type { LogRow } from '../../core/dunning/log';
import { mergeLogs } from '../../core/dunning/merge-logs';
import { decodedWhole } from '../../files/delimited/encoding';
import { bytesOfBuffer } from '../../files/bytes';
import type { Folder } from './folder';
import { LOG_HEADER, logLines, readLogText, type LogText } from './log-text';

export const LOG_FILE = 'reminders.csv';
/** What another program, or a crash, had made of it before it was written anew. */
const AS_FOUND = 'reminders-as-found.csv';

export type LogFile = Pick<LogText, 'problems' | 'isCutOff'> & {
  /** Each message once. */
  readonly rows: readonly LogRow[];
  /** There is none yet. */
  readonly isMissing: boolean;
  /** On the disk when it ends. */
  readonly add: (rows: readonly LogRow[]) => Promise<void>;
};

export async function openLog(folder: Pick<Folder, 'read' | 'write' | 'append'>): Promise<LogFile> {
  const found = await folder.read(LOG_FILE);
  const text = found === undefined ? '' : await decodedWhole(bytesOfBuffer(found));
  const { rows, problems, isCutOff, isOurs } = readLogText(text);
  let takesLines = isOurs;
  return {
    rows: mergeLogs(rows),
    problems,
    isCutOff,
    isMissing: text === '',
    async add(added) {
      if (!takesLines) {
        if (text !== '') await folder.write(AS_FOUND, text);
        await folder.write(LOG_FILE, LOG_HEADER + logLines(rows));
      }
      takesLines = true;
      await folder.append(LOG_FILE, logLines(added));
    },
  };
}
