/** A draft on its way to a mail program; that it exists is written into the log. */
import { rowOf } from '../../dunning/reminder';
import { textIn } from '../../text/text';
import type { Answered, Calls, Delivered, Refusal } from '../calls';
import { logChanges } from '../log-changes';
import { earlierDay, logDoubt } from '../log-doubt';
import { notPlanned, plannedMessages } from '../planned';
import { openedOrRefused, unchanged } from '../refusal';
import { pageOf, wordedDraft, type WordedDraft } from '../worded-draft';
import type { WorkbookRead } from '../workbook-read';

export function deliver(read: WorkbookRead, { key, by, edits }: Calls['deliver']['asks']): Answered<'deliver'> {
  const found = openedOrRefused(read);
  if (!found.ok) return found;
  const opened = found.value;
  const doubt = logDoubt(opened) ?? earlierDay(opened);
  if (doubt) return doubt;
  const planned = plannedMessages(opened.context.figures.plan()).get(key);
  if (!planned) return notPlanned(opened, key);
  const worded = wordedDraft(opened, planned.reminder, edits);
  if (!worded.ok) return worded;
  if (worded.value.isOld) {
    const { language } = read;
    return unchanged('old', textIn(language).answers.oldText, language);
  }
  const delivered = deliveredBy(by, worded.value, read);
  if (!delivered.ok || planned.isDrafted) return delivered;
  const row = rowOf(planned.reminder, opened.settings.settings.sender.iban, 'drafted');
  return { ...delivered, changes: logChanges(opened, [row]) };
}

function deliveredBy(
  by: Calls['deliver']['asks']['by'],
  { file, bare, mailto }: WordedDraft,
  { language }: WorkbookRead,
): { readonly ok: true; readonly value: Delivered } | Refusal {
  const { answers } = textIn(language);
  switch (by) {
    case 'eml': {
      const { name, type, text } = file;
      return { ok: true, value: { kind: 'file', name, type, text } };
    }
    case 'copy': {
      const { subject, text } = bare;
      return { ok: true, value: { kind: 'text', subject, text, html: pageOf(bare) } };
    }
    case 'mailto':
      return mailto === undefined
        ? unchanged('tooLong', answers.tooLong, language)
        : { ok: true, value: { kind: 'address', url: mailto } };
    case 'gmail':
    case 'graph':
      return unchanged('notHere', answers.notHere, language);
  }
}
