/**
 * What the log says of the items of a ledger: which messages have moved them. Renamed and merged customers keep their
 * past, since a message is matched with its items and not with its customer.
 */
import { at } from '../column';
import type { Item, Ledger } from '../ledger/ledger';
import type { Group } from './groups';
import { foldedName, foldedNumber, identified, withoutZeros, type Identified } from './item-identity';
import { isBeforePutOff, lives, type LogRow, type Step } from './log';
import { matchSteps } from './match-steps';

export type Mark = { readonly row: LogRow; readonly level: number };

export type History = {
  /** Of rows that live. */
  readonly marks: ReadonlyMap<Item, readonly Mark[]>;
  /** Items of which nobody can say whether a message spoke of them, or which of two rows they are. */
  readonly held: ReadonlyMap<Item, 'unmatched' | 'twice'>;
  /** Of a row that lives, in the order of its steps; undefined for an item that is not in the table any more. */
  readonly itemsOf: (row: LogRow) => readonly (Item | undefined)[];
  readonly identityOf: (item: Item) => Identified | undefined;
};

/** `candidates`: the items that may be reminded. */
export function historyOf(
  ledger: Ledger,
  log: readonly LogRow[],
  candidates: readonly Item[],
  groupOf: (item: Item) => Group | undefined,
): History {
  const living = log.filter(lives);
  const documents = identified(ledger, numbersIn(ledger, living, candidates));
  const identities = new Map([...documents.values()].flat().map((identity) => [identity.item, identity]));
  const customers = new Set(ledger.customers.map(({ id }) => foldedName(id)));
  const payerOf = (item: Item): string => foldedName(groupOf(item)?.addressee.id ?? '');
  const {
    itemsOf,
    held: unmatched,
    lost,
  } = matchSteps(living, documents, {
    isOther(row, { item, customer }) {
      const name = foldedName(row.customer);
      return name !== customer && name !== payerOf(item) && customers.has(name);
    },
    isSame(row, { item, customer }) {
      const name = withoutZeros(foldedName(row.customer));
      return name === withoutZeros(customer) || name === withoutZeros(payerOf(item));
    },
  });

  const marks = new Map<Item, Mark[]>();
  for (const [row, items] of itemsOf) {
    for (const [i, item] of items.entries()) {
      const step = row.steps[i] as Step;
      if (item === undefined || isBeforePutOff(row, step, at(ledger.due, item))) continue;
      marks.set(item, [...(marks.get(item) ?? []), { row, level: step.level }]);
    }
  }
  const held = new Map<Item, 'unmatched' | 'twice'>([...unmatched].map((item) => [item, 'unmatched']));
  for (const item of candidates) {
    const identity = identities.get(item);
    if (!identity) continue;
    const isMended = lost.get(identity.number)?.some(({ row, step }) => {
      return foldedName(row.customer) === payerOf(item) && isAlike(ledger, step, item);
    });
    if (identity.twins > 1) held.set(item, 'twice');
    else if (isMended === true && !marks.has(item)) held.set(item, 'unmatched');
  }
  return { marks, held, itemsOf: (row) => itemsOf.get(row) ?? [], identityOf: (item) => identities.get(item) };
}

function numbersIn(ledger: Ledger, rows: readonly LogRow[], items: readonly Item[]): ReadonlySet<string> {
  const numbers = new Set(rows.flatMap(({ steps }) => steps.map(({ number }) => number)));
  for (const item of items) numbers.add(foldedNumber(ledger.numbers[item] ?? ''));
  numbers.delete('');
  return numbers;
}

/** An item whose issue date or kind somebody has mended; a number that is used again has another amount. */
const isAlike = (ledger: Ledger, step: Step, item: Item): boolean =>
  at(ledger.due, item) === step.due || at(ledger.amount, item) === step.amount;
