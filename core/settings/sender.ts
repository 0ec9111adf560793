/** The settings of who writes to customers, and of the account that they are to pay to. */
import { textOf } from '../cell';
import { addressesIn } from '../dunning/mime/headers';
import { isWebLink } from '../dunning/payment/web-link';
import { isBic } from '../identifiers/bic';
import { isIban } from '../identifiers/iban';
import { manyLines } from '../text/plain';
import type { Text } from '../text/text';
import { option, type Definition } from './definition';
import type { ValueKind } from './value-kinds';

const text = (holds: (text: string) => boolean, expected: keyof Text['settings']['expected']): ValueKind<string> => ({
  read(cell) {
    const written = manyLines(textOf(cell));
    return holds(written) ? written : undefined;
  },
  write: (value) => value,
  expected: ({ settings }) => settings.expected[expected] as string,
});

const free = text(() => true, 'text');
const lines: ValueKind<string> = { ...free, isLong: true };

export const senderDefinitions: readonly Definition[] = [
  option('sender.company', 'sender', 'company', free),
  option('sender.address', 'sender', 'address', lines),
  option('sender.registration', 'sender', 'registration', lines),
  option('sender.signatory', 'sender', 'signatory', free),
  option('sender.role', 'sender', 'role', free),
  option(
    'sender.email',
    'sender',
    'email',
    text((written) => addressesIn(written).length === 1, 'email'),
  ),
  option('sender.phone', 'sender', 'phone', free),
  option('sender.holder', 'sender', 'holder', free),
  option('sender.iban', 'sender', 'iban', text(isIban, 'iban')),
  option('sender.bic', 'sender', 'bic', text(isBic, 'bic')),
  option('sender.paymentLink', 'sender', 'paymentLink', text(isWebLink, 'link')),
];
