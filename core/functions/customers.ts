/** A customer as a person names one: by code, else by name, in any case. */
import type { CellError } from '../cell';
import type { CustomerIndex, Ledger } from '../ledger/ledger';
import { ok, type Result } from '../result';
import type { Text } from '../text/text';
import { refuse } from './kind';

/** Looks customers up, however many are asked for. Two customers of one name are refused with both codes. */
export function customerNamed(
  { customers }: Ledger,
  { argument }: Text,
): (named: string) => Result<CustomerIndex, CellError> {
  const byCode = new Map(customers.flatMap(({ id, coded }, i) => (coded ? [[id, i as CustomerIndex] as const] : [])));
  const byName = new Map<string, CustomerIndex[]>();
  for (const [i, { id, name }] of customers.entries()) {
    for (const key of new Set([folded(id), folded(name)])) {
      const known = byName.get(key);
      if (known) known.push(i as CustomerIndex);
      else byName.set(key, [i as CustomerIndex]);
    }
  }
  return (named) => {
    const coded = byCode.get(named.trim());
    if (coded !== undefined) return ok(coded);
    const [first, second] = byName.get(folded(named)) ?? [];
    if (first === undefined) return refuse('#N/A', argument.noCustomer(named));
    if (second === undefined) return ok(first);
    return refuse('#N/A', argument.twoCustomers(named, customers[first]?.id ?? '', customers[second]?.id ?? ''));
  };
}

/** As the ledger compares names. */
const folded = (text: string): string => text.normalize('NFC').trim().toLowerCase();
