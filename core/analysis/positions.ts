/**
 * What was open at the end of given days, added up in one pass over the items, by account or by currency.
 *
 * Ordinary items are neither doubtful nor retentions: they are what the DSO family speaks of. Deposits received are
 * nowhere in it.
 */
import type { Day } from '../calendar-date';
import { at } from '../column';
import { itemKinds } from '../ledger/kinds';
import { openAt, type Item, type Ledger } from '../ledger/ledger';

export type Position = {
  /** Receivables: positive open items, doubtful ones and retentions among them. */
  readonly openItems: number;
  readonly receivables: number;
  readonly overdueItems: number;
  readonly overdue: number;
  readonly disputed: number;
  /** Of ordinary receivables. The disputed parts are in them. */
  readonly ordinaryNotDue: number;
  readonly ordinaryOverdue: number;
  readonly disputedNotDue: number;
  readonly disputedOverdue: number;
  /** Ordinary and negative: credit notes, and receipts and overpayments that are not applied. */
  readonly creditNotes: number;
  readonly unappliedReceipts: number;
};

export type Positions<Group extends number> = {
  /** `place`: of the day among those asked for. */
  readonly of: (group: Group, place: number) => Position;
  /** Of several groups in one currency together. */
  readonly sum: (groups: readonly Group[], place: number) => Position;
};

const OPEN_ITEMS = 0;
const RECEIVABLES = 1;
const OVERDUE_ITEMS = 2;
const OVERDUE = 3;
const DISPUTED = 4;
const ORDINARY_NOT_DUE = 5;
const ORDINARY_OVERDUE = 6;
const DISPUTED_NOT_DUE = 7;
const DISPUTED_OVERDUE = 8;
const CREDIT_NOTES = 9;
const UNAPPLIED_RECEIPTS = 10;
const WIDTH = 11;

const DEPOSIT = itemKinds.indexOf('deposit');
const RETENTION = itemKinds.indexOf('retention');
const CREDIT_NOTE = itemKinds.indexOf('creditNote');

/** `days` ascend. */
export function positions<Group extends number>(
  ledger: Ledger,
  days: readonly Day[],
  groups: { readonly size: number; readonly of: (item: Item) => Group },
): Positions<Group> {
  const row = days.length * WIDTH;
  const sums = new Float64Array(groups.size * row);

  for (let i = 0; i < ledger.size; i++) {
    const item = i as Item;
    const kind = at(ledger.kind, item);
    if (kind === DEPOSIT) continue;
    const issued = at(ledger.issued, item);
    for (let place = 0; place < days.length; place++) {
      const day = days[place] as Day;
      if (issued > day) continue;
      const open = openAt(ledger, item, day);
      // Once it is settled it stays so.
      if (open === 0) break;
      const start = groups.of(item) * row + place * WIDTH;
      const isOrdinary = kind !== RETENTION && at(ledger.doubtful, item) === 0;
      if (open < 0) {
        if (isOrdinary) add(sums, start + (kind === CREDIT_NOTE ? CREDIT_NOTES : UNAPPLIED_RECEIPTS), open);
        continue;
      }
      const isOverdue = at(ledger.due, item) < day;
      const disputed = Math.min(at(ledger.disputed, item), open);
      add(sums, start + OPEN_ITEMS, 1);
      add(sums, start + RECEIVABLES, open);
      if (isOverdue) {
        add(sums, start + OVERDUE_ITEMS, 1);
        add(sums, start + OVERDUE, open);
      }
      if (disputed > 0) add(sums, start + DISPUTED, disputed);
      if (!isOrdinary) continue;
      add(sums, start + (isOverdue ? ORDINARY_OVERDUE : ORDINARY_NOT_DUE), open);
      if (disputed > 0) add(sums, start + (isOverdue ? DISPUTED_OVERDUE : DISPUTED_NOT_DUE), disputed);
    }
  }
  return {
    of: (group, place) => positionFrom(sums, group * row + place * WIDTH),
    sum(all, place) {
      const total = new Float64Array(WIDTH);
      for (const group of all) {
        const start = group * row + place * WIDTH;
        for (let field = 0; field < WIDTH; field++) add(total, field, sums[start + field] as number);
      }
      return positionFrom(total, 0);
    },
  };
}

function add(sums: Float64Array, place: number, amount: number): void {
  sums[place] = (sums[place] as number) + amount;
}

function positionFrom(sums: Float64Array, start: number): Position {
  const sum = (place: number): number => sums[start + place] as number;
  return {
    openItems: sum(OPEN_ITEMS),
    receivables: sum(RECEIVABLES),
    overdueItems: sum(OVERDUE_ITEMS),
    overdue: sum(OVERDUE),
    disputed: sum(DISPUTED),
    ordinaryNotDue: sum(ORDINARY_NOT_DUE),
    ordinaryOverdue: sum(ORDINARY_OVERDUE),
    disputedNotDue: sum(DISPUTED_NOT_DUE),
    disputedOverdue: sum(DISPUTED_OVERDUE),
    creditNotes: sum(CREDIT_NOTES),
    unappliedReceipts: sum(UNAPPLIED_RECEIPTS),
  };
}

export const byAccount = (ledger: Ledger) => ({
  size: ledger.accounts.length,
  of: (item: Item) => at(ledger.account, item),
});

export const byCurrency = (ledger: Ledger) => ({
  size: ledger.currencies.length,
  of: (item: Item) => at(ledger.currencyOf, at(ledger.account, item)),
});

/** What DSO speaks of: sales are net of credit notes, hence the receivables are; receipts not applied are not deducted. */
export const numerator = ({ ordinaryNotDue, ordinaryOverdue, creditNotes }: Position): number =>
  ordinaryNotDue + ordinaryOverdue + creditNotes;

/** The numerator, had everything been paid in time: credit notes come off what is overdue first. */
export const notDueOf = (position: Position): number => Math.min(position.ordinaryNotDue, numerator(position));
