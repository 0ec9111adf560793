/** Where and how to pay, in the words of the customer's language. Nothing that fails its check is passed on. */
import { isBic } from '../../identifiers/bic';
import { compact } from '../../identifiers/compact';
import { isIban, writtenIban } from '../../identifiers/iban';
import { oneLine } from '../../text/plain';
import { money } from '../customer-language';
import type { Message } from '../message';
import { epcPayload } from '../payment/epc-payload';
import { isWebLink } from '../payment/web-link';
import { remittanceOf } from '../payment/remittance';
import type { Sender } from '../sender';
import { letterWords } from '../words/words';
import { claimsOf } from './claims';

export type PaymentDetails = {
  /** Of a transfer; empty without an account. */
  readonly transfer: readonly (readonly [label: string, value: string])[];
  /** What the QR code of a SEPA transfer holds. */
  readonly code: string | undefined;
  readonly link: string | undefined;
};

export function paymentDetails(message: Message, sender: Sender): PaymentDetails {
  const { company, iban, bic, paymentLink } = sender;
  const { currency, customer } = message;
  const words = letterWords[customer.language].payment;
  const { payable } = claimsOf(message);
  const holder = oneLine(sender.holder) || oneLine(company);
  const remittance = remittanceOf(message);
  const rows: readonly (readonly [string, string])[] = [
    [words.holder, holder],
    ['IBAN', writtenIban(iban)],
    ['BIC', isBic(bic) ? compact(bic) : ''],
    [words.amount, money(payable, currency, customer.language)],
    [words.reference, remittance],
  ];
  return {
    transfer: isIban(iban) ? rows.filter(([, value]) => value !== '') : [],
    code: epcPayload({ holder, iban, bic, currency, amount: payable, remittance }),
    link: isWebLink(paymentLink) ? paymentLink : undefined,
  };
}
