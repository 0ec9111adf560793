/** What the rows mean: parsed rows → ledger. */
import { column } from '../column';
import { currencyNamed, digitsOf, type Currency, type Minor } from '../money';
import { err, ok, type Result } from '../result';
import { accountFacts } from './account-facts';
import { accountsOf, customersOf, partiesWithItems } from './accounts';
import { contactsOf } from './contacts';
import { dimensionsOf } from './dimensions';
import { fields } from './fields';
import type { Mapping } from './header';
import { composeItems } from './items';
import type { LeftOut, Ledger } from './ledger';
import { limitsOf } from './limits';
import type { ReadingOptions } from './options';
import type { ReadFailure } from './problem';
import type { Problems } from './problems';
import type { RawRows } from './raw-rows';
import { termsOf } from './row-terms';

export function compose(
  raw: RawRows,
  mapping: Mapping,
  options: ReadingOptions,
  problems: Problems,
): Result<Ledger, ReadFailure> {
  const failure = decideColumns(raw, mapping);
  if (failure) return err(failure);
  const currencies = raw.currencies.texts.map((text) => currencyOf(text, options.currency));
  tellUnknownCurrencies(raw, problems);
  const named = customersOf(raw, mapping.columns.customerId !== undefined);
  const { accounts, ofRow } = accountsOf(raw, named.indexes, currencies);
  const digits = currencies.map(digitsOf);
  const facts = accountFacts(raw, ofRow, accounts.length);
  const items = composeItems(raw, ofRow, {
    digits,
    terms: termsOf(raw, ofRow, accounts, options, problems),
    assumedTerms: options.termsKnown ? undefined : options.terms,
    convention: options,
    nameless: namelessAccounts(accounts, named.list),
    statesSides: mapping.columns.credit !== undefined,
    problems,
  });
  const { size } = items;
  const account = ofRow.subarray(0, size);
  const parties = partiesWithItems({ accounts, customers: named.list, ...facts }, account);
  const codes = [...new Set(parties.accounts.map(({ currency }) => currency))];
  return ok({
    size,
    account: column(account),
    kind: column(raw.kind.subarray(0, size)),
    issued: column(items.issued.subarray(0, size)),
    due: column(items.due.subarray(0, size)),
    dueAssumed: items.dueAssumed && column(items.dueAssumed.subarray(0, size)),
    amount: column(items.amount.subarray(0, size)),
    settled: column(items.settled.subarray(0, size)),
    settledOn: column(items.settledOn.subarray(0, size)),
    disputed: column(items.disputed.subarray(0, size)),
    doubtful: column(raw.flags.subarray(0, size)),
    closing: column(raw.status.subarray(0, size)),
    hold: items.hold && column(items.hold.subarray(0, size)),
    promised: items.promised && column(items.promised.subarray(0, size)),
    row: column(raw.row.subarray(0, size)),
    numbers: raw.numbers,
    dimensions: dimensionsOf(raw, size),
    accounts: parties.accounts,
    customers: parties.customers,
    contacts: contactsOf(raw, account, parties),
    currencies: codes,
    currencyOf: column(currencyOfEach(parties.accounts, codes)),
    limit: column(limitsOf(raw, account, parties.accounts)),
    reachable: column(parties.reachable),
    insolvent: column(parties.insolvent),
    rows: raw.size,
    ...columnsRead(mapping),
    snapshot: items.snapshot,
    problems: problems.kept(),
    problemCounts: problems.counts,
    leftOut: leftOutOf(items.leftOut, currencies),
  });
}

function columnsRead({ columns, headers }: Mapping): Pick<Ledger, 'read' | 'unread'> {
  const places = new Set(Object.values(columns));
  return {
    read: Object.fromEntries(
      fields.flatMap(({ field }) => (columns[field] === undefined ? [] : [[field, headers[columns[field]] ?? '']])),
    ),
    unread: headers.filter((header, place) => header !== '' && !places.has(place)),
  };
}

/** Settles what only the whole column could say. */
function decideColumns(raw: RawRows, { headers }: Mapping): ReadFailure | undefined {
  for (const { field, column: place, reader, values } of raw.dates) {
    const decision = reader.finish();
    if (!decision.ok) return { code: 'undecidedDates', field, header: headers[place] ?? '', cells: decision.error };
    const decide = decision.value;
    if (!decide) continue;
    for (let i = 0; i < raw.size; i++) if ((values[i] as number) < 0) values[i] = decide(values[i] as number);
  }
  for (const { field, column: place, reader, values } of raw.amounts) {
    const decision = reader.finish(values);
    if (!decision.ok) return { code: 'undecidedDecimals', field, header: headers[place] ?? '', cells: decision.error };
  }
  return undefined;
}

function currencyOfEach(accounts: Ledger['accounts'], codes: readonly Currency[]): Int32Array {
  const places = new Int32Array(accounts.length);
  for (const [i, { currency }] of accounts.entries()) places[i] = codes.indexOf(currency);
  return places;
}

function namelessAccounts(accounts: Ledger['accounts'], customers: Ledger['customers']): ReadonlySet<number> {
  const isNameless = customers.map(({ id, name }) => id === '' && name === '');
  if (!isNameless.includes(true)) return new Set();
  return new Set(accounts.flatMap(({ customer }, i) => (isNameless[customer] === true ? [i] : [])));
}

/** A text that names no currency keeps its amounts apart from every other: they are never added to the wrong sum. */
function currencyOf(text: string, fallback: Currency): Currency {
  const trimmed = text.trim();
  return trimmed === '' ? fallback : (currencyNamed(trimmed) ?? (trimmed.toUpperCase() as Currency));
}

function tellUnknownCurrencies({ currencies, currency, row, size }: RawRows, problems: Problems): void {
  for (const [index, text] of currencies.texts.entries()) {
    if (text.trim() === '' || currencyNamed(text)) continue;
    const first = currency.subarray(0, size).indexOf(index);
    problems.add('currencyUnknown', 'currency', row[first] as number, text);
  }
}

/** Several texts may name one currency: `€`, `EUR`, and blank. */
function leftOutOf(
  sums: ReadonlyMap<number, { readonly rows: number; readonly amount: number }>,
  currencies: readonly Currency[],
): readonly LeftOut[] {
  const byCurrency = new Map<Currency, LeftOut>();
  for (const [index, { rows, amount }] of sums) {
    const currency = currencies[index] as Currency;
    const known = byCurrency.get(currency) ?? { rows: 0, amount: 0 };
    byCurrency.set(currency, { currency, rows: known.rows + rows, amount: (known.amount + amount) as Minor });
  }
  return [...byCurrency.values()];
}
