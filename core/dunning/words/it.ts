/** Around the letters, in Italian. */
import type { LetterWords } from './words';

export const it: LetterWords = {
  kinds: {
    invoice: 'Fattura',
    creditNote: 'Nota di credito',
    receipt: 'Pagamento da imputare',
    bill: 'Effetto',
    retention: 'Ritenuta a garanzia',
  },
  issued: (date) => `del ${date}`,
  due: (date) => `scadenza ${date}`,
  late: (days) => `${days} di ritardo`,
  amount: (amount) => `importo: ${amount}`,
  paid: (amount) => `già pagato: ${amount}`,
  open: (amount) => `da pagare: ${amount}`,
  withheld: (amount) => `non richiesto qui: ${amount}`,
  deducted: (amount) => `da dedurre: ${amount}`,
  customer: (name) => `cliente: ${name}`,
  order: (reference) => `Vostro ordine ${reference}`,
  interest: (amount) => `interessi di mora: ${amount}`,
  indemnity: (amount) => `importo forfettario: ${amount}`,

  labelled: (label, value) => `${label}: ${value}`,
  columns: { document: 'Documento', due: 'Scadenza', open: 'Da pagare' },
  total: 'Totale',
  interestTo: (date) => `Interessi di mora al ${date}`,
  indemnities: 'Importo forfettario per i costi di recupero',
  payable: 'Totale da pagare',
  payableBesideInterest: 'Totale da pagare, oltre agli interessi di mora',

  payment: {
    title: 'Pagamento con bonifico',
    holder: 'Intestatario',
    amount: 'Importo',
    reference: 'Causale',
    link: 'Pagamento online',
    scan: 'Bonifico SEPA: inquadrare con l’app della banca',
  },

  statement: {
    file: 'estratto-conto',
    columns: {
      customer: 'Cliente',
      document: 'Documento',
      number: 'Numero',
      issued: 'Data',
      due: 'Scadenza',
      daysLate: 'Giorni di ritardo',
      amount: 'Importo',
      paid: 'Pagato',
      open: 'Residuo',
      claimed: 'Richiesto',
      currency: 'Valuta',
    },
  },

  letter: {
    registered: 'Raccomandata con ricevuta di ritorno',
    subject: 'Oggetto:',
    customerNumber: (id) => `Codice cliente: ${id}`,
    date: (date) => date,
  },
};
