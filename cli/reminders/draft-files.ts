/** The files of the messages of a plan, in the words and by the law of its settings. */
import type { Day } from '../../core/calendar-date';
import { draftFile, type DraftFile } from '../../core/dunning/draft-file';
import { messagesFrom } from '../../core/dunning/message-of';
import type { Reminder } from '../../core/dunning/reminder';
import type { TemplatesByLanguage } from '../../core/dunning/templates/template';
import type { Ledger } from '../../core/ledger/ledger';
import type { Settings } from '../../core/settings';

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
    return draftFile(reminder, ledger, message, sender, letters[message.customer.language][message.level.id]);
  };
}
