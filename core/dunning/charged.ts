/**
 * What of each item the delay is charged on: what is claimed of it, less credits. These come off what has been due
 * longest and bears most interest, so that no more is claimed than is owed whatever they are applied to.
 */
import type { Charged } from '../analysis/late-claims';
import type { Item, Ledger } from '../ledger/ledger';
import type { Minor } from '../money';
import { sum } from './compose';
import { oldestFirst } from './groups';
import { invoiceOf } from './item-identity';
import type { Line } from './reminder';

/**
 * `lines`: without what is contested of them; an item of which nothing remains is not charged. `claimed`: items for whose
 * invoices the indemnity has been claimed apart.
 */
export function chargedOf(
  ledger: Ledger,
  lines: readonly Line[],
  credits: readonly Line[],
  claimed: readonly Item[] = [],
): ReadonlyMap<Item, Charged> {
  const byAge = oldestFirst(ledger);
  const charged = new Map<Item, Charged>();
  const invoices = new Set(claimed.map((item) => invoiceOf(ledger, item)));
  let credit = -sum(credits);
  for (const { item, amount } of [...lines].sort((a, b) => byAge(a.item, b.item))) {
    const taken = Math.min(credit, amount);
    credit -= taken;
    if (amount <= taken) continue;
    const invoice = invoiceOf(ledger, item);
    charged.set(item, { amount: (amount - taken) as Minor, bearsIndemnity: !invoices.has(invoice) });
    invoices.add(invoice);
  }
  return charged;
}
