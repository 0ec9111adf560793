/** What a status column says of an item, and the words by which it says so. */
import { isBlankOrDash } from './cell-text';
import { fold } from './fold';

export type Status =
  | 'open'
  | 'paid'
  | 'writtenOff'
  | 'disputed'
  | 'doubtful'
  | 'creditNote'
  /** Closed by a credit note or a compensation: nobody paid it. */
  | 'offset'
  /** The customer is in insolvency proceedings; the item stays what it is. */
  | 'insolvent'
  /** Sold to a factor, who collects it. */
  | 'assigned'
  /** With a lawyer, a bailiff or a collection agency. */
  | 'litigation'
  /** Not an item: neither owed nor ever sent. */
  | 'leftOut';

const WORDS: Readonly<Record<Status, readonly string[]>> = {
  open: [
    'en attente', 'attente', 'en attente de paiement', 'en cours', 'envoyee', 'emise', 'ouverte', 'ouvert', 'non payee', 'non paye', 'non reglee', 'impayee', 'impaye', 'a payer', 'a regler',
    'en retard', 'echue', 'a echoir', 'non echue', 'partiellement payee', 'partiellement reglee', 'validee', 'finalisee', 'deposee', 'relancee', 'promesse', 'comptabilisee',
    'awaiting payment', 'open', 'sent', 'unpaid', 'overdue', 'due', 'outstanding', 'partially paid', 'partial', 'partly paid', 'pending', 'issued', 'authorised', 'authorized', 'approved', 'posted', 'not paid', 'viewed',
  ],
  paid: [
    'payee', 'paye', 'reglee', 'regle', 'soldee', 'solde', 'acquittee', 'encaissee', 'lettree', 'cloturee', 'totalement payee',
    'paid', 'closed', 'settled', 'paid in full', 'fully paid', 'cleared', 'complete', 'completed',
  ],
  writtenOff: ['irrecouvrable', 'passee en perte', 'perte', 'creance irrecouvrable', 'written off', 'write off', 'bad debt', 'uncollectible'],
  disputed: ['en litige', 'litige', 'contestee', 'conteste', 'disputed', 'in dispute', 'dispute'],
  doubtful: ['douteuse', 'douteux', 'creance douteuse', 'client douteux', 'doubtful'],
  creditNote: ['avoir', 'credit note', 'credit memo'],
  /** Not "credited" or "annulée par avoir": there the credit note may stand open in the table and do the same once more. */
  offset: ['compensee', 'compense', 'compensation', 'soldee par avoir', 'soldee par compensation', 'offset', 'netted', 'set off', 'closed by credit note'],
  insolvent: [
    'redressement judiciaire', 'liquidation judiciaire', 'procedure collective', 'sauvegarde', 'procedure de sauvegarde',
    'insolvent', 'insolvency', 'insolvency proceedings', 'bankrupt', 'bankruptcy', 'in administration', 'in liquidation', 'receivership',
  ],
  assigned: ['cedee', 'cede', 'cedee au factor', 'affacturee', 'affacture', 'factor', 'factored', 'assigned', 'sold to factor'],
  litigation: [
    'contentieux', 'en contentieux', 'au contentieux', 'dossier contentieux', 'avocat', 'chez avocat', 'huissier', 'commissaire de justice', 'recouvrement judiciaire', 'societe de recouvrement',
    'litigation', 'in litigation', 'legal action', 'with lawyer', 'collection agency',
  ],
  leftOut: [
    'annulee', 'annule', 'brouillon', 'proforma', 'pro forma', 'refusee', 'refuse', 'rejetee', 'rejete', 'devis', 'supprimee', 'a etablir',
    'cancelled', 'canceled', 'void', 'voided', 'draft', 'refused', 'rejected', 'deleted', 'quote', 'submitted',
  ],
}; // prettier-ignore

export const statuses = Object.keys(WORDS) as readonly Status[];

/** How a status stands in a column of numbers: 0 says nothing. */
export const statusCode = (status: Status): number => 1 + statuses.indexOf(status);

const byWord = new Map(
  Object.entries(WORDS).flatMap(([status, words]) => words.map((word) => [fold(word), status as Status] as const)),
);

/** Undefined when the word is not known. "16 days overdue" and "En retard de 12 jours" are open. */
export function statusNamed(text: string): Status | undefined {
  const folded = fold(text);
  return byWord.get(folded) ?? (/overdue|retard|echue? depuis|days? late/.test(folded) ? 'open' : undefined);
}

const YES = new Set([
  'oui', 'yes', 'o', 'y', 'x', 'true', 'vrai', '1', 'ok', 'paye', 'payee', 'paid', 'regle', 'reglee',
  'litige', 'en litige', 'conteste', 'contestee', 'disputed', 'in dispute',
].map(fold)); // prettier-ignore
const NO = new Set([
  'non', 'no', 'n', 'false', 'faux', '0', 'aucun', 'aucune', 'neant', 'rien', 'none', 'nil', 'na', 'n/a',
  'ras', 'r.a.s.', 'rien a signaler', 'sans objet', 'non applicable', 'not applicable',
  'aucun litige', 'pas de litige', 'sans litige', 'non conteste', 'non contestee', 'no dispute', 'not disputed', 'undisputed',
].map(fold)); // prettier-ignore

/** Anything longer is a sentence, with spaces around the word allowed for. */
const LONGEST_ANSWER = 16;

/** Yes, no, or undefined for any other text. */
export function answerOf(text: string): boolean | undefined {
  if (text.length > LONGEST_ANSWER) return undefined;
  if (isBlankOrDash(text)) return false;
  const folded = fold(text);
  return YES.has(folded) ? true : NO.has(folded) ? false : undefined;
}
