/** A message, worded: what its text, its HTML and its page for print are all made of. */
import type { CustomerLanguage } from '../../text/written';
import { manyLines } from '../../text/plain';
import type { Message } from '../message';
import type { Sender } from '../sender';
import { filled, type BodyPart } from '../templates/fill';
import type { Template } from '../templates/template';
import { letterWords, type LetterWords } from '../words/words';
import { blankValues } from './blank-values';
import { itemLines, sumLines, type ItemLine, type SumLine } from './item-lines';
import { paymentDetails, type PaymentDetails } from './payment-details';

export type Letter = {
  readonly language: CustomerLanguage;
  readonly words: LetterWords;
  readonly subject: string;
  readonly body: readonly BodyPart[];
  readonly items: readonly ItemLine[];
  readonly sums: readonly SumLine[];
  readonly payment: PaymentDetails;
  readonly signature: readonly string[];
};

/** Subject and body as they are to stand: what a person has made of a template. */
export type Worded = Pick<Letter, 'subject' | 'body'>;

/** `attached`: whether a statement goes with it. */
export function letterOf(message: Message, sender: Sender, wording: Template | Worded, attached: boolean): Letter {
  const { language } = message.customer;
  return {
    language,
    words: letterWords[language],
    ...(isWorded(wording) ? wording : filled(wording, blankValues(message, sender, attached), language)),
    items: itemLines(message),
    sums: sumLines(message),
    payment: paymentDetails(message, sender),
    signature: message.level.id === 'formalNotice' ? signedInFull(sender) : signed(sender),
  };
}

const isWorded = (wording: Template | Worded): wording is Worded => typeof wording.body !== 'string';

const signed = ({ signatory, role, company, email, phone }: Sender): readonly string[] =>
  said([signatory, role, company, reach(phone, email)]);

/** A formal notice names the creditor in full. */
const signedInFull = ({ signatory, role, company, address, registration, email, phone }: Sender): readonly string[] =>
  said([signatory, role, company, address, registration, reach(phone, email)]);

const reach = (phone: string, email: string): string => said([phone, email]).join(' · ');

/** The lines that say something; a text may hold several. */
export const said = (texts: readonly string[]): readonly string[] =>
  texts.flatMap((text) => manyLines(text).split('\n')).filter((line) => line !== '');
