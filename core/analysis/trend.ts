/**
 * Whether a customer pays later than it did: the days late of the last three invoices settled, less those of all that
 * were settled before them in the same twelve months, each weighted by amount. Positive is worse.
 *
 * What was settled on the same day as the third last belongs to the last three, so that the order of rows decides
 * nothing; before them at least three must have been settled. Disputed amounts are left out, since the trend is a factor
 * of the risk score.
 */
import type { Brand } from '../brand';
import { at, column, type Column } from '../column';
import type { Account } from '../ledger/ledger';
import { daysLate, type Settlement, type Settlements } from './settlements';

type Days = Brand<number, 'Days'>;

const LAST = 3;
const LEAST_BEFORE = 3;

/** Columns of the accumulator: of the last settlements, then of those before them. */
const AMOUNT = 0;
const LATE = 1;
const BEFORE = 2;
const COUNT_BEFORE = 4;
const WIDTH = 5;

/** NaN where too few invoices were settled. `accounts`: how many there are. */
export function trends(settled: Settlements, accounts: number): Column<Account, Days> {
  const latest = latestDays(settled, accounts);
  const sums = new Float64Array(accounts * WIDTH);
  for (let i = 0; i < settled.size; i++) {
    const settlement = i as Settlement;
    const amount = at(settled.undisputed, settlement);
    if (amount === 0) continue;
    const account = at(settled.account, settlement);
    const isLast = at(settled.day, settlement) >= (latest[account * LAST + LAST - 1] as number);
    const start = account * WIDTH + (isLast ? 0 : BEFORE);
    sums[start + AMOUNT] = (sums[start + AMOUNT] as number) + amount;
    sums[start + LATE] = (sums[start + LATE] as number) + amount * daysLate(settled, settlement);
    if (!isLast) sums[account * WIDTH + COUNT_BEFORE] = (sums[account * WIDTH + COUNT_BEFORE] as number) + 1;
  }
  const trend = new Float64Array(accounts);
  for (let account = 0; account < accounts; account++) {
    const sum = (place: number): number => sums[account * WIDTH + place] as number;
    const isKnown = sum(COUNT_BEFORE) >= LEAST_BEFORE;
    trend[account] = isKnown ? sum(LATE) / sum(AMOUNT) - sum(BEFORE + LATE) / sum(BEFORE + AMOUNT) : NaN;
  }
  return column(trend);
}

/** The days of the last three settlements of each account, the latest first; 0 where there are fewer. */
function latestDays(settled: Settlements, accounts: number): Int32Array {
  const latest = new Int32Array(accounts * LAST);
  for (let i = 0; i < settled.size; i++) {
    if (at(settled.undisputed, i as Settlement) === 0) continue;
    const start = at(settled.account, i as Settlement) * LAST;
    let day: number = at(settled.day, i as Settlement);
    for (let place = start; place < start + LAST; place++) {
      const held = latest[place] as number;
      if (day <= held) continue;
      latest[place] = day;
      day = held;
    }
  }
  return latest;
}
