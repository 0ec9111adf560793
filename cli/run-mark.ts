/** `encours remind --mark-sent KEY…`: a person says what became of messages. */
import os from 'node:os';
import { textIn, type Language } from '../core/text/text';
import type { MarkArguments } from './commands/remind';
import { cannotRead } from '../files/failure';
import { written } from './json/json';
import { folderAt } from './reminders/folder';
import { withLock } from './reminders/lock';
import { LOG_FILE } from './reminders/log-file';
import { markIn } from './reminders/mark-in';
import { today } from '../files/today';

/** What goes to standard output. */
export async function runMark({ folder: name, keys, on, json }: MarkArguments, language: Language): Promise<string> {
  const folder = folderAt(name);
  // A folder that is not there is not made.
  if ((await folder.read(LOG_FILE)) === undefined) throw cannotRead(({ remind }) => remind.noLog(name, LOG_FILE));
  const told = { keys, on: on ?? today(), today: today(), by: userName() };
  const rows = await withLock(name, () => markIn(folder, told));
  if (json) return written({ marked: rows.map(({ key, state }) => ({ key, state })) });
  const { remind, dunning } = textIn(language);
  const lines = rows.map(({ key, state }) => remind.marked(key, dunning.states[state]));
  return `${(lines.length === 0 ? [remind.nothingToMark] : lines).join('\n')}\n`;
}

/** Empty where the system has no name for whoever runs it. */
function userName(): string {
  try {
    return os.userInfo().username;
  } catch {
    return '';
  }
}
