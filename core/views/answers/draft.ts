/** A message as it would be sent, to be looked at and changed; nothing is written. */
import { customerLanguages } from '../../dunning/customer-language';
import type { Reminder } from '../../dunning/reminder';
import { blockBlanks, tagOf } from '../../dunning/templates/blanks';
import type { Template } from '../../dunning/templates/template';
import { writtenWarning } from '../../reports/reminder-rows';
import { unsaidIn } from '../../dunning/templates/unsaid';
import type { Answered, Calls } from '../calls';
import type { Opened } from '../opened';
import { notPlanned, plannedMessages } from '../planned';
import { openedOrRefused } from '../refusal';
import { logDoubt } from '../log-doubt';
import { pageOf, wordedDraft, type WordedDraft } from '../worded-draft';
import type { WorkbookRead } from '../workbook-read';

export function draft(read: WorkbookRead, { key, edits }: Calls['draft']['asks']): Answered<'draft'> {
  const found = openedOrRefused(read);
  if (!found.ok) return found;
  const doubt = logDoubt(found.value);
  if (doubt) return doubt;
  const { context } = found.value;
  const planned = plannedMessages(context.figures.plan()).get(key);
  if (!planned) return notPlanned(found.value, key);
  const worded = wordedDraft(found.value, planned.reminder, edits);
  if (!worded.ok) return worded;
  const { message, body, basis, isOld, draft: mail, file, mailto } = worded.value;
  const { letterLanguage } = context.text.choices;
  return {
    ok: true,
    value: {
      key,
      to: mail.to.map(({ address }) => address).join(', '),
      subject: mail.subject,
      language: message.customer.language,
      languages: customerLanguages.map((language) => ({ language, name: letterLanguage[language] })),
      body,
      basis,
      isOld,
      text: mail.text,
      html: file.type === 'text/html' ? file.text : pageOf(mail),
      warnings: warningsOf(found.value, planned.reminder, worded.value, edits.body !== undefined),
      fitsMailto: mailto !== undefined,
    },
  };
}

const BLANK = /\{\{[^{}]*\}\}/g;
const BLOCKS: ReadonlySet<string> = new Set(blockBlanks.map(tagOf));

function warningsOf(
  { context: { text } }: Opened,
  reminder: Reminder,
  { message, body, draft: mail }: WordedDraft,
  isEdited: boolean,
): readonly string[] {
  const words = { subject: mail.subject, body } as Template;
  return [
    ...mail.warnings.map((warning) => text.drafts.warnings[warning]),
    // That there is no address has been said.
    ...reminder.warnings
      .filter((warning) => warning !== 'noEmail')
      .map((warning) => writtenWarning(warning, reminder.assumedDue, text)),
    ...(isEdited ? (body.match(BLANK) ?? []).filter((tag) => !BLOCKS.has(tag)).map(text.answers.asItStands) : []),
    // Days are words by now, and no blank.
    ...unsaidIn(words, message.level.id, message.customer.language)
      .filter(({ what }) => what !== 'deadline')
      .map(({ what, missing }) => `${text.templates.unsaid[what](missing)}.`),
  ];
}
