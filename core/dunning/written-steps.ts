/** The steps of a message in one cell: `kind:number:issued:rank/of:due:level:amount:customer`, parted by spaces. */
import { isoOf, readTextDate, type Day } from '../calendar-date';
import { isItemKind } from '../ledger/kinds';
import { BEFORE_ALL, NEVER } from '../ledger/ledger';
import type { Minor } from '../money';
import type { Step } from './log';

/** What a cell of any host holds is 32,767 characters; a step is seldom more than 60. */
export const MOST_STEPS = 400;

/** Of a message whose steps another one has taken. An empty cell is one that has lost them. */
const NONE = '-';

export const writtenSteps = (steps: readonly Step[]): string =>
  steps.length === 0 ? NONE : steps.map(writtenStep).join(' ');

const writtenStep = ({ kind, number, issued, rank, of, due, level, amount, customer }: Step): string =>
  [
    kind,
    number,
    issued === BEFORE_ALL ? '' : isoOf(issued),
    `${String(rank)}/${String(of)}`,
    due === NEVER ? '' : isoOf(due),
    level,
    amount,
    encodeURIComponent(customer),
  ].join(':');

/** Undefined when some of it is no step, or nothing stands there. */
export function readSteps(text: string): readonly Step[] | undefined {
  if (text.trim() === NONE) return [];
  const steps = text
    .split(/\s+/)
    .filter((step) => step !== '')
    .map(readStep);
  return steps.length > 0 && steps.every((step): step is Step => step !== undefined) ? steps : undefined;
}

const INTEGER = /^-?\d+$/;

function readStep(text: string): Step | undefined {
  const [
    kind = '',
    number = '',
    issuedText = '',
    place = '',
    dueText = '',
    level = '',
    amount = '',
    customer = '',
    ...more
  ] = text.split(':');
  const issued = dayOr(BEFORE_ALL, issuedText);
  const due = dayOr(NEVER, dueText);
  const [, rank, of] = /^(\d+)\/(\d+)$/.exec(place) ?? [];
  const isWhole = INTEGER.test(level) && INTEGER.test(amount) && more.length === 0;
  if (!isItemKind(kind) || issued === undefined || due === undefined || of === undefined || !isWhole) return undefined;
  return {
    kind,
    number,
    issued,
    rank: Number(rank),
    of: Number(of),
    due,
    level: Number(level),
    amount: Number(amount) as Minor,
    customer: decoded(customer),
  };
}

function dayOr(none: Day, text: string): Day | undefined {
  if (text === '') return none;
  const date = readTextDate(text);
  return date.kind === 'day' ? date.day : undefined;
}

/** Whatever a person may have made of it. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
