/** The currency of a function that answers one number: amounts of two are never added. */
import type { CellError } from '../cell';
import type { CurrencyIndex, Ledger } from '../ledger/ledger';
import type { Currency } from '../money';
import { ok, type Result } from '../result';
import type { Text } from '../text/text';
import { refuse } from './kind';

/** The one that is named, else the only one. */
export function oneCurrency(
  { currencies }: Ledger,
  named: Currency | undefined,
  { argument, missing }: Text,
): Result<CurrencyIndex, CellError> {
  if (currencies.length === 0) return refuse('#N/A', missing.noOpenItems);
  const index = named === undefined ? 0 : currencies.indexOf(named);
  if (named === undefined && currencies.length > 1) return refuse('#N/A', argument.nameCurrency(currencies));
  return index < 0 ? refuse('#N/A', argument.noItemsIn(String(named))) : ok(index as CurrencyIndex);
}
