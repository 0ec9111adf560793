/** The tables that stand beside the receivables: credit policy, notes of customers, letters, reminder log. */
import type { Action, ActionProblem } from '../core/dunning/actions';
import type { LogRow } from '../core/dunning/log';
import { isLog, readLog } from '../core/dunning/log-table';
import { mergeLogs } from '../core/dunning/merge-logs';
import type { Policy } from '../core/dunning/policy';
import type { TemplatesByLanguage } from '../core/dunning/templates/template';
import { ACTIONS, LETTERS, LOG, POLICY } from '../core/reports/reminder-sheets';
import { readActions } from '../core/settings/actions';
import { readLetters } from '../core/settings/letters';
import { readPolicies } from '../core/settings/policy';
import type { TableRead } from '../core/settings/sheet-table';
import { wordedTable, type ProblemInTable } from '../core/settings/worded-tables';
import type { Language } from '../core/text/text';
import { cannotRead } from '../files/failure';
import type { Input, NamedRows } from '../files/input';
import type { Opened } from './read';

export type Beside = {
  readonly policies: readonly Policy[];
  readonly actions: readonly Action[];
  readonly letters: TemplatesByLanguage;
  /** Of the workbook alone. */
  readonly log: readonly LogRow[];
  /** What is wrong with them, one sentence each. */
  readonly problems: readonly string[];
  /** What a ledger has found wrong with the notes of its customers, likewise. */
  readonly noteProblems: (problems: readonly ActionProblem[]) => readonly string[];
};

const NOTHING: NamedRows = { firstRow: 1, rows: [] };

/** Policy and letters of `--settings`, where it has them, else of the workbook; notes of both. */
export async function besideOf({ input, settingsInput, settings: { language } }: Opened): Promise<Beside> {
  const named = async (name: string, extent?: 'below'): Promise<NamedRows> =>
    (await settingsInput?.named(name, extent)) ?? (await input.named(name, extent)) ?? NOTHING;
  const worded =
    ({ firstRow }: NamedRows) =>
    (found: ProblemInTable): string =>
      wordedTable(found, language, { firstRow });
  const policyRows = await named(POLICY, 'below');
  const logRows = await readLogRows(input);
  const notes = await notesIn([input, settingsInput], language);
  // Below them stands what the blanks mean.
  const letterRows = await named(LETTERS);
  const policies = readPolicies(policyRows.rows, language);
  const letters = readLetters(letterRows.rows, language);
  const log = readLog(logRows.rows);
  return {
    policies: policies.policies,
    actions: distinct(notes.flatMap(({ read }) => read.rows.map(({ value }) => value))),
    letters: letters.templates,
    log: mergeLogs(log.rows),
    problems: [
      ...policies.problems.map((problem) => worded(policyRows)({ table: 'policy', problem })),
      ...notes.flatMap(({ cells, read }) =>
        read.problems.map((problem) => worded(cells)({ table: 'actions', problem })),
      ),
      ...letters.problems.map((problem) => worded(letterRows)({ table: 'letters', problem })),
      ...log.problems.map((problem) => worded(logRows)({ table: 'log', problem })),
    ],
    noteProblems: (problems) =>
      problems.map((problem) => {
        const { cells, read } = notes.find((each) => isIn(problem, each)) ?? { cells: NOTHING, read: NO_NOTES };
        return worded(cells)({ table: 'actions', problem, notes: read.rows });
      }),
  };
}

type Notes = { readonly cells: NamedRows; readonly read: TableRead<Action> };

const NO_NOTES: TableRead<Action> = { rows: [], problems: [] };

/** Notes are facts of customers and no settings: those of `--settings` stand beside those of the workbook. */
async function notesIn(inputs: readonly (Input | undefined)[], language: Language): Promise<readonly Notes[]> {
  const found: Notes[] = [];
  for (const input of inputs) {
    const cells = await input?.named(ACTIONS, 'below');
    if (cells) found.push({ cells, read: readActions(cells.rows, language) });
  }
  return found;
}

/** A note that was copied is one. */
const distinct = (actions: readonly Action[]): readonly Action[] => [
  ...new Map(actions.map((action) => [JSON.stringify(Object.values(action)), action])).values(),
];

const isIn = ({ action }: ActionProblem, { read }: Notes): boolean => read.rows.some(({ value }) => value === action);

/** A log without its header would be read as an empty one, and everybody reminded again. */
async function readLogRows(input: Input): Promise<NamedRows> {
  const cells = await input.named(LOG, 'below');
  if (!cells) return NOTHING;
  if (!isLog(cells.rows.slice(0, 1))) throw cannotRead(({ remind }) => remind.logBroken(LOG));
  return cells;
}
