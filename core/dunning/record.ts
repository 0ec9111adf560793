/** What a person or a host says became of a message. */
import type { Day } from '../calendar-date';
import { err, ok, type Result } from '../result';
import { states, type LogRow, type State } from './log';

export type RecordFailure =
  | { readonly code: 'noRow'; readonly key: string }
  /** Nothing leads from one state to the other: a message that was sent can only be undone. */
  | { readonly code: 'noWay'; readonly key: string; readonly from: State; readonly to: State };

export type Said = {
  readonly key: string;
  readonly state: Exclude<State, 'pending'>;
  /** The day on which it happened. */
  readonly on: Day;
  readonly by?: string;
  readonly reason?: string;
};

/** The row as it is to stand in the log from now on. Saying the same twice changes nothing. */
export function recorded(log: readonly LogRow[], { key, state, on, by, reason }: Said): Result<LogRow, RecordFailure> {
  const row = log.find((known) => known.key === key);
  if (!row) return err({ code: 'noRow', key });
  if (row.state === state) return ok(row);
  if (!leadsTo(row.state, state)) return err({ code: 'noWay', key, from: row.state, to: state });
  return ok({ ...row, state, on, ...(by !== undefined && { by }), ...(reason !== undefined && { reason }) });
}

const leadsTo = (from: State, to: State): boolean =>
  (from === 'sent') === (to === 'undone') && states.indexOf(to) > states.indexOf(from);
