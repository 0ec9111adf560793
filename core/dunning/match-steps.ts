/**
 * The steps of the log found again in a ledger. Where nobody can tell which item a step was of, the items that it may
 * have been are held: they are shown and not reminded again.
 */
import type { Item } from '../ledger/ledger';
import { documentOf, documentWithoutZeros, foldedName, isSameInstalment, type Identified } from './item-identity';
import type { LogRow, Step } from './log';

export type Matches = {
  /** In the order of a row's steps; undefined for an item that is not in the table any more. */
  readonly itemsOf: ReadonlyMap<LogRow, readonly (Item | undefined)[]>;
  readonly held: ReadonlySet<Item>;
  /** Steps of documents that are not in the table any more, by their number. */
  readonly lost: ReadonlyMap<string, readonly { readonly row: LogRow; readonly step: Step }[]>;
};

type Owners = {
  /** Whether a row speaks of somebody who is there, and who is not the one that owes the item. */
  readonly isOther: (row: LogRow, identity: Identified) => boolean;
  /** Whether a row speaks of the one that owes the item or pays it, whatever zeros his code begins with. */
  readonly isSame: (row: LogRow, identity: Identified) => boolean;
};

export function matchSteps(
  rows: readonly LogRow[],
  documents: ReadonlyMap<string, readonly Identified[]>,
  { isOther, isSame }: Owners,
): Matches {
  const held = new Set<Item>();
  const lost = new Map<string, { readonly row: LogRow; readonly step: Step }[]>();
  const gone = new Map<Identified, Set<number>>();

  const withoutZeros = grouped([...documents.values()].flat(), documentWithoutZeros);
  const moved = grouped(
    rows.flatMap(({ steps }) => steps),
    documentOf,
  );

  /** Of a document that is not in the table: the one that a spreadsheet has made of it. */
  function alike(row: LogRow, step: Step): readonly Identified[] | undefined {
    const found = withoutZeros.get(documentWithoutZeros(step)) ?? [];
    const same = found.filter((identity) => isSame(row, identity) && !areTwo(documentOf(step), documentOf(identity)));
    return same.length > 0 ? same : undefined;
  }

  /** No item reaches a level twice: where both documents have reached it, neither has become the other. */
  const areTwo = (one: string, other: string): boolean =>
    (moved.get(one) ?? []).some((a) =>
      (moved.get(other) ?? []).some((b) => a.level === b.level && isSameInstalment(a, b)),
    );

  function find(row: LogRow, step: Step): Item | undefined {
    const all = documents.get(documentOf(step)) ?? alike(row, step);
    if (!all) {
      lost.set(step.number, [...(lost.get(step.number) ?? []), { row, step }]);
      return undefined;
    }
    const owned = ownedBy(all, row, step);
    const [only, ...others] = owned.filter((identity) => isSameInstalment(step, identity));
    if (only && others.length === 0 && !isOther(row, only)) return only.item;
    const [first] = owned;
    if (!first || only || step.of <= first.of) hold(all);
    else if (isOneTooMany(first, step)) hold(owned);
    return undefined;
  }

  const hold = (identities: readonly Identified[]): void => identities.forEach(({ item }) => held.add(item));

  /** Instalments that were paid leave an export of open items; no more can have left than are missing. */
  function isOneTooMany(first: Identified, { rank, of }: Step): boolean {
    const ranks = (gone.get(first) ?? new Set<number>()).add(rank);
    gone.set(first, ranks);
    return ranks.size > of - first.of;
  }

  return { itemsOf: new Map(rows.map((row) => [row, row.steps.map((step) => find(row, step))])), held, lost };
}

function grouped<T>(all: readonly T[], keyOf: (each: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const each of all) {
    const known = groups.get(keyOf(each));
    if (known) known.push(each);
    else groups.set(keyOf(each), [each]);
  }
  return groups;
}

/** Two customers may have given two documents one number on one day. */
function ownedBy(all: readonly Identified[], row: LogRow, step: Step): readonly Identified[] {
  const customers = new Set(all.map(({ customer }) => customer));
  if (customers.size === 1) return all;
  const owner = [step.customer, foldedName(row.customer)].find((customer) => customers.has(customer));
  return all.filter(({ customer }) => customer === owner);
}
