/** What a customer is to quote, so that a payment finds its invoices. */
import type { Message } from '../message';
import { LONGEST_REMITTANCE } from './epc-payload';

/** The customer's code and the numbers, each once, as many as a transfer has room for. */
export function remittanceOf({ customer, items }: Message): string {
  // Without a code the id is the name, which the transfer tells anyway.
  const code = customer.id === customer.name ? '' : customer.id;
  const numbers = new Set(items.map(({ number }) => inTransfers(number)));
  const words = [inTransfers(code), ...numbers].filter((word) => word !== '');
  let text = '';
  for (const word of words) {
    const longer = text === '' ? word : `${text} ${word}`;
    if (longer.length > LONGEST_REMITTANCE) break;
    text = longer;
  }
  return text;
}

/** The letters that every bank passes on. Source: EPC217-08, “SEPA Requirements for an Extended Character Set”, 2. */
const inTransfers = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^A-Za-z0-9/?:().,'+-]+/g, ' ')
    .trim();
