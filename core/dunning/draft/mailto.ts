/** A letter as a link that opens in the mail program at hand: text only, and only while it is short. */
import type { Message } from '../message';
import { addressesIn } from '../mime/headers';
import type { Sender } from '../sender';
import type { Template } from '../templates/template';
import { letterOf, type Worded } from './letter';
import { textBody } from './text-body';

/** What Windows and its mail programs take. */
const LONGEST_LINK = 2000;

/** Undefined where it would be too long: half a letter is worse than none. */
export function mailtoOf(message: Message, sender: Sender, wording: Template | Worded): string | undefined {
  const letter = letterOf(message, sender, wording, false);
  const to = addressesIn(message.customer.email).map((address) => encodeURIComponent(address).replace('%40', '@'));
  const body = textBody(letter).replace(/\n/g, '\r\n');
  const link = `mailto:${to.join(',')}?subject=${encodeURIComponent(letter.subject)}&body=${encodeURIComponent(body)}`;
  return link.length > LONGEST_LINK ? undefined : link;
}
