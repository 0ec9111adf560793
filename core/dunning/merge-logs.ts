/**
 * Several logs of one ledger as one: that of the workbook and that of the command line, or one log whose rows were
 * appended as they changed. In whatever order and however often they are merged, the result is the same.
 */
import { textOrder } from '../analysis/order';
import { isSameItem } from './item-identity';
import { isBeforePutOff, isUnsent, lives, states, type LogRow, type Step } from './log';

/** Each key once, by key; a step stands in at most one row that lives. */
export function mergeLogs(...logs: readonly (readonly LogRow[])[]): readonly LogRow[] {
  return withoutDoubles(byKey(logs).map(furthest));
}

/**
 * The logs of hosts that do not know of each other, which may have given one key to a message each: what one of them has
 * given up may have been sent by the other, so that a row that lives counts before one that does not.
 */
export function mergeHosts(...logs: readonly (readonly LogRow[])[]): readonly LogRow[] {
  const all = byKey(logs.map((log) => mergeLogs(log)));
  return withoutDoubles(all.map((rows) => furthest(rows.some(lives) ? rows.filter(lives) : rows)));
}

function byKey(logs: readonly (readonly LogRow[])[]): readonly (readonly LogRow[])[] {
  const rows = new Map<string, LogRow[]>();
  for (const row of logs.flat()) {
    const known = rows.get(row.key);
    if (known) known.push(row);
    else rows.set(row.key, [row]);
  }
  return [...rows.values()];
}

/**
 * Of rows of one key the one that has gone furthest; of several that are as far, any, but always the same. What is not a
 * draft any more keeps the steps of all of them: whatever any host says was sent is not sent once more.
 */
function furthest(rows: readonly LogRow[]): LogRow {
  const stage = rows.reduce((far, row) => Math.max(far, stageOf(row)), 0);
  const all = rows.filter((row) => stageOf(row) === stage);
  // All in one state.
  const keepsAll = all.every((row) => lives(row) && !isUnsent(row));
  const textBy = (row: LogRow): string => textOf(keepsAll ? { ...row, steps: [] } : row);
  const last = all.reduce((row, other) => (textOrder(textBy(other), textBy(row)) > 0 ? other : row));
  return keepsAll ? { ...last, steps: stepsOf(all) } : last;
}

/** In an order of their own where the rows do not say the same. */
function stepsOf(rows: readonly LogRow[]): readonly Step[] {
  const [first = [], ...others] = rows.map(({ steps }) => steps);
  const isSame = others.every((steps) => JSON.stringify(steps) === JSON.stringify(first));
  return isSame ? first : inOrder([first, ...others].flat());
}

/** Each once. */
const inOrder = (steps: readonly Step[]): readonly Step[] =>
  [...new Map(steps.map((step) => [textOf(step), step])).entries()]
    .sort(([a], [b]) => textOrder(a, b))
    .map(([, step]) => step);

const stageOf = ({ state }: LogRow): number => states.indexOf(state);

const textOf = (row: LogRow | Step): string => JSON.stringify(Object.entries(row).sort(([a], [b]) => textOrder(a, b)));

/**
 * Two hosts that did not know of each other may have taken one step each in a message of its own. What was sent stays
 * sent, the first of two keeps the step; a draft with a step that another row has is withdrawn as a whole.
 */
function withoutDoubles(rows: readonly LogRow[]): readonly LogRow[] {
  const taken = new Map<string, { readonly row: LogRow; readonly step: Step }[]>();
  const isTaken = (step: Step): boolean =>
    (taken.get(placeOf(step)) ?? []).some(
      (other) => isSameItem(step, other.step) && !isBeforePutOff(other.row, other.step, step.due),
    );
  const settled = [...rows].sort(strongestFirst).map((row) => {
    if (!lives(row)) return row;
    const free = row.steps.filter((step) => !isTaken(step));
    const isDouble = free.length < row.steps.length;
    if (isDouble && isUnsent(row)) return { ...row, state: 'superseded' as const, reason: 'double' };
    for (const step of free) taken.set(placeOf(step), [...(taken.get(placeOf(step)) ?? []), { row, step }]);
    return isDouble ? { ...row, steps: inOrder(free) } : row;
  });
  return settled.sort((a, b) => textOrder(a.key, b.key));
}

const placeOf = ({ number, level }: Step): string => `${number} ${String(level)}`;

const strongestFirst = (a: LogRow, b: LogRow): number =>
  stageOf(b) - stageOf(a) || a.on - b.on || textOrder(a.key, b.key);
