/**
 * What a run finds before it begins: files that do not lie where their message stands, because a crash or another host
 * came between, and drafts whose file is gone, of which a person has to say whether they were sent.
 */
import type { Day } from '../../core/calendar-date';
import type { LogRow } from '../../core/dunning/log';
import type { Drafts, Place } from './drafts';

export type LeftBehind = {
  /** As they are to stand in the log from now on. */
  readonly rows: readonly LogRow[];
  readonly moves: readonly { readonly row: LogRow; readonly to: Place }[];
};

/** `own`: the rows of the folder's log; `merged`: of all logs, those of other hosts among them. */
export function leftBehind(
  own: readonly LogRow[],
  merged: readonly LogRow[],
  placeOf: Drafts['placeOf'],
  asOf: Day,
): LeftBehind {
  const latest = new Map(merged.map((row) => [row.key, row]));
  const rows: LogRow[] = [];
  const moves: { row: LogRow; to: Place }[] = [];
  for (const known of own) {
    const row = latest.get(known.key) ?? known;
    const place = placeOf(row);
    if (row.state !== known.state) rows.push(row);
    if (row.state === 'drafted') {
      // Withdrawn before the log could say so; the plan decides anew.
      if (place === 'withdrawn') moves.push({ row, to: 'toSend' });
      // Somebody has taken it away, perhaps to send it.
      else if (place !== 'toSend') rows.push({ ...row, state: 'uncertain', on: asOf });
    } else if (place === 'toSend') {
      if (row.state === 'sent') moves.push({ row, to: 'sent' });
      else if (row.state !== 'pending' && row.state !== 'uncertain') moves.push({ row, to: 'withdrawn' });
    }
  }
  return { rows, moves };
}
