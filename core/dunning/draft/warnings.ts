/** What a person should know before a draft is sent: facts, worded in `core/text`. */
import { isBic } from '../../identifiers/bic';
import { isIban } from '../../identifiers/iban';
import { oneLine } from '../../text/plain';
import type { Message } from '../message';
import { addressesIn } from '../mime/headers';
import { isWebLink } from '../payment/web-link';
import type { Sender } from '../sender';
import { isInterestMissing } from './claims';

const draftWarnings = [
  'recipientMissing',
  'companyMissing',
  'accountMissing',
  'ibanWrong',
  'bicWrong',
  'linkWrong',
  /** A rate is missing: the letter claims interest without telling how much. */
  'interestUnknown',
  'postalAddressMissing',
  /** For formal notices. */
  'deadlineMissing',
  'reminderMissing',
  'copiesToAttach',
] as const;
export type DraftWarning = (typeof draftWarnings)[number];

export function warningsOf(message: Message, { company, iban, bic, paymentLink }: Sender): readonly DraftWarning[] {
  const { customer, level, previousReminders } = message;
  const isFormal = level.id === 'formalNotice';
  const isByPost = isFormal || level.channel === 'letter' || level.channel === 'registered';
  const holds: Readonly<Record<DraftWarning, boolean>> = {
    recipientMissing: level.channel === 'email' && addressesIn(customer.email).length === 0,
    companyMissing: oneLine(company) === '',
    accountMissing: iban === '',
    ibanWrong: iban !== '' && !isIban(iban),
    bicWrong: bic !== '' && !isBic(bic),
    linkWrong: paymentLink !== '' && !isWebLink(paymentLink),
    interestUnknown: isInterestMissing(message),
    postalAddressMissing: isByPost && !customer.address,
    deadlineMissing: isFormal && level.graceDays < 1,
    reminderMissing: isFormal && previousReminders.length === 0,
    copiesToAttach: isFormal,
  };
  return draftWarnings.filter((warning) => holds[warning]);
}
