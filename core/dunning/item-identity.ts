/**
 * How an item is known again when its table is read another day: by kind, number and issue date, an instalment by the
 * rank of its due date. Customers are renamed and merged: they only break ties, but for numbers whose leading zeros a
 * spreadsheet has dropped or given back.
 */
import { isoOf, type Day } from '../calendar-date';
import { at } from '../column';
import type { ItemKind } from '../ledger/kinds';
import { BEFORE_ALL, customerOf, kindOf, type Item, type Ledger } from '../ledger/ledger';

export type ItemIdentity = {
  readonly kind: ItemKind;
  /** As `foldedNumber` writes it. */
  readonly number: string;
  /** BEFORE_ALL where the table does not say. */
  readonly issued: Day;
  /** Among the due dates of the document, from 1, and how many they are. */
  readonly rank: number;
  readonly of: number;
  readonly due: Day;
  /** The customer's code or name, folded; in the log only where two customers share the document. */
  readonly customer: string;
};

/** Case, accents and separators tell no numbers apart; zeros do: `FA/2026 0012` is `fa-2026-0012`. */
export const foldedNumber = (number: string): string =>
  PLAIN.test(number)
    ? number.toLowerCase()
    : number
        .normalize('NFKD')
        .replace(/\p{M}/gu, '')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, '-')
        .replace(/^-|-$/g, '');

const PLAIN = /^[A-Za-z0-9]*$/;

/** Of a number or code that is digits alone a spreadsheet drops the zeros that it begins with. */
export const withoutZeros = (text: string): string => text.replace(/^0+(?=\d+$)/, '');

/** Names are compared without case and accents, with single spaces, and with one sign for an apostrophe. */
export const foldedName = (name: string): string =>
  name.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[’‘]/g, "'").toLowerCase().replace(/\s+/g, ' ').trim();

/** The document that an identity is an instalment of. */
export const documentOf = ({ kind, number, issued }: Pick<ItemIdentity, 'kind' | 'number' | 'issued'>): string =>
  [kind, number, issued === BEFORE_ALL ? '' : isoOf(issued)].join(' ');

/** The same for every instalment of an invoice of one customer. What has no number is an invoice by itself. */
export function invoiceOf(ledger: Ledger, item: Item): string {
  const number = foldedNumber(ledger.numbers[item] ?? '');
  const identity = unrankedOf(ledger, item, number);
  return number === '' ? String(item) : [documentOf(identity), identity.customer].join(' ');
}

/** The same for documents that only such zeros tell apart. */
export const documentWithoutZeros = (identity: Pick<ItemIdentity, 'kind' | 'number' | 'issued'>): string =>
  documentOf({ ...identity, number: withoutZeros(identity.number) });

export type Identified = ItemIdentity & {
  readonly item: Item;
  /** Rows that nothing tells apart from it, itself among them. */
  readonly twins: number;
  /** Whether another customer has a document of this kind, number and issue date. */
  readonly shared: boolean;
};

/** Every item with one of these folded numbers, be it with other leading zeros, by its document. */
export function identified(ledger: Ledger, numbers: ReadonlySet<string>): ReadonlyMap<string, readonly Identified[]> {
  const documents = new Map<string, Unranked[]>();
  const sought = new Set([...numbers].map(withoutZeros));
  for (let i = 0; i < ledger.size; i++) {
    const number = foldedNumber(ledger.numbers[i] ?? '');
    if (!sought.has(withoutZeros(number))) continue;
    const unranked = unrankedOf(ledger, i as Item, number);
    const key = documentOf(unranked);
    const known = documents.get(key);
    if (known) known.push(unranked);
    else documents.set(key, [unranked]);
  }
  return new Map([...documents].map(([key, items]) => [key, ranked(items)]));
}

type Unranked = Omit<Identified, 'rank' | 'of' | 'twins' | 'shared'>;

const unrankedOf = (ledger: Ledger, item: Item, number: string): Unranked => ({
  item,
  kind: kindOf(ledger, item),
  number,
  issued: at(ledger.issued, item),
  due: at(ledger.due, item),
  customer: foldedName(customerOf(ledger, at(ledger.account, item)).id),
});

/** Among the instalments of one customer: two customers may give two documents one number on one day. */
function ranked(items: readonly Unranked[]): readonly Identified[] {
  const counts = new Map<string, Map<Day, number>>();
  for (const { customer, due } of items) {
    const dues = counts.get(customer) ?? new Map<Day, number>();
    counts.set(customer, dues.set(due, (dues.get(due) ?? 0) + 1));
  }
  const ranks = new Map([...counts].map(([customer, dues]) => [customer, ranksOf([...dues.keys()])]));
  return items.map((item) => {
    const { customer, due } = item;
    const theirs = ranks.get(customer) as ReadonlyMap<Day, number>;
    const twins = counts.get(customer)?.get(due) ?? 1;
    return { ...item, rank: theirs.get(due) as number, of: theirs.size, twins, shared: counts.size > 1 };
  });
}

const ranksOf = (days: readonly Day[]): ReadonlyMap<Day, number> =>
  new Map([...days].sort((a, b) => a - b).map((day, i) => [day, i + 1]));

/**
 * Whether two identities are of one item. Instalments are told apart by rank as long as they are as many, else by due
 * date: an export of open items no longer has those that were paid.
 */
export const isSameItem = (a: ItemIdentity, b: ItemIdentity): boolean =>
  documentOf(a) === documentOf(b) &&
  isSameInstalment(a, b) &&
  (a.customer === b.customer || a.customer === '' || b.customer === '');

export const isSameInstalment = (a: ItemIdentity, b: ItemIdentity): boolean =>
  a.of === b.of ? a.rank === b.rank : a.due === b.due;
