/** What a person says became of messages: recorded in the log, and the files laid where the messages stand. */
import { isoOf, type Day } from '../../core/calendar-date';
import { isUnsent, type LogRow } from '../../core/dunning/log';
import { recorded, type Said } from '../../core/dunning/record';
import { marks, type Mark } from '../commands/remind';
import { cannotRead } from '../../files/failure';
import { draftsIn, type Drafts } from './drafts';
import type { Folder } from './folder';
import { misplaced } from './left-behind';
import { LOG_FILE, openLog } from './log-file';

/** In the place of keys: every draft that lies there to be sent, but for those that are named otherwise. */
const ALL = 'all';

type Told = {
  readonly keys: Readonly<Record<Mark, readonly string[]>>;
  /** The day on which it happened. */
  readonly on: Day;
  readonly today: Day;
  /** Who says so. */
  readonly by: string;
};

/** The rows as they stand in the log from now on. One that cannot be recorded leaves all the others unrecorded. */
export async function markIn(folder: Folder, { keys, on, today, by }: Told): Promise<readonly LogRow[]> {
  const log = await openLog(folder);
  const drafts = await draftsIn(folder);
  const rows = [...marksByKey(keys, log.rows, drafts)].map(([key, mark]) => {
    const known = log.rows.find((row) => row.key === key);
    if (known) refuseDoubtful(known, on, today);
    const row = recorded(log.rows, { key, state: stateFor(mark, known), on, by });
    if (row.ok) return row.value;
    throw cannotRead(({ dunning, remind }) => `${dunning.recordFailure(row.error)} ${remind.nothingMarked}`);
  });
  const changed = rows.filter((row) => !log.rows.includes(row));
  if (changed.length > 0) await log.add(changed);
  const latest = new Map(rows.map((row) => [row.key, row]));
  const now = log.rows.map((row) => latest.get(row.key) ?? row);
  for (const { row, to } of misplaced(now, drafts.placeOf)) await drafts.move(row, to);
  return rows;
}

function marksByKey(keys: Told['keys'], rows: readonly LogRow[], { placeOf }: Drafts): ReadonlyMap<string, Mark> {
  const marked = new Map<string, Mark>();
  const named = marks.flatMap((mark) => keys[mark].map((key) => ({ mark, key: keyIn(key) })));
  for (const { mark, key } of named) {
    if (key === ALL) continue;
    const other = marked.get(key);
    if (other !== undefined && other !== mark) {
      throw cannotRead(({ remind }) => `${remind.markedTwice(key)} ${remind.nothingMarked}`);
    }
    marked.set(key, mark);
  }
  for (const { mark } of named.filter(({ key }) => key === ALL)) {
    for (const row of rows) {
      if (isUnsent(row) && placeOf(row) === 'toSend' && !marked.has(row.key)) marked.set(row.key, mark);
    }
  }
  return marked;
}

/** Who names the file means the message; a cell of the log may begin with an apostrophe. */
const keyIn = (text: string): string => text.replace(/^'/, '').replace(/\.(?:eml|html|txt)$/, '');

function stateFor(mark: Mark, row: LogRow | undefined): Said['state'] {
  if (mark !== 'notSent') return mark;
  return row?.state === 'sent' || row?.state === 'undone' ? 'undone' : 'cancelled';
}

/** A row that does not say which items it moves would move none; a wrong day would bring the next level too soon or never. */
function refuseDoubtful({ key, steps, asOf }: LogRow, on: Day, today: Day): void {
  if (steps.length === 0) {
    throw cannotRead(({ remind }) => `${remind.stepsLost(key, LOG_FILE)} ${remind.nothingMarked}`);
  }
  if (on > today) throw cannotRead(({ remind }) => `${remind.futureDay(isoOf(on))} ${remind.nothingMarked}`);
  if (on < asOf) {
    throw cannotRead(({ remind }) => `${remind.wrongDay(key, isoOf(on), isoOf(asOf))} ${remind.nothingMarked}`);
  }
}
