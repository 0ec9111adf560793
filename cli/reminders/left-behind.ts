/**
 * What a run finds before it begins: files that do not lie where their message stands, because a crash or another host
 * came between, and drafts whose file is gone, of which a person has to say whether they were sent.
 */
import type { Day } from '../../core/calendar-date';
import type { LogRow, State } from '../../core/dunning/log';
import type { Drafts, Place } from './drafts';

export type LeftBehind = {
  /** As they are to stand in the log from now on. */
  readonly rows: readonly LogRow[];
  readonly moves: readonly Move[];
};

export type Move = { readonly row: LogRow; readonly to: Place };

/** Undefined: wherever it lies. A draft that was withdrawn before the log could say so waits for the plan. */
const places: Readonly<Record<State, Place | undefined>> = {
  pending: undefined,
  drafted: undefined,
  uncertain: undefined,
  cancelled: 'withdrawn',
  superseded: 'withdrawn',
  skipped: 'withdrawn',
  sent: 'sent',
  undone: 'withdrawn',
};

/** `own`: the rows of the folder's log; `merged`: of all logs, those of other hosts among them. */
export function leftBehind(
  own: readonly LogRow[],
  merged: readonly LogRow[],
  placeOf: Drafts['placeOf'],
  asOf: Day,
): LeftBehind {
  const latest = new Map(merged.map((row) => [row.key, row]));
  const now = own.map((known) => ({ known, row: latest.get(known.key) ?? known }));
  return {
    rows: now.flatMap(({ known, row }) => {
      if (isTaken(row, placeOf(row))) return [{ ...row, state: 'uncertain' as const, on: asOf }];
      return row.state === known.state ? [] : [row];
    }),
    moves: misplaced(
      now.map(({ row }) => row),
      placeOf,
    ),
  };
}

/** Somebody has taken the draft away, perhaps to send it. */
const isTaken = ({ state }: LogRow, place: Place | undefined): boolean =>
  (state === 'drafted' && (place === undefined || place === 'sent')) || (state === 'pending' && place === 'sent');

export const misplaced = (rows: readonly LogRow[], placeOf: Drafts['placeOf']): readonly Move[] =>
  rows.flatMap((row) => {
    const [to, place] = [places[row.state], placeOf(row)];
    return to === undefined || place === undefined || place === to ? [] : [{ row, to }];
  });
