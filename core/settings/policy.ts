/** The credit policy as a table: one row for each level of each segment. */
import { textOf, type Rows } from '../cell';
import { defaultPolicies, type Level, type Policy } from '../dunning/policy';
import { textIn, type Language } from '../text/text';
import { choiceOf } from './choices';
import { columnOf, readTable, type SheetColumn, type TableProblem } from './sheet-table';
import { choice, number, wholeNumber, yesNo, type ValueKind } from './value-kinds';

export type PolicyRow = { readonly segment: string } & Level;

/** Everyone, good payers …, or a type of customer as the table of receivables calls it. */
const segment: ValueKind<string> = {
  read: (cell) => choiceOf(cell, 'segment') ?? textOf(cell),
  write: (value, language) => {
    const known = choiceOf(value, 'segment');
    return known === undefined ? value : textIn(language).choices.segment[known];
  },
  expected: ({ choices }) => Object.values(choices.segment).join(', '),
  choices: ({ choices }) => Object.values(choices.segment),
};

const column = columnOf<PolicyRow>();

export const policyColumns: readonly SheetColumn<PolicyRow>[] = [
  column('segment', ({ dunning }) => dunning.policyColumns.segment, segment, { value: 'everyone' }),
  column('days', ({ dunning }) => dunning.policyColumns.days, wholeNumber(-365, 3650)),
  column('letter', ({ dunning }) => dunning.policyColumns.letter, choice('letter')),
  column('channel', ({ dunning }) => dunning.policyColumns.channel, choice('channel'), { value: 'email' }),
  column('minimum', ({ dunning }) => dunning.policyColumns.minimum, number(0, 1e9), { value: 0 }),
  column('claimsPenalties', ({ dunning }) => dunning.policyColumns.claimsPenalties, yesNo, { value: false }),
  column('graceDays', ({ dunning }) => dunning.policyColumns.graceDays, wholeNumber(0, 365), { value: 0 }),
];

export type PolicyProblem = TableProblem<PolicyRow>;

/**
 * Two levels of a segment on one day cannot follow each other: the first counts. Without any row the default holds.
 */
export function readPolicies(
  rows: Rows,
  language: Language,
): { readonly policies: readonly Policy[]; readonly problems: readonly PolicyProblem[] } {
  const read = readTable(policyColumns, rows, language);
  const policies = new Map<string, Level[]>();
  const refused: PolicyProblem[] = [];
  for (const { row, value } of read.rows) {
    const { segment: name, ...level } = value;
    if (isMisplaced(level)) {
      refused.push({
        row,
        column: 'letter',
        value: wordOf(level.letter, language),
        code: 'misplaced',
        used: undefined,
      });
      continue;
    }
    const levels = policies.get(name) ?? [];
    policies.set(name, levels);
    if (levels.some(({ days }) => days === level.days)) {
      refused.push({ row, column: 'days', value: level.days, code: 'twice', used: undefined });
    } else levels.push(level);
  }
  return {
    policies:
      policies.size === 0 ? defaultPolicies : [...policies].map(([name, levels]) => ({ segment: name, levels })),
    problems: [...read.problems, ...refused].sort((a, b) => a.row - b.row),
  };
}

/** A letter speaks of what falls due or of what is late: it would say the contrary on the other side of the due date. */
const isMisplaced = ({ days, letter }: Level): boolean =>
  letter === 'preReminder' ? days > 0 : letter === 'dueDay' ? days !== 0 : days <= 0;

const wordOf = (letter: Level['letter'], language: Language): string => textIn(language).choices.letter[letter];

export const policyRows = (policies: readonly Policy[]): readonly PolicyRow[] =>
  policies.flatMap(({ segment: name, levels }) => levels.map((level) => ({ segment: name, ...level })));
