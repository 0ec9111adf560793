/** A large ledger that is the same on every machine: many customers, a year and a half, most of it paid, some never. */
import type { Cell } from '../../core/cell';
import type { Day } from '../../core/calendar-date';

/** Numbers from 0 to 1 (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export const HEADER = ['Customer', 'Invoice number', 'Invoice date', 'Due date', 'Amount', 'Payment date'] as const;

const DAYS = 540;
const TERMS = [0, 15, 30, 30, 45, 60];

/** Under their header; some are issued, due or paid after `asOf`, one in fifty is a credit note. */
export function manyInvoices(count: number, customers: number, asOf: Day, seed: number): readonly (readonly Cell[])[] {
  const random = randomFrom(seed);
  return Array.from({ length: count }, (_, i) => {
    const customer = Math.floor(customers * random() ** 1.5);
    const issued = asOf + 20 - Math.floor(random() * DAYS);
    const due = issued + (TERMS[Math.floor(random() * TERMS.length)] ?? 0);
    const cents = Math.max(1, Math.round(Math.exp(10 + 2 * random() + random()) * random()));
    const isCredit = random() < 0.02;
    const paid = Math.max(issued, due + Math.floor((random() + random() + random() - 1.2) * 30));
    const isPaid = random() > 0.1;
    return [
      `Client ${String(customer).padStart(4, '0')}`,
      `F${String(i)}`,
      issued,
      due,
      (isCredit ? -cents : cents) / 100,
      isPaid ? paid : '',
    ];
  });
}
