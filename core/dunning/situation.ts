/** What a plan looks at: the open items of a ledger by who is written to, what may be asked for each, and its past. */
import { addDays, type Day } from '../calendar-date';
import { at } from '../column';
import { CONTESTED_CREDIT } from '../ledger/holds';
import { customerOf, openAt, type Item, type Ledger } from '../ledger/ledger';
import type { Minor } from '../money';
import { workingDayFrom, workingDayUntil } from '../terms/working-days';
import { claimOn, type Claim } from './claims';
import { effectsOf, isStopped, type Effects } from './effects';
import { isFresh } from './fresh-data';
import { groupsOf, type Addressee, type Group, type Groups } from './groups';
import { historyOf, type History } from './history';
import { foldedName, foldedNumber } from './item-identity';
import type { ItemReason } from './left-out';
import type { LogRow } from './log';
import { NO_PROGRESS, progressOf, type Progress } from './next-level';
import type { PlanOptions } from './options';
import { payersIn, type Payers } from './payers';
import { isFormal, type Policy } from './policy';
import { receivedIn } from './received';
import type { Line } from './reminder';

export type Situation = {
  readonly ledger: Ledger;
  readonly asOf: Day;
  /** The as-of date, or the first working day after it. */
  readonly sendOn: Day;
  readonly options: PlanOptions;
  readonly groups: Groups;
  readonly effects: Effects;
  readonly payers: Payers;
  readonly history: History;
  /** Of an item with a positive open amount. */
  readonly claimOn: (item: Item) => Claim;
  /** Why nothing can be asked for an item whose past nobody can tell. */
  readonly heldBy: (item: Item) => ItemReason | undefined;
  readonly progressOf: (item: Item) => Progress;
  /** Credit notes and unapplied receipts of a group, as they are taken off. */
  readonly creditsOf: (group: Group) => readonly Line[];
  /** By its addressee in its currency, and applied to nothing yet. */
  readonly receivedOf: (group: Group) => number;
  readonly rowsOf: (group: Group) => GroupRows;
  /** Anything at all, disputed or not, in any currency. */
  readonly owesOverdue: (addressee: Addressee) => boolean;
  /** Whether the payments of the last days are in the table. */
  readonly isFresh: boolean;
  readonly workingDayFrom: (day: Day) => Day;
  readonly workingDayUntil: (day: Day) => Day;
};

/** What the log holds of a group. */
export type GroupRows = {
  readonly uncertain: readonly LogRow[];
  readonly sent: readonly LogRow[];
  /** To the same addressee, about whatever. */
  readonly sentToAddressee: readonly LogRow[];
};

export function situationOf(
  ledger: Ledger,
  asOf: Day,
  policies: readonly Policy[],
  log: readonly LogRow[],
  options: PlanOptions,
): Situation {
  const calendar = options.holidays;
  const from = remembered((day: Day) => workingDayFrom(day, calendar));
  const groups = groupsOf(ledger, asOf);
  const late = new Set(
    groups.list.flatMap(({ addressee, items }) =>
      items.some((item) => isOverdue({ ledger, asOf }, item)) ? addressee : [],
    ),
  );
  const effects = effectsOf(ledger, options.actions, asOf);
  const earliest = Math.max(0, ...policies.flatMap(({ levels }) => levels.map(({ days }) => -days)));
  // As many days more as a row of holidays and weekends can take.
  const horizon = addDays(asOf, earliest + HOLIDAYS_IN_A_ROW);
  const candidates = groups.list.flatMap(({ items }) =>
    items.filter((item) => at(ledger.due, item) <= horizon && openAt(ledger, item, asOf) > 0),
  );
  const history = historyOf(ledger, log, candidates, groups.of);
  return {
    ledger,
    asOf,
    sendOn: from(asOf),
    options,
    groups,
    effects,
    payers: payersIn(ledger, asOf, policies, options.risk, effects),
    history,
    claimOn: remembered((item: Item) => claimOn({ ledger, asOf, effects, tolerance: options.tolerance }, item)),
    heldBy: (item) => history.held.get(item) ?? (isNumbered(ledger, item) ? undefined : 'noNumber'),
    progressOf: (item) => {
      const marks = history.marks.get(item);
      return marks ? progressOf(marks) : NO_PROGRESS;
    },
    creditsOf: (group) => creditsOf(ledger, group, asOf),
    receivedOf: receivedIn(ledger, groups, asOf),
    rowsOf: rowsByGroup(log, groups, history),
    owesOverdue: (addressee) => late.has(addressee),
    isFresh: isFresh(ledger, asOf, options),
    workingDayFrom: from,
    workingDayUntil: remembered((day: Day) => workingDayUntil(day, calendar)),
  };
}

const HOLIDAYS_IN_A_ROW = 7;

const isNumbered = ({ numbers }: Ledger, item: Item): boolean => foldedNumber(numbers[item] ?? '') !== '';

function remembered<K, V>(find: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    const value = known.get(key) ?? find(key);
    known.set(key, value);
    return value;
  };
}

/** What is contested or doubtful takes nothing off. */
const creditsOf = (ledger: Ledger, { items }: Group, asOf: Day): readonly Line[] =>
  items.flatMap((item) => {
    const amount = openAt(ledger, item, asOf);
    const isHeld = (ledger.hold && at(ledger.hold, item) === CONTESTED_CREDIT) === true;
    return amount < 0 && !isHeld && at(ledger.doubtful, item) === 0 ? [{ item, amount: amount as Minor }] : [];
  });

function rowsByGroup(log: readonly LogRow[], groups: Groups, history: History): Situation['rowsOf'] {
  const byGroup = new Map<Group, Set<LogRow>>();
  const byAddressee = new Map<Addressee, Set<LogRow>>();
  const named = new Map<string, Group[]>();
  for (const group of groups.list) {
    const id = foldedName(group.addressee.id);
    named.set(id, [...(named.get(id) ?? []), group]);
  }
  for (const row of log) {
    const found = history.itemsOf(row).flatMap((item) => (item === undefined ? [] : (groups.of(item) ?? [])));
    const theirs = named.get(foldedName(row.customer)) ?? [];
    const same = theirs.filter(({ currency, entity }) => currency === row.currency && entity === row.entity);
    for (const group of found.length > 0 ? found : same) add(byGroup, group, row);
    for (const { addressee } of [...found, ...theirs]) add(byAddressee, addressee, row);
  }
  return remembered((group: Group) => {
    const rows = [...(byGroup.get(group) ?? [])];
    return {
      uncertain: rows.filter(({ state }) => state === 'uncertain'),
      sent: rows.filter(({ state }) => state === 'sent'),
      sentToAddressee: [...(byAddressee.get(group.addressee) ?? [])].filter(({ state }) => state === 'sent'),
    };
  });
}

function add<K>(sets: Map<K, Set<LogRow>>, key: K, row: LogRow): void {
  const known = sets.get(key);
  if (known) known.add(row);
  else sets.set(key, new Set([row]));
}

export const isOverdue = ({ ledger, asOf }: Pick<Situation, 'ledger' | 'asOf'>, item: Item): boolean =>
  at(ledger.due, item) < asOf && openAt(ledger, item, asOf) > 0;

/** An item of a customer who is not to be contacted, whoever pays for him. */
export const isOfStopped = ({ ledger, effects }: Situation, item: Item): boolean =>
  isStopped(effects, customerOf(ledger, at(ledger.account, item)));

/** A formal notice has been sent of it: no reminder follows, which would speak more softly. */
export const isNoticed = ({ history }: Pick<Situation, 'history'>, item: Item): boolean =>
  (history.marks.get(item) ?? []).some(({ row }) => row.state === 'sent' && isFormal(row));
