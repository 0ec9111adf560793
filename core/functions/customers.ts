/** A customer as a person names one: by code, else by name, in any case. */
import type { CellError } from '../cell';
import type { Account, Ledger } from '../ledger/ledger';
import { ok, type Result } from '../result';
import type { Text } from '../text/text';
import { refuse } from './define';

/** The accounts of that customer, all when none is named. Two customers of one name are refused with both codes. */
export function accountsNamed(
  { accounts, customers }: Ledger,
  named: string | undefined,
  { argument }: Text,
): Result<(account: Account) => boolean, CellError> {
  if (named === undefined) return ok(() => true);
  const folded = named.trim().toLowerCase();
  const byCode = customers.findIndex(({ id }) => id === named.trim());
  const found =
    byCode >= 0
      ? [byCode]
      : customers.flatMap(({ id, name }, i) =>
          id.toLowerCase() === folded || name.toLowerCase() === folded ? [i] : [],
        );
  const [first, second] = found;
  if (first === undefined) return refuse('#N/A', argument.noCustomer(named));
  if (second !== undefined) {
    return refuse('#N/A', argument.twoCustomers(named, customers[first]?.id ?? '', customers[second]?.id ?? ''));
  }
  return ok((account) => accounts[account]?.customer === first);
}
