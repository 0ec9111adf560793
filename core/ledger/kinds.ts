/** Kinds of items, and the words by which tables call them. */
import { fold } from './fold';

/** Invoices are positive, credit notes and receipts negative, whatever sign a table gives them. */
export type ItemKind =
  | 'invoice'
  | 'creditNote'
  /** Money received and not yet applied to an invoice. */
  | 'receipt'
  /** A deposit received (account 4191): shown, never netted. A deposit invoice is an invoice. */
  | 'deposit'
  /** Money that the customer holds back until its release (4117). */
  | 'retention'
  /** A bill of exchange accepted by the customer (413). */
  | 'bill'
  /** Still to be issued (4181, 4198): not an item. */
  | 'unissued';

export const itemKinds: readonly ItemKind[] = [
  'invoice',
  'creditNote',
  'receipt',
  'deposit',
  'retention',
  'bill',
  'unissued',
];

export const isItemKind = (text: string): text is ItemKind => (itemKinds as readonly string[]).includes(text);

/** A word that means two kinds: somebody must be asked. */
export const AMBIGUOUS = 'ambiguous';

/** Left out on purpose: "RG" (retenue or règlement), "Bill" (an invoice or an effet), "Refund" (money out). */
const WORDS: Readonly<Record<ItemKind | typeof AMBIGUOUS, readonly string[]>> = {
  invoice: [
    'facture', 'fact', 'fac', 'fa', 'fc', 'invoice', 'inv', 'rv', 'sales invoice', 'tax invoice', 'vente', 'sale',
    'facture client', 'facture de vente', 'accrec', 'facture d acompte', 'deposit invoice', 'down payment invoice',
    'facture de situation', 'facture de solde', 'debit', 'debit note', 'note de debit', 'echeance', 'instalment',
  ],
  creditNote: [
    'avoir', 'av', 'credit note', 'credit memo', 'creditnote', 'credit', 'note de credit', 'accreccredit', 'facture d avoir',
    'avoir client', 'cn', 'cm',
  ],
  receipt: [
    'reglement', 'paiement', 'encaissement', 'payment', 'receipt', 'virement', 'cheque', 'unapplied', 'non affecte',
    'reglement non affecte', 'unapplied cash', 'unapplied payment', 'payment on account', 'trop percu', 'overpayment',
  ],
  deposit: ['acompte recu', 'avance recue', 'acompte client', 'deposit received', 'customer deposit', 'prepayment', 'arrhes', 'arprepayment'],
  retention: ['retenue de garantie', 'retention', 'retainage', 'retention money'],
  bill: ['effet', 'effet a recevoir', 'traite', 'lcr', 'billet a ordre', 'bill of exchange', 'bill receivable'],
  unissued: ['facture a etablir', 'fae', 'avoir a etablir', 'accrued income', 'unbilled', 'to be issued', 'a etablir'],
  ambiguous: ['acompte', 'avance', 'deposit', 'down payment', 'advance'],
}; // prettier-ignore

const byWord = new Map(
  Object.entries(WORDS).flatMap(([kind, words]) =>
    words.map((word) => [fold(word), kind as ItemKind | typeof AMBIGUOUS] as const),
  ),
);

/** Undefined when the word is not known. */
export const kindNamed = (
  text: string,
  overrides: ReadonlyMap<string, ItemKind>,
): ItemKind | typeof AMBIGUOUS | undefined => {
  const folded = fold(text);
  return overrides.get(folded) ?? byWord.get(folded) ?? byWord.get(folded.replace(/s$/, ''));
};

/** What the French chart of accounts says of an item by its account. Undefined: an ordinary receivable. */
export function kindOfAccount(account: string): ItemKind | undefined {
  if (account.startsWith('4117')) return 'retention';
  if (account.startsWith('413')) return 'bill';
  if (account.startsWith('4191')) return 'deposit';
  return account.startsWith('4181') || account.startsWith('4198') ? 'unissued' : undefined;
}

/** Account 416: doubtful customers. */
export const isDoubtfulAccount = (account: string): boolean => account.startsWith('416');
