/** Days as worksheets count them. */
const UNIX_EPOCH = 25_569;
const MILLISECONDS = 86_400_000;

/** `2026-06-30`. */
export const day = (iso) => Date.parse(iso) / MILLISECONDS + UNIX_EPOCH;

const dateOf = (serial) => new Date((serial - UNIX_EPOCH) * MILLISECONDS);

export const isoOf = (serial) => dateOf(serial).toISOString().slice(0, 10);
/** `2026-06` */
export const monthOf = (serial) => isoOf(serial).slice(0, 7);
export const yearOf = (serial) => isoOf(serial).slice(0, 4);

export function endOfMonth(serial) {
  const date = dateOf(serial);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0) / MILLISECONDS + UNIX_EPOCH;
}

/** The day itself, or the Monday after it: nobody invoices or pays on a weekend. */
export function workingDay(serial) {
  const weekday = dateOf(serial).getUTCDay();
  return serial + (weekday === 6 ? 2 : weekday === 0 ? 1 : 0);
}
