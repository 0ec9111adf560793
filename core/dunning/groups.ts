/**
 * Open items by who is written to: the payer, in one currency, for one of our companies. Nothing is netted across
 * currencies, nor what one company owes another.
 */
import { textOrder } from '../analysis/order';
import type { Day } from '../calendar-date';
import { at } from '../column';
import { kindOf, openAt, type CustomerIndex, type Item, type Ledger } from '../ledger/ledger';
import type { Currency } from '../money';
import { foldedName } from './item-identity';

export type Addressee = {
  /** Code or name. */
  readonly id: string;
  readonly name: string;
  /** Undefined for a payer who has no items of his own. */
  readonly customer: CustomerIndex | undefined;
};

export type Group = {
  readonly addressee: Addressee;
  readonly currency: Currency;
  readonly entity: string;
  /** Everything open but deposits: what is owed, and credits. The oldest due first, whatever the order of rows. */
  readonly items: readonly Item[];
};

/** The same for a group at any date. */
export const groupKey = ({ addressee, currency, entity }: Omit<Group, 'items'>): string =>
  [addressee.id, currency, entity].join('\n');

export type Groups = {
  readonly list: readonly Group[];
  /** Of an open item; undefined for any other. */
  readonly of: (item: Item) => Group | undefined;
  /** Of everybody who is written to, folded. */
  readonly ids: ReadonlySet<string>;
};

export function groupsOf(ledger: Ledger, asOf: Day): Groups {
  const payers = payersOf(ledger);
  const { entity } = ledger.dimensions;
  const entities = entity?.labels ?? [''];
  const { currencies } = ledger;
  const lists = new Map<number, Item[]>();
  const keyOf = (item: Item): number => {
    const account = at(ledger.account, item);
    const place = payers.of(item) * currencies.length + at(ledger.currencyOf, account);
    return place * entities.length + (entity ? at(entity.of, item) : 0);
  };
  for (let i = 0; i < ledger.size; i++) {
    const item = i as Item;
    if (openAt(ledger, item, asOf) === 0 || kindOf(ledger, item) === 'deposit') continue;
    const key = keyOf(item);
    const list = lists.get(key);
    if (list) list.push(item);
    else lists.set(key, [item]);
  }
  const groups = new Map(
    [...lists].map(([key, items]): [number, Group] => {
      const place = Math.floor(key / entities.length);
      return [
        key,
        {
          addressee: payers.list[Math.floor(place / currencies.length)] as Addressee,
          currency: currencies[place % currencies.length] as Currency,
          entity: entities[key % entities.length] ?? '',
          items: items.sort(oldestFirst(ledger)),
        },
      ];
    }),
  );
  const list = [...groups.values()].sort(byAddressee);
  const ids = new Set(list.map(({ addressee }) => foldedName(addressee.id)));
  return { list, of: (item) => groups.get(keyOf(item)), ids };
}

export const oldestFirst =
  (ledger: Ledger) =>
  (a: Item, b: Item): number =>
    at(ledger.due, a) - at(ledger.due, b) ||
    at(ledger.issued, a) - at(ledger.issued, b) ||
    textOrder(ledger.numbers[a] ?? '', ledger.numbers[b] ?? '') ||
    at(ledger.amount, b) - at(ledger.amount, a) ||
    a - b;

const byAddressee = (a: Group, b: Group): number =>
  textOrder(a.addressee.id, b.addressee.id) || textOrder(a.currency, b.currency) || textOrder(a.entity, b.entity);

/** Who pays each item: its customer, unless the table names somebody else. */
function payersOf(ledger: Ledger): { readonly list: readonly Addressee[]; readonly of: (item: Item) => number } {
  const list: Addressee[] = ledger.customers.map(({ id, name }, customer) => ({
    id,
    name,
    customer: customer as CustomerIndex,
  }));
  const customerOf = (item: Item): number =>
    (ledger.accounts[at(ledger.account, item)] as Ledger['accounts'][number]).customer;
  const { payer } = ledger.dimensions;
  if (!payer) return { list, of: customerOf };
  const known = new Map<string, number>();
  for (const [i, { id, name }] of list.entries()) {
    for (const text of [id, name]) if (!known.has(foldedName(text))) known.set(foldedName(text), i);
  }
  const places = payer.labels.map((label) => {
    const folded = foldedName(label);
    if (folded === '') return -1;
    const place = known.get(folded) ?? list.push({ id: label, name: label, customer: undefined }) - 1;
    known.set(folded, place);
    return place;
  });
  return {
    list,
    of(item) {
      const place = places[at(payer.of, item)] as number;
      return place < 0 ? customerOf(item) : place;
    },
  };
}
