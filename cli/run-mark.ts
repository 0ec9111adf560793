/** `encours remind --mark-sent KEY…`: a person says what became of messages. All that is said is recorded, or nothing. */
import os from 'node:os';
import { isUnsent, type LogRow } from '../core/dunning/log';
import { recorded, type Said } from '../core/dunning/record';
import { textIn, type Language } from '../core/text/text';
import { marks, type Mark, type MarkArguments } from './commands/remind';
import { cannotRead } from '../files/failure';
import { written } from './json/json';
import { tidyUp } from './reminders/carry-out';
import { draftsIn, type Place } from './reminders/drafts';
import { folderAt, type Folder } from './reminders/folder';
import { leftBehind } from './reminders/left-behind';
import { withLock } from './reminders/lock';
import { LOG_FILE, openLog } from './reminders/log-file';
import { today } from '../files/today';

/** In the place of keys: every draft that is to be sent. */
const ALL = 'all';

const placeAfter: Readonly<Record<Mark, Place>> = { sent: 'sent', notSent: 'withdrawn', skipped: 'withdrawn' };

/** What goes to standard output. */
export async function runMark(args: MarkArguments, language: Language): Promise<string> {
  const folder = folderAt(args.folder);
  // A folder that is not there is not made.
  if ((await folder.read(LOG_FILE)) === undefined)
    throw cannotRead(({ remind }) => remind.noLog(args.folder, LOG_FILE));
  const rows = await withLock(args.folder, () => marked(folder, args, os.userInfo().username));
  if (args.json) return written({ marked: rows.map(({ key, state }) => ({ key, state })) });
  const { remind, dunning } = textIn(language);
  const lines = rows.map(({ key, state }) => remind.marked(key, dunning.states[state]));
  return `${(lines.length === 0 ? [remind.nothingToMark] : lines).join('\n')}\n`;
}

/** The rows as they stand in the log from now on. */
export async function marked(
  folder: Folder,
  { keys, on = today() }: Pick<MarkArguments, 'keys' | 'on'>,
  by: string,
): Promise<readonly LogRow[]> {
  const log = await openLog(folder);
  const drafts = await draftsIn(folder);
  const { moves } = leftBehind(log.rows, log.rows, drafts.placeOf, on);
  await tidyUp({ rows: [], moves }, { log, drafts });
  const said = marks.flatMap((mark) =>
    keysIn(keys[mark], log.rows).map((key): { readonly mark: Mark; readonly said: Said } => ({
      mark,
      said: {
        key,
        state: stateFor(
          mark,
          log.rows.find((row) => row.key === key),
        ),
        on,
        by,
      },
    })),
  );
  const rows = said.map(({ said: each }) => {
    const row = recorded(log.rows, each);
    if (row.ok) return row.value;
    throw cannotRead(({ dunning, remind }) => `${dunning.recordFailure(row.error)} ${remind.nothingMarked}`);
  });
  const changed = rows.filter((row) => !log.rows.includes(row));
  if (changed.length > 0) await log.add(changed);
  for (const [i, row] of rows.entries()) await drafts.move(row, placeAfter[(said[i] as (typeof said)[number]).mark]);
  return rows;
}

const keysIn = (keys: readonly string[], rows: readonly LogRow[]): readonly string[] => [
  ...new Set(keys.flatMap((key) => (key === ALL ? rows.filter(isUnsent).map((row) => row.key) : [withoutEnding(key)]))),
];

/** Who names the file means the message. */
const withoutEnding = (key: string): string => key.replace(/\.(?:eml|html|txt)$/, '');

function stateFor(mark: Mark, row: LogRow | undefined): Said['state'] {
  if (mark !== 'notSent') return mark;
  return row?.state === 'sent' || row?.state === 'undone' ? 'undone' : 'cancelled';
}
