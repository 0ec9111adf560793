/** The file of a message: a mail to send, a page to print and post, or what to say on the telephone. */
import { createHash } from 'node:crypto';
import type { Day } from '../../core/calendar-date';
import { draftOf } from '../../core/dunning/draft';
import { printedLetter } from '../../core/dunning/draft/printed-letter';
import type { DraftWarning } from '../../core/dunning/draft/warnings';
import type { LogRow } from '../../core/dunning/log';
import { messagesFrom } from '../../core/dunning/message-of';
import { emlOf } from '../../core/dunning/mime';
import type { Channel } from '../../core/dunning/policy';
import type { Reminder } from '../../core/dunning/reminder';
import type { TemplatesByLanguage } from '../../core/dunning/templates/template';
import type { Ledger } from '../../core/ledger/ledger';
import type { Settings } from '../../core/settings';

const ENDINGS: Readonly<Record<Channel, string>> = { email: 'eml', letter: 'html', registered: 'html', phone: 'txt' };

/** Of a name, in bytes: every file system takes as many, with the ending and what a file that is being written adds. */
const LONGEST_NAME = 120;
const HASH = 8;

/** The same for every run: the key, cut where a number is longer than a name may be, and without what no name may hold. */
export function nameOf({ key }: Pick<LogRow, 'key'>): string {
  const safe = key.replace(/[^\p{L}\p{N}_~-]+/gu, '-');
  let name = '';
  for (const character of safe) {
    if (Buffer.byteLength(name + character) > LONGEST_NAME) break;
    name += character;
  }
  if (name === key) return name;
  return `${name}-${createHash('sha256').update(key).digest('hex').slice(0, HASH)}`;
}

export const fileOf = (row: Pick<LogRow, 'key' | 'channel'>): string => `${nameOf(row)}.${ENDINGS[row.channel]}`;

/** Whether a file is called as they are: `00121_2026-01-15_L2.eml`. */
export const isDraftName = (name: string): boolean => /(?:_L-?\d+(?:~\d+)?|-[0-9a-f]{8})\.(?:eml|html|txt)$/.test(name);

export type DraftFile = { readonly text: string; readonly warnings: readonly DraftWarning[] };

/** `letters`: of every language that a customer may be written to in. */
export function draftFiles(
  ledger: Ledger,
  asOf: Day,
  { law, language, sender }: Settings,
  letters: TemplatesByLanguage,
): (reminder: Reminder) => DraftFile {
  const messageFrom = messagesFrom(ledger, asOf, law, language);
  return (reminder) => {
    const message = messageFrom(reminder);
    const template = letters[message.customer.language][message.level.id];
    const draft = draftOf(message, sender, template);
    const { warnings } = draft;
    switch (reminder.channel) {
      case 'email':
        return { text: emlOf(draft), warnings };
      case 'letter':
      case 'registered':
        return { text: printedLetter(message, sender, template), warnings };
      case 'phone':
        return { text: callNote(reminder, ledger, draft), warnings };
    }
  };
}

/** Whom to call, and the letter of the level as a guide to what is to be said. */
function callNote(
  { addressee: { id, name, customer } }: Reminder,
  { contacts }: Ledger,
  { subject, text }: { readonly subject: string; readonly text: string },
): string {
  const phone = customer === undefined ? '' : (contacts.phone?.[customer] ?? '');
  const about = [name, name === id ? '' : id, phone].filter((part) => part !== '').join(' · ');
  return `${[about, subject, text].join('\n\n')}\n`;
}
