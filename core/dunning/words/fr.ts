/** Around the letters, in French. */
import type { LetterWords } from './words';

export const fr: LetterWords = {
  kinds: {
    invoice: 'Facture',
    creditNote: 'Avoir',
    receipt: 'Règlement non affecté',
    bill: 'Effet',
    retention: 'Retenue de garantie',
  },
  issued: (date) => `du ${date}`,
  due: (date) => `échéance ${date}`,
  late: (days) => `${days} de retard`,
  amount: (amount) => `montant\u00a0: ${amount}`,
  paid: (amount) => `déjà réglé\u00a0: ${amount}`,
  open: (amount) => `à régler\u00a0: ${amount}`,
  withheld: (amount) => `non réclamé ici\u00a0: ${amount}`,
  deducted: (amount) => `à déduire\u00a0: ${amount}`,
  customer: (name) => `client : ${name}`,
  order: (reference) => `votre commande ${reference}`,
  interest: (amount) => `intérêts de retard\u00a0: ${amount}`,
  indemnity: (amount) => `indemnité\u00a0: ${amount}`,

  labelled: (label, value) => `${label}\u00a0: ${value}`,
  columns: { document: 'Pièce', due: 'Échéance', open: 'À régler' },
  total: 'Total',
  interestTo: (date) => `Intérêts de retard au ${date}`,
  indemnities: 'Indemnité forfaitaire pour frais de recouvrement',
  payable: 'Total à régler',
  payableBesideInterest: 'Total à régler, outre les intérêts de retard',

  payment: {
    title: 'Règlement par virement',
    holder: 'Titulaire',
    amount: 'Montant',
    reference: 'Référence',
    link: 'Régler en ligne',
    scan: 'Virement SEPA\u00a0: à scanner avec l’application de votre banque',
  },

  statement: {
    file: 'releve',
    columns: {
      customer: 'Client',
      document: 'Pièce',
      number: 'Numéro',
      issued: 'Date',
      due: 'Échéance',
      daysLate: 'Jours de retard',
      amount: 'Montant',
      paid: 'Réglé',
      open: 'Reste dû',
      claimed: 'Réclamé',
      currency: 'Devise',
    },
  },

  letter: {
    registered: 'Lettre recommandée avec avis de réception',
    subject: 'Objet\u00a0:',
    customerNumber: (id) => `Compte client\u00a0: ${id}`,
    date: (date) => `Le ${date}`,
  },
};
