/**
 * What a column of a table of receivables can hold, and the headers by which programs call it.
 *
 * One entry a field: its name (also on the command line and in the settings), its type, what an absent column means
 * (in `core/text`), and its headers, French first, the most telling first: where two columns could be one field, the
 * header that stands earlier wins. Headers are compared folded (`fold.ts`).
 */
import { fold } from './fold';

type FieldType = 'text' | 'date' | 'amount' | 'words';

const table = {
  customer: ['text', [
    'Nom du client', 'Raison sociale', 'Client', 'Nom client', 'Tiers', 'Nom du tiers', 'Destinataire', 'CompAuxLib', 'Libellé tiers', 'Intitulé',
    'Customer name', 'Customer full name', 'Customer', 'Contact name', 'Client name', 'Buyer name', 'Name customer', 'Company', 'Company name', 'Debtor', 'Account name',
  ]],
  customerId: ['text', [
    'Code client', 'N° client', 'Compte client', 'Code tiers', 'Compte auxiliaire', 'Compte aux.', 'Cpte aux.', 'CompAuxNum', 'Réf. client', 'Identifiant client', 'Id client',
    'Customer ID', 'Customer code', 'Customer number', 'Customer no', 'Cust number', 'Account code', 'Account number', 'Account no', 'Client ID', 'Client code',
  ]],
  number: ['text', [
    'N° facture', 'Numéro de facture', 'Numéro facture', 'Facture n°', 'Réf. facture', 'Référence facture', 'N° de pièce', 'N° pièce', 'PieceRef', 'Réf. pièce', 'Numéro', 'N° document', 'Facture', 'Pièce', 'Référence',
    'Invoice number', 'Invoice no', 'Invoice ID', 'Invoice #', 'Doc number', 'Document number', 'Document no', 'Doc ID', 'Item no', 'Item number', 'Num', 'Invoice', 'Number', 'Reference',
  ]],
  kind: ['words', [
    'Type de pièce', 'Type de document', 'Type', 'Nature', 'Type de facture',
    'Document type', 'Transaction type', 'Item type', 'Invoice type',
  ]],
  account: ['text', ['CompteNum', 'Compte général', 'Compte comptable', 'N° de compte', 'Compte', 'GL account', 'Ledger account']],
  issued: ['date', [
    'Date de facture', 'Date de facturation', "Date d'émission", 'Date facture', 'Émise le', 'Date de pièce', 'PieceDate', 'Date document', 'EcritureDate', 'Date',
    'Invoice date', 'Issue date', 'Issued', 'Date issued', 'Document date', 'Doc date', 'Posting date', 'Document create date', 'Billing date',
  ]],
  due: ['date', [
    "Date d'échéance", 'Échéance', 'Date échéance', "Date d'éch.", 'Dt échéance', 'Éch.', 'Échue le', 'Échu le', 'Date limite de règlement', 'Date limite de paiement', 'Date limite', 'À payer avant le', 'Payable le', "Date d'exigibilité",
    'Due date', 'Due in date', 'Payment due', 'Payment due date', 'Net due date', 'Due on', 'Due by', 'Maturity date', 'Maturity',
  ]],
  amount: ['amount', [
    'Montant TTC', 'Total TTC', 'TTC', 'Montant initial', 'Montant de la facture', 'Montant facture', 'Montant total', 'Net à payer', 'Montant', 'Total', 'Débit',
    'Invoice amount', 'Amount including tax', 'Amount incl tax', 'Amount inc tax', 'Initial amount inc tax', 'Initial amount', 'Gross amount', 'Total amount', 'Invoice total', 'Total open amount', 'Original amount', 'Amount', 'Debit',
  ]],
  credit: ['amount', ['Crédit', 'Montant crédit', 'Credit', 'Credit amount']],
  net: ['amount', [
    'Montant HT', 'Total HT', 'HT', 'Montant hors taxes', 'Total hors taxes',
    'Subtotal', 'Sub total', 'Net amount', 'Amount excluding tax', 'Amount excl tax', 'Total excluding tax', 'Total excl tax', 'Amount ex VAT',
  ]],
  tax: ['amount', ['Montant TVA', 'TVA', 'Total TVA', 'Tax total', 'VAT', 'Tax', 'Tax amount', 'VAT amount']],
  open: ['amount', [
    'Reste dû', 'Reste à payer', 'Restant dû', 'Solde dû', 'Montant dû', 'Montant restant dû', 'Reste à régler', 'Reste à encaisser', 'Solde TTC', 'Solde', 'Montant restant', 'Encours', 'Impayé',
    'Amount due', 'Due amount', 'Invoice amount due', 'Open amount', 'Open balance', 'Balance due', 'Outstanding', 'Outstanding amount', 'Remaining', 'Remaining amount', 'Balance', 'Unpaid amount', 'Unpaid', 'Open',
  ]],
  paid: ['amount', [
    'Montant payé', 'Montant réglé', 'Déjà réglé', 'Déjà payé', 'Réglé', 'Payé', 'Encaissé', 'Montant encaissé', 'Acomptes versés',
    'Amount paid', 'Invoice amount paid', 'Paid amount', 'Paid', 'Settled', 'Settled amount', 'Payments', 'Amount received',
  ]],
  settled: ['date', [
    'Date de paiement', 'Date de règlement', "Date d'encaissement", 'Payée le', 'Payé le', 'Réglée le', 'Réglé le', 'Date paiement', 'Date règlement', 'DateRglt', 'Date du dernier règlement',
    'Settled date', 'Payment date', 'Paid date', 'Date paid', 'Paid on', 'Settlement date', 'Clear date', 'Clearing date', 'Last payment date', 'Fully paid on date',
  ]],
  status: ['words', ['Statut', 'État', 'Statut facture', 'Statut de paiement', 'Status', 'Invoice status', 'Payment status', 'State']],
  currency: ['text', ['Devise', 'Idevise', 'Monnaie', 'Code devise', 'Currency', 'Currency code', 'Invoice currency']],
  disputed: ['words', ['Litige', 'En litige', 'Contestée', 'Contesté', 'Motif litige', 'Motif du litige', 'Disputed', 'In dispute', 'Dispute', 'Dispute reason']],
  disputedAmount: ['amount', ['Montant en litige', 'Montant contesté', 'Montant litige', 'Dont litige', 'Disputed amount', 'Amount in dispute', 'Amount disputed']],
  doubtful: ['words', ['Douteux', 'Client douteux', 'Créance douteuse', 'Doubtful', 'Doubtful debt']],
  terms: ['text', [
    'Conditions de règlement', 'Conditions de paiement', 'Délai de règlement', 'Délai de paiement', 'Délai', 'Mode de règlement', 'Échéancier',
    'Payment terms', 'Terms', 'Cust payment terms', 'Credit terms',
  ]],
  method: ['text', [
    'Moyen de paiement', 'Mode de paiement', 'Moyen de règlement',
    'Payment method', 'Method of payment', 'Payment type',
  ]],
  promise: ['date', ['Promesse de paiement', 'Promesse', 'Date promise', 'Promise to pay', 'Payment promise', 'Promise of payment', 'Promesse de règlement', 'Promis pour le', 'Promised date', 'Promise date', 'Expected payment date', 'Planned date']],
  email: ['text', ['Email', 'E-mail', 'Courriel', 'Mail', 'Adresse e-mail', 'Contact facturation', 'Email address', 'Billing email', 'Contact email']],
  phone: ['text', ['Téléphone', 'Tél', 'N° de téléphone', 'Phone', 'Phone number', 'Telephone']],
  address: ['text', ['Adresse', 'Adresse postale', 'Adresse de facturation', 'Address', 'Billing address', 'Postal address']],
  country: ['text', ['Pays', 'Code pays', 'Pays du client', 'Pays de facturation', 'Country', 'Country code', 'Customer country', 'Billing country']],
  language: ['text', ['Langue', 'Langue du client', 'Language', 'Customer language']],
  order: ['text', ['N° de commande', 'N° commande', 'Bon de commande', 'Réf. commande', 'Order number', 'Purchase order', 'PO number', 'Order reference']],
  limit: ['amount', ['Encours autorisé', 'Plafond', "Plafond d'encours", 'Limite de crédit', 'Credit limit']],
  salesperson: ['text', ['Commercial', 'Représentant', 'Portefeuille', 'Vendeur', 'Salesperson', 'Sales person', 'Account manager', 'Sales rep']],
  parent: ['text', ['Groupe', 'Société mère', 'Maison mère', 'Parent', 'Group', 'Parent company', 'Parent customer']],
  payer: ['text', ['Payeur', 'Tiers payeur', 'Client payeur', 'Payer', 'Bill to', 'Paid by']],
  entity: ['text', ['Entité', 'Société', 'Établissement', 'Agence', 'Entity', 'Legal entity', 'Branch', 'Business unit']],
  customerType: ['text', ['Type de client', 'Catégorie client', 'Segment', 'Customer type', 'Customer category', 'Customer group']],
} as const satisfies Record<string, readonly [FieldType, readonly string[]]>; // prettier-ignore

export type Field = keyof typeof table;

export const fields: readonly {
  readonly field: Field;
  readonly type: FieldType;
  readonly headers: readonly string[];
}[] = (Object.keys(table) as Field[]).map((field) => ({ field, type: table[field][0], headers: table[field][1] }));

export const isField = (text: string): text is Field => Object.prototype.hasOwnProperty.call(table, text);

/** Folded header → the fields it may stand for, with the rank of the header within each field (0 tells most). */
export const fieldsByHeader: ReadonlyMap<string, readonly { readonly field: Field; readonly rank: number }[]> = (() => {
  const byHeader = new Map<string, { field: Field; rank: number }[]>();
  for (const { field, headers } of fields) {
    for (const [rank, header] of headers.entries()) {
      const folded = fold(header);
      const known = byHeader.get(folded) ?? [];
      if (!known.some((entry) => entry.field === field)) byHeader.set(folded, [...known, { field, rank }]);
    }
  }
  return byHeader;
})();
