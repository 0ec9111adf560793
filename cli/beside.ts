/** The tables that stand beside the receivables: credit policy, notes of customers, letters, reminder log. */
import type { Action, ActionProblem } from '../core/dunning/actions';
import type { LogRow } from '../core/dunning/log';
import { readLog } from '../core/dunning/log-table';
import { mergeLogs } from '../core/dunning/merge-logs';
import type { Policy } from '../core/dunning/policy';
import type { TemplatesByLanguage } from '../core/dunning/templates/template';
import { ACTIONS, LETTERS, LOG, POLICY } from '../core/reports/reminder-sheets';
import { readActions } from '../core/settings/actions';
import { readLetters } from '../core/settings/letters';
import { readPolicies } from '../core/settings/policy';
import { wordedTable, type ProblemInTable } from '../core/settings/worded-tables';
import type { NamedRows } from '../files/input';
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

/** Each table of `--settings`, where it has one, else of the workbook. */
export async function besideOf({ input, settingsInput, settings: { language } }: Opened): Promise<Beside> {
  const named = async (name: string, extent?: 'below'): Promise<NamedRows> =>
    (await settingsInput?.named(name, extent)) ?? (await input.named(name, extent)) ?? NOTHING;
  const worded =
    ({ firstRow }: NamedRows) =>
    (found: ProblemInTable): string =>
      wordedTable(found, language, firstRow);
  const [policyRows, actionRows, logRows] = [
    await named(POLICY, 'below'),
    await named(ACTIONS, 'below'),
    (await input.named(LOG, 'below')) ?? NOTHING,
  ];
  // Below them stands what the blanks mean.
  const letterRows = await named(LETTERS);
  const policies = readPolicies(policyRows.rows, language);
  const actions = readActions(actionRows.rows, language);
  const letters = readLetters(letterRows.rows, language);
  const log = readLog(logRows.rows);
  return {
    policies: policies.policies,
    actions: actions.rows.map(({ value }) => value),
    letters: letters.templates,
    log: mergeLogs(log.rows),
    problems: [
      ...policies.problems.map((problem) => worded(policyRows)({ table: 'policy', problem })),
      ...actions.problems.map((problem) => worded(actionRows)({ table: 'actions', problem })),
      ...letters.problems.map((problem) => worded(letterRows)({ table: 'letters', problem })),
      ...log.problems.map((problem) => worded(logRows)({ table: 'log', problem })),
    ],
    noteProblems: (problems) =>
      problems.map((problem) => worded(actionRows)({ table: 'actions', problem, notes: actions.rows })),
  };
}
