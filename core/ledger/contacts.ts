/** How customers can be reached, as their rows say it. */
import { isBlankOrDash } from './cell-text';
import { BEFORE_ALL, contactFields, type ContactField, type Ledger } from './ledger';
import type { RawRows } from './raw-rows';

/**
 * That of the latest item that says it; of two on one day the text that sorts first, so that the order of rows decides
 * nothing. `account` holds the account of each item.
 */
export function contactsOf(
  raw: RawRows,
  account: Int32Array,
  { accounts, customers }: Pick<Ledger, 'accounts' | 'customers'>,
): Ledger['contacts'] {
  const contacts: Partial<Record<ContactField, readonly string[]>> = {};
  const issued = raw.dates.find(({ field }) => field === 'issued')?.values;
  for (const field of contactFields) {
    const slot = raw.labels.find((label) => label.field === field);
    if (!slot) continue;
    const texts = slot.reader.texts.map((text) => (isBlankOrDash(text) ? '' : text.trim()));
    const known = customers.map(() => '');
    const since = new Int32Array(customers.length).fill(BEFORE_ALL);
    for (let i = 0; i < account.length; i++) {
      const text = texts[slot.values[i] as number] as string;
      if (text === '') continue;
      const { customer } = accounts[account[i] as number] as Ledger['accounts'][number];
      const day = issued ? (issued[i] as number) : BEFORE_ALL;
      const last = since[customer] as number;
      const held = known[customer] as string;
      if (day < last || (day === last && held !== '' && held <= text)) continue;
      known[customer] = text;
      since[customer] = day;
    }
    contacts[field] = known;
  }
  return contacts;
}
