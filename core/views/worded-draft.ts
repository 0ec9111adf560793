/** A message of the plan in words: those of its letter, and what a person has changed. */
import { draftOf, hasStatement, type Draft } from '../dunning/draft';
import { draftFile, fileOf, type DraftFile } from '../dunning/draft-file';
import { editableBody, editedBody } from '../dunning/draft/edited-body';
import { letterOf, type Worded } from '../dunning/draft/letter';
import { mailtoOf } from '../dunning/draft/mailto';
import { messagesFrom } from '../dunning/message-of';
import type { Message } from '../dunning/message';
import type { Reminder } from '../dunning/reminder';
import { blockBlanks, tagOf } from '../dunning/templates/blanks';
import { oneLine } from '../text/plain';
import type { Edits, Refusal, Wording } from './calls';
import type { Opened } from './opened';
import { unchanged } from './refusal';

export type WordedDraft = {
  readonly message: Message;
  /** For a person to change. */
  readonly body: string;
  readonly basis: Wording;
  readonly isOld: boolean;
  readonly draft: Draft;
  /** As the command line writes it: a mail, or a page to print. */
  readonly file: DraftFile & { readonly name: string };
  /** Without its attachment, which an address or a clipboard cannot hold. */
  readonly bare: Draft;
  /** Undefined where it is too long. */
  readonly mailto: string | undefined;
};

export function wordedDraft(
  opened: Opened,
  reminder: Reminder,
  edits: Edits,
): { readonly ok: true; readonly value: WordedDraft } | Refusal {
  const { context, settings, letters, read } = opened;
  const { ledger, asOf } = context;
  const { law, sender, language } = settings.settings;
  const planned = messagesFrom(ledger, asOf, law, language)(reminder);
  const message: Message = {
    ...planned,
    customer: { ...planned.customer, language: edits.language ?? planned.customer.language },
  };
  if (edits.body?.trim() === '' || edits.subject?.trim() === '') {
    return unchanged('empty', context.text.answers.emptyDraft, read.language);
  }
  const template = letters[message.customer.language][message.level.id];
  const edited = edits.body === undefined ? undefined : editedBody(edits.body);
  if (edited?.ok === false) {
    const says = context.text.answers.noSuchBlock(edited.error.unknown, blockBlanks.map(tagOf));
    return unchanged('block', says, read.language);
  }
  const subject = oneLine(edits.subject ?? '');
  const letter = (attached: boolean): Worded => letterOf(message, sender, template, attached);
  const changed = (unchanged: Worded): Worded => ({
    subject: subject === '' ? unchanged.subject : subject,
    body: edited?.value ?? unchanged.body,
  });
  const written = letter(reminder.channel === 'email' && hasStatement(message));
  const basis = { subject: written.subject, body: editableBody(written.body) };
  const whole = changed(written);
  const bare = changed(letter(false));
  return {
    ok: true,
    value: {
      message,
      body: editableBody(whole.body),
      basis,
      isOld: isOld(edits, basis),
      draft: draftOf(message, sender, whole),
      file: { ...draftFile(reminder, ledger, message, sender, whole), name: fileOf(reminder) },
      bare: draftOf(message, sender, bare),
      mailto: mailtoOf(message, sender, bare),
    },
  };
}

/** An amount in the text of a person stays what it was while the table beneath it follows. */
const isOld = (edits: Edits, is: Wording): boolean =>
  (['subject', 'body'] as const).some(
    (part) => edits[part] !== undefined && edits[part] !== is[part] && edits.basis?.[part] !== is[part],
  );

/** The HTML of a mail as a page of its own, whose image is in it. */
export const pageOf = ({ html, image }: Pick<Draft, 'html' | 'image'>): string =>
  image ? html.replace(`src="cid:${image.id}"`, () => `src="data:${image.type};base64,${image.base64}"`) : html;
