/** A letter as a page of paper, such as a formal notice for registered mail: a host opens it, a person prints and signs. */
import { oneLine } from '../../text/plain';
import type { CustomerLanguage } from '../../text/written';
import { longDate } from '../customer-language';
import type { Message, MessageCustomer } from '../message';
import { qrImage } from '../payment/qr-image';
import type { Sender } from '../sender';
import type { Template } from '../templates/template';
import { broken, html, type Html } from './html';
import { htmlPage } from './html-page';
import { htmlParts } from './html-parts';
import { letterOf, said, type Letter, type Worded } from './letter';
import { styles } from './styles';

export function printedLetter(message: Message, sender: Sender, wording: Template | Worded): string {
  // The table in the letter is all the statement that paper needs.
  const letter = letterOf(message, sender, wording, false);
  const { language, words, subject, payment } = letter;
  const code = payment.code === undefined ? undefined : qrImage(payment.code);
  return htmlPage({
    language,
    title: subject,
    style: `margin:0 auto;max-width:170mm;${styles.text}`,
    rules,
    content: html`<p style="margin:0;min-height:34mm">${broken(senderLines(sender))}</p>
      ${addressed(message.customer)}
      <p style="margin:0 0 8mm 0">${broken(reference(message, letter))}</p>
      <p style="margin:0 0 6mm 0"><b>${words.letter.subject} ${subject}</b></p>
      ${htmlParts(
        { ...letter, signature: ['', '', ...said([sender.signatory, sender.role, sender.company])] },
        code && { ...code, source: `data:image/gif;base64,${code.base64}` },
      )}`,
  });
}

const rules: Html = html`<style>
  @page {
    size: A4;
    margin: 20mm;
  }
  tr,
  p,
  img {
    break-inside: avoid;
  }
  * {
    print-color-adjust: exact;
  }
</style>`;

const senderLines = ({ company, address, registration, phone, email }: Sender): readonly (string | Html)[] => [
  html`<b>${oneLine(company)}</b>`,
  ...said([address, registration, phone, email]),
];

/** In the window of the envelope: to the right in France and Italy, to the left elsewhere. */
function addressed({ name, address = '', language }: MessageCustomer): Html {
  const lines = said([oneLine(name), address]);
  const side = WINDOW_TO_THE_RIGHT.includes(language) ? 'margin:0 0 0 90mm' : 'margin:0';
  return html`<p style="${side};min-height:34mm">${broken(lines)}</p>`;
}

const WINDOW_TO_THE_RIGHT: readonly CustomerLanguage[] = ['fr', 'it'];

const reference = ({ customer, asOf, level }: Message, { words, language }: Letter): readonly string[] => [
  ...(level.id === 'formalNotice' ? [words.letter.registered] : []),
  words.letter.customerNumber(oneLine(customer.id)),
  words.letter.date(longDate(asOf, language)),
];
