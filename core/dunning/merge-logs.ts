/**
 * Several logs of one ledger as one: that of the workbook and that of the command line, or one log whose rows were
 * appended as they changed. In whatever order and however often they are merged, the result is the same.
 */
import { textOrder } from '../analysis/order';
import { isSameItem } from './item-identity';
import { isUnsent, lives, states, type LogRow, type Step } from './log';

/** Each key once, by key; a step stands in at most one row that lives. */
export function mergeLogs(...logs: readonly (readonly LogRow[])[]): readonly LogRow[] {
  const latest = new Map<string, LogRow>();
  for (const row of logs.flat()) {
    const known = latest.get(row.key);
    if (!known || compare(row, known) > 0) latest.set(row.key, row);
  }
  return withoutDoubles([...latest.values()]);
}

/**
 * The logs of hosts that do not know of each other, which may have given one key to a message each: what one of them has
 * given up may have been sent by the other, so that a row that lives counts before one that does not.
 */
export function mergeHosts(...logs: readonly (readonly LogRow[])[]): readonly LogRow[] {
  const known = new Map<string, LogRow>();
  for (const row of logs.flatMap((log) => mergeLogs(log))) {
    const other = known.get(row.key);
    if (!other || (lives(row) === lives(other) ? compare(row, other) > 0 : lives(row))) known.set(row.key, row);
  }
  return withoutDoubles([...known.values()]);
}

/** Of two rows of one key the one that has gone further; of two that are as far, either, but always the same. */
const compare = (a: LogRow, b: LogRow): number => stageOf(a) - stageOf(b) || textOrder(textOf(a), textOf(b));

const stageOf = ({ state }: LogRow): number => states.indexOf(state);

const textOf = (row: LogRow): string => JSON.stringify(Object.entries(row).sort(([a], [b]) => textOrder(a, b)));

/**
 * Two hosts that did not know of each other may have taken one step each in a message of its own. What was sent stays
 * sent, the first of two keeps the step; a draft with a step that another row has is withdrawn as a whole.
 */
function withoutDoubles(rows: readonly LogRow[]): readonly LogRow[] {
  const taken = new Map<string, Step[]>();
  const isTaken = (step: Step): boolean => (taken.get(placeOf(step)) ?? []).some((other) => isSameItem(step, other));
  const settled = [...rows].sort(strongestFirst).map((row) => {
    if (!lives(row)) return row;
    const free = row.steps.filter((step) => !isTaken(step));
    const isDouble = free.length < row.steps.length;
    if (isDouble && isUnsent(row)) return { ...row, state: 'superseded' as const, reason: 'double' };
    for (const step of free) taken.set(placeOf(step), [...(taken.get(placeOf(step)) ?? []), step]);
    return isDouble ? { ...row, steps: free } : row;
  });
  return settled.sort((a, b) => textOrder(a.key, b.key));
}

const placeOf = ({ number, level }: Step): string => `${number} ${String(level)}`;

const strongestFirst = (a: LogRow, b: LogRow): number =>
  stageOf(b) - stageOf(a) || a.on - b.on || textOrder(a.key, b.key);
