/** Until when a message that was sent lets its customer pay. */
import { addDays, type Day } from '../calendar-date';
import type { LogRow } from './log';

/** A letter is with the customer so many days after it was sent; deadlines run from there. */
const POST_DAYS = 3;

/** The last day of its deadline; undefined where it sets none. */
export const deadlineOf = ({
  on,
  channel,
  graceDays,
}: Pick<LogRow, 'on' | 'channel' | 'graceDays'>): Day | undefined =>
  graceDays > 0 ? addDays(on, graceDays + postDays(channel)) : undefined;

const postDays = (channel: LogRow['channel']): number =>
  channel === 'letter' || channel === 'registered' ? POST_DAYS : 0;
