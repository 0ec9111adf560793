/** The file of a message: a mail to send, a page to print and post, or what to say on the telephone. */
import type { Ledger } from '../ledger/ledger';
import { draftOf, type Draft } from './draft';
import type { Worded } from './draft/letter';
import { printedLetter } from './draft/printed-letter';
import type { LogRow } from './log';
import type { Message } from './message';
import { emlOf } from './mime';
import { hex, utf8 } from './mime/bytes';
import type { Channel } from './policy';
import type { Reminder } from './reminder';
import type { Sender } from './sender';
import type { Template } from './templates/template';

const ENDINGS: Readonly<Record<Channel, string>> = { email: 'eml', letter: 'html', registered: 'html', phone: 'txt' };

/** Of a name, in bytes: every file system takes as many, with the ending and what a file that is being written adds. */
const LONGEST_NAME = 120;

/** The same for every run: the key, cut where a number is longer than a name may be, and without what no name may hold. */
export function nameOf({ key }: Pick<LogRow, 'key'>): string {
  const safe = key.replace(/[^\p{L}\p{N}_~-]+/gu, '-');
  let name = '';
  let length = 0;
  for (const character of safe) {
    length += utf8(character).length;
    if (length > LONGEST_NAME) break;
    name += character;
  }
  return name === key ? name : `${name}-${hashOf(key)}`;
}

/** FNV-1a: eight hexadecimal digits that tell apart what a name cannot. */
function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (const byte of utf8(text)) hash = Math.imul(hash ^ byte, 0x01000193);
  return [24, 16, 8, 0]
    .map((bits) => hex((hash >>> bits) & 0xff))
    .join('')
    .toLowerCase();
}

export const fileOf = (row: Pick<LogRow, 'key' | 'channel'>): string => `${nameOf(row)}.${ENDINGS[row.channel]}`;

/** Whether a file is called as they are: `00121_2026-01-15_L2.eml`. */
export const isDraftName = (name: string): boolean => /(?:_L-?\d+(?:~\d+)?|-[0-9a-f]{8})\.(?:eml|html|txt)$/.test(name);

export type DraftFile = Pick<Draft, 'warnings'> & { readonly type: string; readonly text: string };

export function draftFile(
  reminder: Pick<Reminder, 'channel' | 'addressee'>,
  ledger: Pick<Ledger, 'contacts'>,
  message: Message,
  sender: Sender,
  wording: Template | Worded,
): DraftFile {
  const draft = draftOf(message, sender, wording);
  const { warnings } = draft;
  switch (reminder.channel) {
    case 'email':
      return { type: 'message/rfc822', text: emlOf(draft), warnings };
    case 'letter':
    case 'registered':
      return { type: 'text/html', text: printedLetter(message, sender, wording), warnings };
    case 'phone':
      return { type: 'text/plain', text: callNote(reminder, ledger, draft), warnings };
  }
}

/** Whom to call, and the letter of the level as a guide to what is to be said. */
function callNote(
  { addressee: { id, name, customer } }: Pick<Reminder, 'addressee'>,
  { contacts }: Pick<Ledger, 'contacts'>,
  { subject, text }: { readonly subject: string; readonly text: string },
): string {
  const phone = customer === undefined ? '' : (contacts.phone?.[customer] ?? '');
  const about = [name, name === id ? '' : id, phone].filter((part) => part !== '').join(' · ');
  return `${[about, subject, text].join('\n\n')}\n`;
}
