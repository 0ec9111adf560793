/**
 * A draft: a message worded in its customer's language, ready to be looked at and sent by a person.
 *
 * It is a mail, so that `emlOf` makes a file of it; hosts with a mailbox of their own take its parts.
 */
import { oneLine } from '../text/plain';
import { htmlBody } from './draft/html-body';
import { letterOf, type Letter, type Worded } from './draft/letter';
import { statementOf, type Statement } from './draft/statement';
import { statementFile } from './draft/statement-file';
import { textBody } from './draft/text-body';
import { warningsOf, type DraftWarning } from './draft/warnings';
import type { LevelId, Message } from './message';
import type { Mail } from './mime';
import { addressesIn, type Mailbox } from './mime/headers';
import { qrImage } from './payment/qr-image';
import type { Sender } from './sender';
import type { Template } from './templates/template';

export type Draft = Mail & {
  /** What the attached file says, for hosts that make a workbook of it. */
  readonly statement: Statement | undefined;
  readonly warnings: readonly DraftWarning[];
};

/** Before the second reminder an attachment would only weigh on the tone. */
const WITH_STATEMENT: readonly LevelId[] = ['firm', 'last', 'formalNotice'];

export const hasStatement = ({ level }: Message): boolean => WITH_STATEMENT.includes(level.id);

export function draftOf(message: Message, sender: Sender, wording: Template | Worded): Draft {
  const { customer, currency } = message;
  const attached = hasStatement(message);
  const letter = letterOf(message, sender, wording, attached);
  const image = codeOf(letter);
  const statement = attached ? statementOf(message) : undefined;
  const [from] = mailboxes(sender.company, sender.email);
  return {
    ...(from && { from }),
    to: mailboxes(customer.name, customer.email),
    subject: letter.subject,
    language: letter.language,
    text: textBody(letter),
    html: htmlBody(letter, image && { ...image, source: `cid:${image.id}` }),
    ...(image && { image }),
    attachments: statement ? [statementFile(statement, currency, letter.language)] : [],
    statement,
    warnings: warningsOf(message, sender),
  };
}

const mailboxes = (name: string, cell: string): readonly Mailbox[] =>
  addressesIn(cell).map((address) => ({ name: oneLine(name), address }));

const codeOf = ({ payment }: Letter) =>
  payment.code === undefined
    ? undefined
    : { ...qrImage(payment.code), id: 'payment-code@encours', name: 'payment-code.gif', type: 'image/gif' };
