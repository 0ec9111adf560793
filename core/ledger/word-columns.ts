/** Columns of words: types, statuses, and what is disputed or doubtful. A word is understood once and remembered. */
import { isBlank, textOf, type Cell } from '../cell';
import { cellText } from './cell-text';
import { AMBIGUOUS, itemKinds, kindNamed } from './kinds';
import type { ReadingOptions } from './options';
import type { Evidence } from './problem';
import type { Problems } from './problems';
import { UNSAID } from './raw-rows';
import { answerOf, statuses, statusNamed } from './statuses';
import { readTextAmount } from './text-amount';

export function kindReader(options: ReadingOptions, problems: Problems) {
  const seen = new Map<string, number | typeof AMBIGUOUS>();
  const undecided: Evidence[] = [];
  const parse = (text: string, row: number): number | typeof AMBIGUOUS => {
    const named = kindNamed(text, options.kinds);
    if (named === AMBIGUOUS) return AMBIGUOUS;
    if (named !== undefined) return 1 + itemKinds.indexOf(named);
    const status = statusNamed(text);
    if (status !== undefined) return -(1 + statuses.indexOf(status));
    if (text.trim() !== '') problems.add('kindUnknown', 'kind', row, text);
    return UNSAID;
  };
  return {
    /** 1 + the kind's place; negative, 1 + the place of a status that stands in the type column; or UNSAID. */
    read(cell: Cell, row: number): number {
      if (isBlank(cell)) return UNSAID;
      const text = cellText(cell);
      let kind = seen.get(text);
      if (kind === undefined) {
        kind = parse(text, row);
        seen.set(text, kind);
      }
      if (kind !== AMBIGUOUS) return kind;
      if (undecided.length < 2) undecided.push({ row, value: text });
      return UNSAID;
    },
    undecided: (): readonly Evidence[] => undecided,
  };
}

export function statusReader(problems: Problems): (cell: Cell, row: number) => number {
  const seen = new Map<string, number>();
  return (cell, row) => {
    if (isBlank(cell)) return UNSAID;
    const text = cellText(cell);
    let status = seen.get(text);
    if (status === undefined) {
      const named = statusNamed(text);
      if (named === undefined && text.trim() !== '') problems.add('statusUnknown', 'status', row, text);
      status = named === undefined ? UNSAID : 1 + statuses.indexOf(named);
      seen.set(text, status);
    }
    return status;
  };
}

/** A reason is a dispute; so is what cannot be understood, since nobody may be reminded of what he contests. */
export function isDisputed(cell: Cell, problems: Problems, row: number): boolean {
  if (isBlank(cell) || cell === false || cell === 0) return false;
  if (cell === true || cell === 1) return true;
  if (typeof cell === 'string') {
    const { kind } = readTextAmount(cell, undefined);
    if (kind === 'blank') return false;
    if (kind === 'none') return answerOf(cell) !== false;
  }
  problems.add('disputeUnreadable', 'disputed', row, cell);
  return true;
}

export const saysDoubtful = (cell: Cell): boolean =>
  cell === true || (!isBlank(cell) && (answerOf(textOf(cell)) === true || statusNamed(textOf(cell)) === 'doubtful'));
