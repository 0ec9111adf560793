/** What a customer was invoiced from January 2025 to June 2026, and what it had paid by the end of it. */
import { day, endOfMonth, workingDay } from './calendar.mjs';
import { chanceOf } from './chance.mjs';

export const AS_OF = day('2026-06-30');

/** The first day of each month. */
const MONTHS = ['2025', '2026'].flatMap((year) =>
  Array.from({ length: year === '2025' ? 12 : 6 }, (_, i) => day(`${year}-${String(i + 1).padStart(2, '0')}-01`)),
);

/** How busy each month of a year is. */
const SEASON = [0.9, 0.95, 1, 1, 1.05, 1.1, 1, 0.6, 1.05, 1.1, 1.15, 1];

const DUE = {
  'À réception': (issued) => issued,
  '30 jours': (issued) => issued + 30,
  '45 jours': (issued) => issued + 45,
  '30 jours fin de mois': (issued) => endOfMonth(issued + 30),
};

const VAT = 0.2;
export const cents = (amount) => Math.round(amount * 100) / 100;

/** An item without `paidOn` is open. */
export function invoicesOf(customer) {
  const { code, monthly, from = 0, until = MONTHS.length - 1 } = customer;
  const chance = chanceOf(code);
  const invoices = [];
  let waiting = chance.between(0, 1);
  for (let month = from; month <= until; month++) {
    waiting += monthly * SEASON[month % 12];
    for (; waiting >= 1; waiting--) invoices.push(invoice(customer, month, chance));
  }
  return invoices;
}

function invoice(customer, month, chance) {
  const { amount, taxed, terms, late, worsens = 0, stopsPaying = MONTHS.length } = customer;
  const issued = workingDay(MONTHS[month] + Math.floor(chance.between(0, 26)));
  const due = DUE[terms](issued);
  const untaxed = Math.round(amount * chance.between(0.55, 1.5)) + Math.floor(chance.between(0, 4)) / 4;
  const whole = cents(taxed ? untaxed * (1 + VAT) : untaxed);
  const item = { customer, type: 'Facture', issued, due, amount: whole };

  const [days, variation] = late;
  const daysLate = Math.round(days + (worsens * month) / MONTHS.length + variation * chance.deviation());
  const paidOn = workingDay(Math.max(issued + 1, due + daysLate));
  return month < stopsPaying && paidOn <= AS_OF ? { ...item, paid: whole, paidOn } : item;
}
