/** The table of receivables: what was invoiced, what became of it, and what was mistyped. */
import { day, isoOf, monthOf, yearOf } from './calendar.mjs';
import { columns } from './columns.mjs';
import { customers } from './customers.mjs';
import { cents, invoicesOf } from './invoices.mjs';
import { additions, changes, credited, duplicates, mistakes, typedAsText } from './story.mjs';

const byDate = (a, b) => a.issued - b.issued;

/** Every document, by date, with its number. */
function documents() {
  const invoices = customers.flatMap(invoicesOf).sort(byDate);
  const others = additions.map(([code, item]) => ({
    customer: customers.find((customer) => customer.code === code),
    ...item,
  }));
  for (const [code, month, change] of changes) {
    const item = invoiceIn(invoices, code, month);
    Object.assign(item, change(item));
  }
  for (const [code, month, iso] of credited) {
    const item = Object.assign(invoiceIn(invoices, code, month), { paid: undefined, paidOn: day(iso) });
    item.status = 'Soldée par avoir';
    const creditNote = { type: 'Avoir', issued: day(iso), due: undefined, amount: -item.amount };
    others.push({ ...item, ...creditNote, status: 'Compensée' });
  }
  return numbered([...invoices, ...others].sort(byDate));
}

function invoiceIn(items, code, month) {
  const found = items.find(
    ({ customer, type, issued }) => customer.code === code && type === 'Facture' && monthOf(issued) === month,
  );
  if (!found) throw new Error(`${code} was invoiced nothing in ${month}.`);
  return found;
}

const SERIES = { Facture: 'F', 'Retenue de garantie': 'RG', Avoir: 'A', Règlement: 'R' };

/** Without a gap, in each series and year. A draft has no number yet. */
function numbered(items) {
  const counts = new Map();
  return items.map((item) => {
    if (item.status === 'Brouillon') return item;
    const series = `${SERIES[item.type]}${yearOf(item.issued)}`;
    const count = (counts.get(series) ?? 0) + 1;
    counts.set(series, count);
    return { ...item, number: `${series}-${String(count).padStart(4, '0')}` };
  });
}

/** `27/10/2025` and `1 234,56 €`. */
const AS_TEXT = {
  'Date de facture': (serial) => isoOf(serial).split('-').reverse().join('/'),
  'Montant TTC': (amount) =>
    `${amount
      .toFixed(2)
      .replace('.', ',')
      .replace(/\B(?=(\d{3})+,)/g, ' ')} €`,
};

/** What the books say that customers owe in a currency: nobody has mistyped anything there. */
export function balanceIn(currency) {
  const owed = documents().filter(({ customer, status }) => customer.currency === currency && !NEVER_OWED.has(status));
  return cents(owed.reduce((sum, item) => sum + openOf(item), 0));
}

const NEVER_OWED = new Set(['Annulée', 'Brouillon']);

/** A day of payment without an amount closes the whole. */
const openOf = ({ amount, paid, paidOn }) => (paid !== undefined ? amount - paid : paidOn !== undefined ? 0 : amount);

/** In the order of the columns; blank cells are null. */
export function tableRows() {
  const items = documents();
  const rows = new Map(items.map((item) => [item, columns.map(({ value }) => value(item) ?? null)]));
  const retype = ([code, month, header, typed]) => {
    const row = rows.get(invoiceIn(items, code, month));
    const place = columns.findIndex((column) => column.header === header);
    row[place] = typed(row[place]);
  };
  mistakes.forEach(retype);
  typedAsText.forEach(([code, month, header]) => retype([code, month, header, AS_TEXT[header]]));
  const twice = duplicates.map(([code, month]) => invoiceIn(items, code, month));
  return items.flatMap((item) => Array(twice.includes(item) ? 2 : 1).fill(rows.get(item)));
}
