/** Around the letters, in Spanish. */
import type { LetterWords } from './words';

export const es: LetterWords = {
  kinds: {
    invoice: 'Factura',
    creditNote: 'Abono',
    receipt: 'Pago pendiente de aplicar',
    bill: 'Efecto',
    retention: 'Retención de garantía',
  },
  issued: (date) => `del ${date}`,
  due: (date) => `vencimiento ${date}`,
  late: (days) => `${days} de retraso`,
  amount: (amount) => `importe: ${amount}`,
  paid: (amount) => `ya pagado: ${amount}`,
  open: (amount) => `a pagar: ${amount}`,
  withheld: (amount) => `no reclamado aquí: ${amount}`,
  deducted: (amount) => `a deducir: ${amount}`,
  customer: (name) => `cliente: ${name}`,
  order: (reference) => `su pedido ${reference}`,
  interest: (amount) => `intereses de demora: ${amount}`,
  indemnity: (amount) => `indemnización: ${amount}`,

  labelled: (label, value) => `${label}: ${value}`,
  columns: { document: 'Documento', due: 'Vencimiento', open: 'A pagar' },
  total: 'Total',
  interestTo: (date) => `Intereses de demora hasta el ${date}`,
  indemnities: 'Indemnización fija por costes de cobro',
  payable: 'Total a pagar',
  payableBesideInterest: 'Total a pagar, más los intereses de demora',

  payment: {
    title: 'Pago por transferencia',
    holder: 'Titular',
    amount: 'Importe',
    reference: 'Concepto',
    link: 'Pagar en línea',
    scan: 'Transferencia SEPA: para escanear con la aplicación del banco',
  },

  statement: {
    file: 'extracto',
    columns: {
      customer: 'Cliente',
      document: 'Documento',
      number: 'Número',
      issued: 'Fecha',
      due: 'Vencimiento',
      daysLate: 'Días de retraso',
      amount: 'Importe',
      paid: 'Pagado',
      open: 'Pendiente',
      claimed: 'Reclamado',
      currency: 'Moneda',
    },
  },

  letter: {
    registered: 'Carta certificada con acuse de recibo',
    subject: 'Asunto:',
    customerNumber: (id) => `Código de cliente: ${id}`,
    date: (date) => date,
  },
};
