/** Around the letters, in German. */
import type { LetterWords } from './words';

export const de: LetterWords = {
  kinds: {
    invoice: 'Rechnung',
    creditNote: 'Gutschrift',
    receipt: 'Nicht zugeordnete Zahlung',
    bill: 'Wechsel',
    retention: 'Sicherheitseinbehalt',
  },
  issued: (date) => `vom ${date}`,
  due: (date) => `fällig am ${date}`,
  late: (days) => `seit ${days} überfällig`,
  amount: (amount) => `Betrag: ${amount}`,
  paid: (amount) => `bereits gezahlt: ${amount}`,
  open: (amount) => `zu zahlen: ${amount}`,
  withheld: (amount) => `hier nicht angefordert: ${amount}`,
  deducted: (amount) => `abzuziehen: ${amount}`,
  customer: (name) => `Kunde: ${name}`,
  order: (reference) => `Ihre Bestellung ${reference}`,
  interest: (amount) => `Verzugszinsen: ${amount}`,
  indemnity: (amount) => `Verzugspauschale: ${amount}`,

  labelled: (label, value) => `${label}: ${value}`,
  columns: { document: 'Beleg', due: 'Fälligkeit', open: 'Zu zahlen' },
  total: 'Summe',
  interestTo: (date) => `Verzugszinsen bis ${date}`,
  indemnities: 'Verzugspauschale',
  payable: 'Insgesamt zu zahlen',
  payableBesideInterest: 'Insgesamt zu zahlen, zuzüglich Verzugszinsen',

  payment: {
    title: 'Zahlung per Überweisung',
    holder: 'Kontoinhaber',
    amount: 'Betrag',
    reference: 'Verwendungszweck',
    link: 'Online bezahlen',
    scan: 'SEPA-Überweisung: mit der App Ihrer Bank scannen',
  },

  statement: {
    file: 'offene-posten',
    columns: {
      customer: 'Kunde',
      document: 'Beleg',
      number: 'Nummer',
      issued: 'Datum',
      due: 'Fälligkeit',
      daysLate: 'Tage überfällig',
      amount: 'Betrag',
      paid: 'Gezahlt',
      open: 'Offen',
      claimed: 'Gefordert',
      currency: 'Währung',
    },
  },

  letter: {
    registered: 'Einschreiben mit Rückschein',
    subject: 'Betreff:',
    customerNumber: (id) => `Kundennummer: ${id}`,
    date: (date) => date,
  },
};
