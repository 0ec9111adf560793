/** What is wrong in the tables that stand beside the receivables, and what was assumed, as sentences for a person. */
import type { Cell } from '../cell';
import type { Action, ActionProblem } from '../dunning/actions';
import type { LogProblem } from '../dunning/log-table';
import { oneLine } from '../text/plain';
import { textIn, type Language } from '../text/text';
import { actionColumns } from './actions';
import { letterColumns, type LetterProblem } from './letters';
import { policyColumns, type PolicyProblem } from './policy';
import type { SheetColumn, TableProblem, TableRead } from './sheet-table';
import type { Shows } from './value-kinds';
import { shown } from './worded';

export type ProblemInTable =
  | { readonly table: 'policy'; readonly problem: PolicyProblem }
  | { readonly table: 'actions'; readonly problem: TableProblem<Action> }
  /** Of a note that is understood and fits no receivable; `notes`: the rows that were read, it among them. */
  | { readonly table: 'actions'; readonly problem: ActionProblem; readonly notes: TableRead<Action>['rows'] }
  | { readonly table: 'letters'; readonly problem: LetterProblem }
  | { readonly table: 'log'; readonly problem: LogProblem };

type Place = {
  /** The sheet's row, from 1, of the first of the rows that were read. */
  readonly firstRow?: number;
  /** What the table is called, where it is not on the sheet of ours. */
  readonly title?: string;
};

export function wordedTable(found: ProblemInTable, language: Language, { firstRow = 1, title }: Place = {}): string {
  const text = textIn(language);
  const row = rowOf(found);
  const place = row === undefined ? undefined : firstRow + row - 1;
  return text.dunning.tableProblems.at(title ?? text.reports[found.table].tab, place, wrongIn(found, language));
}

const rowOf = (found: ProblemInTable): number | undefined =>
  'notes' in found ? found.notes.find(({ value }) => value === found.problem.action)?.row : found.problem.row;

/** From the header of the column on. */
function wrongIn(found: ProblemInTable, language: Language): string {
  if ('notes' in found) return wrongNote(found.problem, language);
  switch (found.table) {
    case 'policy':
      return wrongCell(policyColumns, found.problem, language);
    case 'actions':
      return wrongCell(actionColumns, found.problem, language);
    case 'letters':
      return wrongLetter(found.problem, language);
    case 'log':
      return wrongLogCell(found.problem, language);
  }
}

function wrongCell<R>(columns: readonly SheetColumn<R>[], problem: TableProblem<R>, language: Language): string {
  const text = textIn(language);
  const { tableProblems } = text.dunning;
  const column = columns.find(({ name }) => name === problem.column);
  const { header, kind } = column as SheetColumn<R>;
  const typed = short(problem.value, kind.shows, language);
  const used = problem.used === undefined ? undefined : shown(problem.used, kind.shows, language);
  const wrong = {
    value: tableProblems.value(typed, kind.expected(text), used),
    missing: tableProblems.missing(kind.expected(text)),
    twice: tableProblems.twice(typed),
    misplaced: tableProblems.misplaced(typed),
  };
  return tableProblems.in(header(text), wrong[problem.code]);
}

function wrongNote({ action, code }: ActionProblem, language: Language): string {
  const text = textIn(language);
  const column = actionColumns.find(({ name }) => name === code) as SheetColumn<Action>;
  const value = short(column.write(action, language), column.kind.shows, language);
  return text.dunning.tableProblems.in(column.header(text), text.dunning.actionProblems[code](value));
}

function wrongLetter(found: LetterProblem, language: Language): string {
  const { templates, dunning } = textIn(language);
  switch (found.code) {
    case 'template': {
      const blank = short(found.problem.blank, undefined, language);
      return dunning.tableProblems.builtInUsed(templates.problem({ ...found.problem, blank }));
    }
    case 'unsaid': {
      const { part, what, missing } = found.unsaid;
      return dunning.tableProblems.in(
        templates.columns[part],
        dunning.tableProblems.usedAsWritten(templates.unsaid[what](missing)),
      );
    }
    default:
      return wrongCell(letterColumns, found, language);
  }
}

function wrongLogCell({ column, value }: LogProblem, language: Language): string {
  const { logProblem, tableProblems } = textIn(language).dunning;
  return tableProblems.in(column, logProblem(short(value, undefined, language)));
}

/** In a cell of the wrong column may stand a whole letter. */
function short(value: Cell, shows: Shows | undefined, language: Language): string {
  const letters = [...oneLine(shown(value, shows, language))];
  return letters.length > LONGEST ? `${letters.slice(0, LONGEST).join('')}…` : letters.join('');
}

const LONGEST = 60;
