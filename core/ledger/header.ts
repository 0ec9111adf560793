/** Which row is the header, and which column holds which field. */
import { textOf, type Cell, type Rows } from '../cell';
import { err, ok, type Result } from '../result';
import { fields, fieldsByHeader, type Field } from './fields';
import { fold } from './fold';
import type { ReadingOptions } from './options';
import type { ReadFailure } from './problem';

export type Mapping = {
  /** Field → place of its column, from 0. */
  readonly columns: Readonly<Partial<Record<Field, number>>>;
  /** The header texts as they stand; a second "Montant" is called "Montant (2)". */
  readonly headers: readonly string[];
  /** Columns whose header stood to their left already for the same field: not read. */
  readonly repeated: readonly number[];
};

/** Title rows above a header are few. */
const ROWS_SEARCHED = 30;

/** The row with the most headers that are known, at least two; undefined when there is none. */
export function findHeader(rows: Rows, { mapping }: ReadingOptions): number | undefined {
  const mapped = new Set(Object.values(mapping).map(fold));
  let best: number | undefined;
  let bestCount = 1;
  for (const [index, row] of rows.slice(0, ROWS_SEARCHED).entries()) {
    const known = new Set<string>();
    for (const cell of row) {
      const folded = typeof cell === 'string' ? fold(cell) : '';
      if (fieldsByHeader.has(folded) || mapped.has(folded)) known.add(folded);
    }
    if (known.size > bestCount) {
      best = index;
      bestCount = known.size;
    }
  }
  return best;
}

/** Columns that every French ledger export (FEC) has and no table of invoices does. */
const JOURNAL = ['JournalCode', 'EcritureNum', 'CompteNum'].map(fold);

/** Beside debit and credit: which entries settle one another. */
const LETTERING = [
  'Lettrage', 'Lettre', 'Code lettrage', 'Code lettre', 'Let.', 'Lett.', 'EcritureLet', 'DateLet', 'Date de lettrage', 'Lettrée',
  'Lettering', 'Matching', 'Matching code', 'Matching number', 'Reconciliation code',
].map(fold); // prettier-ignore

export function mapHeader(header: readonly Cell[], options: ReadingOptions): Result<Mapping, ReadFailure> {
  const mapping = recognised(header, options);
  if (!mapping.ok) return mapping;
  const { columns, headers } = mapping.value;
  const folded = headers.map(fold);
  if (JOURNAL.every((name) => folded.includes(name))) return err({ code: 'journal', headers: shown(headers) });
  if (columns.credit !== undefined && folded.some((name) => LETTERING.includes(name))) {
    return err({ code: 'lettered', headers: shown(headers) });
  }
  const failure = unreadable(columns, headers, folded);
  return failure ? err(failure) : mapping;
}

/** Whether or not these columns can be read as receivables. */
export function recognised(
  header: readonly Cell[],
  options: Pick<ReadingOptions, 'mapping'>,
): Result<Mapping, ReadFailure> {
  const headers = unique(header.map(textOf));
  const folded = headers.map(fold);
  const columns: Partial<Record<Field, number>> = {};
  const taken = new Set<number>();

  for (const [field, text] of Object.entries(options.mapping) as [Field, string][]) {
    const exact = headers.indexOf(text.trim());
    const column = exact >= 0 ? exact : folded.indexOf(fold(text));
    if (column < 0) return err({ code: 'mappedColumnMissing', field, header: text, headers: shown(headers) });
    columns[field] = column;
    taken.add(column);
  }

  const claims = folded
    .flatMap((name, column) => (fieldsByHeader.get(name) ?? []).map(({ field, rank }) => ({ field, rank, column })))
    .sort((a, b) => a.rank - b.rank || a.column - b.column);
  for (const { field, column } of claims) {
    if (columns[field] !== undefined || taken.has(column)) continue;
    columns[field] = column;
    taken.add(column);
  }
  // "Crédit" beside "Débit" is the other side of the amount; beside anything else it is a column that we do not know.
  if (columns.credit !== undefined && !options.mapping.credit && !/^debit$/.test(folded[columns.amount ?? -1] ?? '')) {
    delete columns.credit;
  }
  // Beside the two sides, "Solde" is the running balance of the account and not what is left of a line.
  if (columns.credit !== undefined && !options.mapping.open) delete columns.open;

  return ok({ columns, headers, repeated: repeated(header.map(textOf), columns) });
}

/** Why these columns cannot be read as receivables. */
function unreadable(
  columns: Mapping['columns'],
  headers: readonly string[],
  folded: readonly string[],
): ReadFailure | undefined {
  const { amount, open, net } = columns;
  const withoutTax = fields.find(({ field }) => field === 'net')?.headers.map(fold) ?? [];
  const untaxed = [amount, open].find((place) => place !== undefined && withoutTax.includes(folded[place] ?? ''));
  if (untaxed !== undefined) return { code: 'withoutTax', header: headers[untaxed] ?? '' };
  if (amount === undefined && open === undefined) {
    return net === undefined
      ? { code: 'noColumn', fields: ['amount', 'open'], headers: shown(headers) }
      : { code: 'withoutTax', header: headers[net] ?? '' };
  }
  if (columns.customer === undefined && columns.customerId === undefined) {
    return { code: 'noColumn', fields: ['customer', 'customerId'], headers: shown(headers) };
  }
  return columns.due === undefined && columns.issued === undefined
    ? { code: 'noColumn', fields: ['due', 'issued'], headers: shown(headers) }
    : undefined;
}

const shown = (headers: readonly string[]): readonly string[] => headers.filter((header) => header !== '');

function unique(headers: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  return headers.map((header) => {
    const count = (seen.get(header) ?? 0) + 1;
    seen.set(header, count);
    return header === '' || count === 1 ? header : `${header} (${String(count)})`;
  });
}

function repeated(headers: readonly string[], columns: Mapping['columns']): readonly number[] {
  const read = new Set(Object.values(columns));
  return headers.flatMap((header, column) => {
    const first = headers.indexOf(header);
    return header !== '' && first < column && read.has(first) && !read.has(column) ? [column] : [];
  });
}
