/** What has happened between a customer and us, in the order of days: messages, promises, plans, disputes, payments. */
import { textOrder } from '../../analysis/order';
import { settledBy, type SettledBy } from '../../analysis/statement';
import type { Day } from '../../calendar-date';
import { at } from '../../column';
import { accountOf, BEFORE_ALL, type Item, type Ledger } from '../../ledger/ledger';
import type { Currency, Minor } from '../../money';
import type { ActionKind } from '../actions';
import { deadlineOf } from '../deadline';
import type { LevelId } from '../message';
import type { Channel } from '../policy';
import type { Sent } from './sent';

export type Outcome = 'kept' | 'broken' | 'toCome' | 'planKept' | 'planMissed';

export type PastEvent = {
  /** BEFORE_ALL where nobody has said. */
  readonly on: Day;
  readonly event: LevelId | ActionKind | SettledBy;
  readonly channel?: Channel;
  /** None: everything that had been invoiced. */
  readonly numbers: readonly string[];
  readonly currency?: Currency;
  /** What was asked for, promised, contested or paid; undefined: the whole. */
  readonly amount?: Minor;
  /** The end of a deadline, or the day by which it was to be paid. */
  readonly until?: Day;
  readonly outcome?: Outcome;
  /** A person's own words. */
  readonly reason?: string;
};

export const messageEvents = (sent: readonly Sent[]): readonly PastEvent[] =>
  sent.map(({ row, numbers }) => {
    const until = deadlineOf(row);
    const { on, letter, channel, currency, amount } = row;
    return { on, event: letter, channel, numbers, currency, amount, ...(until !== undefined && { until }) };
  });

/** Of parts of these items, as far as the table tells: a table holds the last day and the sum of an item. */
export const settlementEvents = (ledger: Ledger, asOf: Day, items: readonly Item[]): readonly PastEvent[] =>
  items
    .filter((item) => at(ledger.settled, item) !== 0 && at(ledger.settledOn, item) <= asOf)
    .map((item) => ({
      on: at(ledger.settledOn, item),
      event: settledBy(ledger, item),
      numbers: [ledger.numbers[item] ?? ''],
      currency: accountOf(ledger, item).currency,
      amount: at(ledger.settled, item),
    }));

export const inOrder = (events: readonly PastEvent[]): readonly PastEvent[] =>
  [...events].sort(
    (a, b) =>
      a.on - b.on || (a.until ?? BEFORE_ALL) - (b.until ?? BEFORE_ALL) || textOrder(a.numbers.join(), b.numbers.join()),
  );
