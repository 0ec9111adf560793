/**
 * What happened to single invoices besides being paid. An invoice is named by its customer and the month in which it was
 * issued; the first of that month is meant.
 */
import { day } from './calendar.mjs';
import { cents } from './invoices.mjs';

const unpaid = () => ({ paid: undefined, paidOn: undefined });
const paidInPart = (paid, on) => () => ({ paid, paidOn: day(on) });
const contested = (dispute) => () => ({ ...unpaid(), dispute });
/** The customer has paid the rest. */
const contestedInPart =
  (dispute, disputed) =>
  ({ amount }) => ({ dispute, disputed, paid: cents(amount - disputed) });
const closed = (status, on) => () => ({ status, paid: undefined, paidOn: day(on) });
const said = (status) => () => ({ ...unpaid(), status });

export const changes = [
  ['C0145', '2026-02', contested('Malfaçon signalée')],
  ['C0098', '2026-03', contested('Livraison incomplète')],
  ['C0122', '2026-04', contestedInPart('Écart de prix', 2400)],
  ['C0158', '2026-03', contestedInPart('Bon de commande manquant', 1150.5)],

  ['C0098', '2026-04', paidInPart(4000, '2026-06-12')],
  ['C0104', '2026-04', paidInPart(1500, '2026-06-05')],
  ['C0117', '2026-04', paidInPart(3000, '2026-06-19')],
  ['C0153', '2026-05', paidInPart(2500, '2026-06-24')],
  ['C0163', '2026-05', paidInPart(5000, '2026-06-15')],

  // The restaurant has closed: what is not given up is doubtful.
  ['C0136', '2025-06', closed('Irrecouvrable', '2026-03-31')],
  ['C0136', '2025-07', said('Douteuse')],
  ['C0136', '2025-08', said('Douteuse')],
  ['C0136', '2025-09', said('Douteuse')],

  ['C0109', '2026-04', said('Annulée')],
];

/** Invoices that were sent by mistake, and the day of the credit note that closed them. */
export const credited = [['C0131', '2025-07', '2025-08-04']];

export const additions = [
  // Still to be set against an invoice.
  ['C0129', { type: 'Avoir', issued: day('2026-05-18'), amount: -1860 }],
  ['C0098', { type: 'Avoir', issued: day('2026-06-09'), amount: -980.4 }],
  ['C0156', { type: 'Avoir', issued: day('2026-06-22'), amount: -640 }],
  ['C0122', { type: 'Règlement', issued: day('2026-06-26'), amount: -3250 }],
  ['C0153', { type: 'Règlement', issued: day('2026-06-12'), amount: -1500 }],

  // Held back until the work is accepted.
  ['C0098', { type: 'Retenue de garantie', issued: day('2026-02-27'), due: day('2027-02-26'), amount: 3420 }],

  ['C0145', { type: 'Facture', issued: day('2026-06-30'), due: day('2026-08-14'), amount: 1944, status: 'Brouillon' }],
];

/** Honest mistakes of whoever keeps the table, by the column that holds them: the data check tells of each. */
export const mistakes = [
  ['C0119', '2025-02', 'Échéance', (due) => due - 365],
  ['C0145', '2026-06', 'Échéance', () => null],
  ['C0142', '2025-11', 'Montant TTC', (amount) => amount + 0.004],
  ['C0160', '2026-01', 'Date de règlement', (paidOn) => paidOn - 365],
  ['C0133', '2026-03', 'Date de règlement', () => 'chèque'],
  ['C0109', '2026-01', 'Date de règlement', () => null],
  ['C0168', '2026-05', 'Statut', () => 'Voir Hugo'],
];

/** Plain to a reader, though typed as text. */
export const typedAsText = [
  ['C0112', '2025-12', 'Date de facture'],
  ['C0122', '2026-06', 'Montant TTC'],
];

/** Entered a second time. */
export const duplicates = [['C0150', '2026-06']];
