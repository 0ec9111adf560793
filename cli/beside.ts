/** The tables that stand beside the receivables: credit policy, notes of customers, letters, reminder log. */
import type { Rows } from '../core/cell';
import type { Action } from '../core/dunning/actions';
import type { LogRow } from '../core/dunning/log';
import { readLog } from '../core/dunning/log-table';
import { mergeLogs } from '../core/dunning/merge-logs';
import { defaultPolicies, type Policy } from '../core/dunning/policy';
import { builtInTemplates } from '../core/dunning/templates/built-in';
import { ACTIONS, LOG, POLICY } from '../core/reports/reminder-sheets';
import { readActions } from '../core/settings/actions';
import { readPolicies } from '../core/settings/policy';
import type { Opened } from './read';

export type Beside = {
  readonly policies: readonly Policy[];
  readonly actions: readonly Action[];
  readonly letters: typeof builtInTemplates;
  /** Of the workbook alone. */
  readonly log: readonly LogRow[];
  /** What is wrong with them, one sentence each. */
  readonly notes: readonly string[];
};

/** Each table of `--settings`, where it has one, else of the workbook. */
export async function besideOf({ input, settingsInput, settings: { language } }: Opened): Promise<Beside> {
  const named = async (name: string): Promise<Rows> =>
    (await settingsInput?.named(name, 'below')) ?? (await input.named(name, 'below')) ?? [];
  const policies = readPolicies(await named(POLICY), language);
  const actions = readActions(await named(ACTIONS), language);
  const log = readLog((await input.named(LOG, 'below')) ?? []);
  return {
    policies: policies.policies.length === 0 ? defaultPolicies : policies.policies,
    actions: actions.rows.map(({ value }) => value),
    letters: builtInTemplates,
    log: mergeLogs(log.rows),
    notes: [],
  };
}
