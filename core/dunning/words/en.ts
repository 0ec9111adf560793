/** Around the letters, in English. */
import type { LetterWords } from './words';

export const en: LetterWords = {
  kinds: {
    invoice: 'Invoice',
    creditNote: 'Credit note',
    receipt: 'Unapplied payment',
    bill: 'Bill of exchange',
    retention: 'Retention',
  },
  issued: (date) => `dated ${date}`,
  due: (date) => `due ${date}`,
  late: (days) => `${days} overdue`,
  amount: (amount) => `amount: ${amount}`,
  paid: (amount) => `already paid: ${amount}`,
  open: (amount) => `to pay: ${amount}`,
  withheld: (amount) => `not claimed here: ${amount}`,
  deducted: (amount) => `to be deducted: ${amount}`,
  customer: (name) => `customer: ${name}`,
  order: (reference) => `your order ${reference}`,
  interest: (amount) => `late interest: ${amount}`,
  indemnity: (amount) => `recovery costs: ${amount}`,

  labelled: (label, value) => `${label}: ${value}`,
  columns: { document: 'Document', due: 'Due', open: 'To pay' },
  total: 'Total',
  interestTo: (date) => `Late interest to ${date}`,
  indemnities: 'Fixed sum for recovery costs',
  payable: 'Total to pay',
  payableBesideInterest: 'Total to pay, plus late interest',

  payment: {
    title: 'Payment by bank transfer',
    holder: 'Account holder',
    amount: 'Amount',
    reference: 'Reference',
    link: 'Pay online',
    scan: 'SEPA transfer: scan with your bank’s app',
  },

  statement: {
    file: 'statement',
    columns: {
      customer: 'Customer',
      document: 'Document',
      number: 'Number',
      issued: 'Date',
      due: 'Due',
      daysLate: 'Days overdue',
      amount: 'Amount',
      paid: 'Paid',
      open: 'Outstanding',
      claimed: 'Claimed',
      currency: 'Currency',
    },
  },

  letter: {
    registered: 'By registered post with acknowledgement of receipt',
    subject: 'Subject:',
    customerNumber: (id) => `Customer account: ${id}`,
    date: (date) => date,
  },
};
