/** Everything that is wrong with a ledger's data, worded. */
import { readTextDate } from '../calendar-date';
import { duplicates } from '../ledger/duplicates';
import { MAX_PROBLEMS, type Ledger } from '../ledger/ledger';
import { SPEAKS_OF_DAYS, type Problem } from '../ledger/problem';
import { textIn, type Language } from '../text/text';
import { writtenDate, writtenNumber } from '../text/written';
import type { Cell } from '../cell';

type ProblemList = {
  /** In the order of rows, at most a thousand. */
  readonly problems: readonly Problem[];
  readonly counts: Ledger['problemCounts'];
  readonly count: number;
};

/** Several reports of one ledger ask for the same list. */
const lists = new WeakMap<Ledger, ProblemList>();

export function problemList(ledger: Ledger): ProblemList {
  const known = lists.get(ledger);
  if (known) return known;
  const twice = duplicates(ledger);
  const { error, warning, note } = ledger.problemCounts;
  const list: ProblemList = {
    problems: [...ledger.problems, ...twice].sort((a, b) => a.row - b.row).slice(0, MAX_PROBLEMS),
    counts: { error, warning: warning + twice.length, note },
    count: error + warning + note + twice.length,
  };
  lists.set(ledger, list);
  return list;
}

type WordedProblem = {
  readonly value: string;
  readonly wrong: string;
  readonly assumed: string;
  readonly message: string;
};

export function worded({ row, column, code, value, assumed }: Problem, language: Language): WordedProblem {
  const text = textIn(language);
  const words = text.problems[code];
  const isDay = (cell: Cell): boolean =>
    SPEAKS_OF_DAYS.has(code) && typeof cell === 'string' && readTextDate(cell).kind === 'day';
  const show = (cell: Cell): string => {
    if (typeof cell === 'number' && code !== 'duplicate') return writtenNumber(cell, decimalsOf(cell), language);
    const day = isDay(cell) ? readTextDate(String(cell)) : undefined;
    return day?.kind === 'day' ? writtenDate(day.day, language) : String(cell ?? '');
  };
  const what = { value: show(value), wrong: words.wrong, assumed: words.assumed(show(assumed)) };
  // Only text is quoted as the cell has it: a number or a day is what was read in it.
  const isQuoted = typeof value === 'string' && !isDay(value);
  const place = [column, isQuoted ? '' : what.value].filter((part) => part !== '').join(' ');
  return { ...what, message: text.problem(row, place, isQuoted ? what.value : '', what.wrong, what.assumed) };
}

/** Cents in pairs. */
function decimalsOf(value: number): number {
  const decimals = Math.min(6, (String(value).split('.')[1] ?? '').length);
  return decimals === 1 ? 2 : decimals;
}
