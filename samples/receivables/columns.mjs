/** The columns of the table, and what an item holds in each. */
import { addresses } from './addresses.mjs';
import { AS_OF } from './invoices.mjs';

export const DATE = 'dd/mm/yyyy';
export const AMOUNT = '#,##0.00';

export const columns = [
  { header: 'Code client', width: 14, value: ({ customer }) => customer.code },
  { header: 'Client', width: 29, value: ({ customer }) => customer.name },
  { header: 'N° facture', width: 14, value: ({ number }) => number },
  { header: 'Type', width: 20, value: ({ type }) => type },
  { header: 'Date de facture', width: 16, format: DATE, value: ({ issued }) => issued },
  { header: 'Échéance', width: 14, format: DATE, value: ({ due }) => due },
  { header: 'Montant TTC', width: 14, format: AMOUNT, value: ({ amount }) => amount },
  { header: 'Montant réglé', width: 15, format: AMOUNT, value: ({ paid }) => paid },
  { header: 'Date de règlement', width: 19, format: DATE, value: ({ paidOn }) => paidOn },
  { header: 'Devise', width: 10, value: ({ customer }) => customer.currency },
  { header: 'Statut', width: 22, value: (item) => item.status ?? statusOf(item) },
  { header: 'Litige', width: 26, value: ({ dispute }) => dispute },
  { header: 'Montant en litige', width: 18, format: AMOUNT, value: ({ disputed }) => disputed },
  {
    header: 'Conditions de règlement',
    width: 25,
    value: ({ type, customer }) => (isInvoice(type) ? customer.terms : ''),
  },
  { header: 'Encours autorisé', width: 18, format: AMOUNT, value: ({ customer }) => customer.limit },
  { header: 'Commercial', width: 15, value: ({ customer }) => customer.seller },
  { header: 'Type de client', width: 16, value: ({ customer }) => customer.type },
  { header: 'Contact', width: 18, value: ({ customer }) => customer.contact },
  { header: 'E-mail', width: 31, value: ({ customer }) => emailOf(customer.contact) },
  { header: 'Téléphone', width: 18, value: ({ customer }) => customer.phone },
  { header: 'Langue', width: 9, value: ({ customer }) => customer.language },
  { header: 'Adresse', width: 44, value: ({ customer }) => addresses[customer.code].address },
  { header: 'Pays', width: 13, value: ({ customer }) => addresses[customer.code].country },
];

/** Credits and receipts have no terms, nor anything to be paid by a day. */
const isInvoice = (type) => type === 'Facture';

function statusOf({ type, amount, paid, due, dispute }) {
  if (!isInvoice(type)) return undefined;
  if (paid === amount) return 'Réglée';
  if (dispute !== undefined) return 'En litige';
  if (paid !== undefined) return 'Partiellement réglée';
  return due < AS_OF ? 'En retard' : 'À échoir';
}

/** `etienne.garnier@example.com` */
const emailOf = (contact) =>
  `${contact
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replaceAll(' ', '.')}@example.com`;
