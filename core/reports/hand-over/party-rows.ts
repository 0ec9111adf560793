/** Who claims of whom, as far as the settings and the table say it. */
import type { HandOver } from '../../dunning/hand-over';
import { isIban, writtenIban } from '../../identifiers/iban';
import type { ContactField, Ledger } from '../../ledger/ledger';
import { manyLines } from '../../text/plain';
import type { ReportContext } from '../report';
import type { FileRow } from './file-columns';

export function partyRows({ customer }: HandOver, { ledger, settings, text }: ReportContext): readonly FileRow[] {
  const words = text.reports.handOver.parties;
  const { sender } = settings;
  const { id, name, coded } = ledger.customers[customer] as Ledger['customers'][number];
  const contact = (field: ContactField): string => ledger.contacts[field]?.[customer] ?? '';
  const iban = isIban(sender.iban) ? writtenIban(sender.iban) : '';
  const rows: readonly (readonly [label: string, creditor: string, debtor: string])[] = [
    [words.name, sender.company, name === '' ? id : name],
    [words.code, '', coded ? id : ''],
    [words.address, sender.address, contact('address')],
    [words.country, '', contact('country')],
    [words.registration, sender.registration, ''],
    [words.contact, [sender.signatory, sender.role].filter((part) => part !== '').join(', '), ''],
    [words.email, sender.email, contact('email')],
    [words.phone, sender.phone, contact('phone')],
    [words.account, iban !== '' && sender.holder !== '' ? words.holder(iban, sender.holder) : iban, ''],
  ];
  return rows
    .map(([label, creditor, debtor]): FileRow => [label, manyLines(creditor), manyLines(debtor)])
    .filter(([label, creditor, debtor]) => label === words.name || creditor !== '' || debtor !== '');
}
