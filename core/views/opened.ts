/** A workbook that was read, as everything that the pane asks of it: one ledger, one set of settings, one log. */
import type { Day } from '../calendar-date';
import type { Rows } from '../cell';
import type { Action } from '../dunning/actions';
import type { LogRow } from '../dunning/log';
import { readLog } from '../dunning/log-table';
import { mergeLogs } from '../dunning/merge-logs';
import type { Policy } from '../dunning/policy';
import type { TemplatesByLanguage } from '../dunning/templates/template';
import type { ReadFailure } from '../ledger/problem';
import { readLedger } from '../ledger/reader';
import { reportContext, type ReportContext } from '../reports/report';
import { withAsOf } from '../reports/write-report';
import { err, ok, type Result } from '../result';
import { readActions } from '../settings/actions';
import { readLetters } from '../settings/letters';
import { readPolicies } from '../settings/policy';
import { readSettings, type SettingsRead } from '../settings/read';
import { textIn } from '../text/text';
import type { WorkbookRead } from './workbook-read';

export type Opened = {
  readonly read: WorkbookRead;
  readonly context: ReportContext;
  /** As they stand on their sheet. */
  readonly settings: SettingsRead;
  readonly log: readonly LogRow[];
  readonly actions: readonly Action[];
  readonly policies: readonly Policy[];
  readonly letters: TemplatesByLanguage;
};

/** Words are in the language of the person; what is written into the workbook has the workbook's own. */
export function opened(read: WorkbookRead): Result<Opened, ReadFailure> {
  const settings = readSettings(rowsOf(read.settings), read.language);
  const inUse = withAsOf(settings.settings, read.today);
  const { rows = [], firstRow = 1, sheet = '' } = read.receivables ?? {};
  const ledger = readLedger(rows, inUse.reading, firstRow);
  if (!ledger.ok) return err(ledger.error);
  const log = mergeLogs(readLog(rowsOf(read.log)).rows);
  const actions = readActions(rowsOf(read.actions), read.language).rows.map(({ value }) => value);
  const { policies } = readPolicies(rowsOf(read.policy), read.language);
  const context = reportContext({
    ledger: ledger.value,
    asOf: inUse.asOf.inUse as Day,
    settings: { ...inUse, language: read.language },
    log,
    actions,
    policies,
    text: textIn(read.language),
    source: sheet,
  });
  const letters = readLetters(rowsOf(read.letters), read.language).templates;
  return ok({ read, context, settings, log, actions, policies, letters });
}

const rowsOf = (cells: WorkbookRead['settings']): Rows => cells?.rows ?? [];
