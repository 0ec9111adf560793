/** A workbook that was read, as everything that the pane asks of it: one ledger, one set of settings, one log. */
import type { Day } from '../calendar-date';
import type { Rows } from '../cell';
import type { Action } from '../dunning/actions';
import type { LogRow } from '../dunning/log';
import { readLog, type LogRead } from '../dunning/log-table';
import { mergeLogs } from '../dunning/merge-logs';
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
import type { TableRead } from '../settings/sheet-table';
import { settingNotes } from '../settings/worded';
import { wordedTable, type ProblemInTable } from '../settings/worded-tables';
import { textIn, type Language } from '../text/text';
import type { NamedCells, WorkbookRead } from './workbook-read';

export type Opened = {
  readonly read: WorkbookRead;
  /** In the words of the person who looks. */
  readonly context: ReportContext;
  /** As they stand on their sheet, in the language of the workbook. */
  readonly settings: SettingsRead;
  readonly log: readonly LogRow[];
  readonly logRead: LogRead;
  readonly actions: TableRead<Action>;
  readonly letters: TemplatesByLanguage;
  /** What is wrong with the settings and the tables beside the receivables, one sentence each. */
  readonly notesIn: (language: Language) => readonly string[];
};

/**
 * Words are in the language of the person; what is written into the workbook has the workbook's own. That one also says
 * how what is written there is to be read, so that everybody is shown the same figures.
 */
export function opened(read: WorkbookRead): Result<Opened, ReadFailure> {
  const settings = readSettings(rowsOf(read.settings), read.language);
  const { language } = settings.settings;
  const inUse = withAsOf(settings.settings, read.today);
  const { rows = [], firstRow = 1, sheet = '' } = read.receivables ?? {};
  const ledger = readLedger(rows, inUse.reading, firstRow);
  if (!ledger.ok) return err(ledger.error);
  const logRead = readLog(rowsOf(read.log));
  const log = mergeLogs(logRead.rows);
  const actions = readActions(rowsOf(read.actions), language);
  const policies = readPolicies(rowsOf(read.policy), language);
  const letters = readLetters(rowsOf(read.letters), language);
  const notesIn = (words: Language): readonly string[] => [
    ...settingNotes(settings, words).map(({ message }) => message),
    ...notesOn(read.policy, policies.problems, (problem) => ({ table: 'policy', problem }), words),
    ...notesOn(read.actions, actions.problems, (problem) => ({ table: 'actions', problem }), words),
    ...notesOn(read.letters, letters.problems, (problem) => ({ table: 'letters', problem }), words),
    ...notesOn(read.log, logRead.problems, (problem) => ({ table: 'log', problem }), words),
  ];
  const context = reportContext({
    ledger: ledger.value,
    asOf: inUse.asOf.inUse as Day,
    settings: { ...inUse, language: read.language },
    settingNotes: notesIn(read.language),
    log,
    actions: actions.rows.map(({ value }) => value),
    policies: policies.policies,
    text: textIn(read.language),
    source: sheet,
  });
  return ok({ read, context, settings, log, logRead, actions, letters: letters.templates, notesIn });
}

const rowsOf = (cells: WorkbookRead['settings']): Rows => cells?.rows ?? [];

const notesOn = <P>(
  cells: NamedCells | undefined,
  problems: readonly P[],
  inTable: (problem: P) => ProblemInTable,
  language: Language,
): readonly string[] =>
  problems.map((problem) => wordedTable(inTable(problem), language, { firstRow: cells?.firstRow ?? 1 }));

/** The same, in the words of the workbook: for what is written into it. */
export function workbookContext({ context, settings, notesIn }: Opened): ReportContext {
  const { language } = settings.settings;
  return reportContext({
    ...context,
    settings: { ...context.settings, language },
    settingNotes: notesIn(language),
    text: textIn(language),
  });
}
