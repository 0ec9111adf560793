/**
 * Seeded tables of receivables as a host hands them over: a header row, then rows of eight cells.
 *
 * Everything is made up; the same count and options give the same cells on every machine.
 */

/** The day of the question: 2025-12-09, as worksheets count days. */
export const AS_OF = 46_000;

export const HEADER = [
  'Customer',
  'Invoice number',
  'Invoice date',
  'Due date',
  'Amount',
  'Payment date',
  'Currency',
  'Disputed',
];

/** Where each cell stands in a row. */
export const CUSTOMER = 0;
export const NUMBER = 1;
export const ISSUED = 2;
export const DUE = 3;
export const AMOUNT = 4;
export const SETTLED = 5;
export const CURRENCY = 6;
export const DISPUTED = 7;

const LEGAL_FORMS = ['SARL', 'SAS', 'GmbH', 'Ltd', 'SA', 'BV', 'EURL', 'Inc'];
const CURRENCIES = ['EUR', 'EUR', 'EUR', 'EUR', 'USD', 'GBP'];
const TERMS = [15, 30, 30, 30, 45, 60];

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/**
 * Rows without any problem, under their header.
 *
 * A few customers have most of the invoices (the first tenth about 40 %), one row in fifty is a credit note, one
 * receivable in a hundred is disputed. `unpaid` is the share of old invoices that were never settled, `days` how far
 * back the table goes: with 540 days and 0.12 about one row in five is open.
 */
export function cleanRows(count, { seed = 42, customers = 5000, unpaid = 0.12, days = 540 } = {}) {
  const random = randomFrom(seed);
  const pick = (values) => values[Math.floor(random() * values.length)];
  const names = Array.from(
    { length: customers },
    (_, i) => `Client ${String(i).padStart(5, '0')} ${pick(LEGAL_FORMS)}`,
  );
  const rows = [HEADER];
  for (let i = 0; i < count; i++) {
    const customer = names[Math.floor(customers * random() ** 2.5)];
    const issued = AS_OF - Math.floor(random() * days);
    const due = issued + pick(TERMS);
    const normal = Math.sqrt(-2 * Math.log(random() + 1e-12)) * Math.cos(2 * Math.PI * random());
    const amount = Math.max(1, Math.round(Math.exp(5.5 + 1.3 * normal) * 100)) / 100;
    const isCredit = random() < 0.02;
    const settled = Math.max(issued, due + Math.floor((random() + random() + random() - 1.2) * 30));
    const isOpen = settled > AS_OF || random() < unpaid;
    const isDisputed = random() < 0.01 && !isCredit;
    rows.push([
      customer,
      `F2025-${String(i).padStart(7, '0')}`,
      issued,
      due,
      isCredit ? -amount : amount,
      isOpen ? '' : settled,
      pick(CURRENCIES),
      isDisputed,
    ]);
  }
  return rows;
}

/** Thirty days are the terms of a row that has none, unless somebody says otherwise. */
const DEFAULT_TERMS = 30;

/** What can be wrong with one cell: the cell as it stands, and the row as it must count in the figures. */
const PROBLEMS = {
  dueMissing: (row) => [changed(row, DUE, ''), changed(row, DUE, row[ISSUED] + DEFAULT_TERMS)],
  dueBeforeIssued: (row) => both(changed(row, DUE, row[ISSUED] - 10)),
  settledBeforeIssued: (row) => both(changed(row, SETTLED, row[ISSUED] - 5)),
  dateUnreadable: (row) => [changed(row, SETTLED, `chèque ${row[NUMBER]}`), changed(row, SETTLED, '')],
  amountRounded: (row) => [changed(row, AMOUNT, Math.round(row[AMOUNT] * 1000 + 4) / 1000), row],
  // A row without amount owes nothing: as if it were settled.
  amountMissing: (row) => [changed(row, AMOUNT, ''), changed(row, SETTLED, row[ISSUED])],
  disputeUnreadable: (row) => [changed(row, DISPUTED, 7), changed(row, DISPUTED, true)],
};

const changed = (row, place, cell) => row.with(place, cell);
const both = (row) => [row, row];

/** The same rows with exactly one problem in each, of seven kinds in turn, and what they must be counted as. */
export function spoiledRows(rows) {
  const kinds = Object.keys(PROBLEMS);
  const spoiled = [HEADER];
  const meant = [HEADER];
  for (let i = 1; i < rows.length; i++) {
    // A credit note may well have no due date.
    const kind = kinds[i % kinds.length];
    const problem = PROBLEMS[kind === 'dueMissing' && rows[i][AMOUNT] < 0 ? 'disputeUnreadable' : kind];
    const [asWritten, asCounted] = problem(rows[i]);
    spoiled.push(asWritten);
    meant.push(asCounted);
  }
  return { spoiled, meant };
}

const ROWS_PER_TEXT = 20_000;
/** From here on, the copies before are collected before a copy is made, lest that happens in the midst of a call. */
const LARGE = 1_000_000;

/**
 * Makes copies as they arrive from a host: through JSON, so that no array and no text that a customer or a number has
 * is shared with another copy or another row. On cells that were read before, V8 has already hashed the texts, and
 * the wrong algorithm wins.
 */
export function freshCopies(rows) {
  const texts = [];
  for (let start = 0; start < rows.length; start += ROWS_PER_TEXT) {
    texts.push(JSON.stringify(rows.slice(start, start + ROWS_PER_TEXT)));
  }
  return () => {
    if (rows.length > LARGE) globalThis.gc?.();
    const copy = [];
    for (const text of texts) for (const row of JSON.parse(text)) copy.push(row);
    return copy;
  };
}
