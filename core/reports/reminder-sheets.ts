/** The tables that stand beside the receivables: the credit policy, the notes of customers, the letters, the log. */
import type { Action } from '../dunning/actions';
import type { LogRow } from '../dunning/log';
import { logCells, logColumns } from '../dunning/log-table';
import type { Policy } from '../dunning/policy';
import { blanks, tagOf } from '../dunning/templates/blanks';
import type { TemplatesByLanguage } from '../dunning/templates/template';
import { actionColumns } from '../settings/actions';
import { letterColumns, letterRows } from '../settings/letters';
import { policyColumns, policyRows } from '../settings/policy';
import { textIn, type Language } from '../text/text';
import { block } from './block';
import { looks, type TableColumn } from './columns';
import { editedTable } from './edited-table';
import { layOut } from './layout';
import type { Sheet } from './sheet';

export const POLICY = 'AR_Policy';
export const ACTIONS = 'AR_Actions';
export const ACTIONS_MARK = 'AR_actions_sheet';
export const LETTERS = 'AR_Letters';
export const LOG = 'AR_Log';

export const policySheet = (policies: readonly Policy[], language: Language): Sheet =>
  editedTable({
    ...textIn(language).reports.policy,
    mark: 'AR_policy_sheet',
    range: POLICY,
    name: 'EncoursPolicy',
    table: policyColumns,
    rows: policyRows(policies),
    language,
  });

export const actionsSheet = (actions: readonly Action[], language: Language): Sheet =>
  editedTable({
    ...textIn(language).reports.actions,
    mark: ACTIONS_MARK,
    range: ACTIONS,
    name: 'EncoursActions',
    table: actionColumns,
    rows: actions,
    language,
  });

export function lettersSheet(templates: TemplatesByLanguage, language: Language): Sheet {
  const text = textIn(language);
  const { notes, blank, ...words } = text.reports.letters;
  return editedTable({
    ...words,
    mark: 'AR_letters_sheet',
    range: LETTERS,
    name: 'EncoursLetters',
    table: letterColumns,
    rows: letterRows(templates, language),
    language,
    texts: { subject: 40, body: 110 },
    notes: [...notes, ...blanks.map((name) => blank(tagOf(name), text.templates.blanks[name]))],
  });
}

/** The same cells in every language, so that any host can read them. */
export function logSheet(rows: readonly LogRow[], language: Language): Sheet {
  const { log } = textIn(language).reports;
  const columns = logColumns.map((column, place): TableColumn<LogRow> => ({
    header: column,
    value: (row) => logCells(row)[place],
    look: looks.text,
    width: 14,
  }));
  return layOut({
    ...log,
    mark: 'AR_log_sheet',
    asOf: '',
    blocks: [block({ name: 'EncoursLog', named: LOG, columns, rows })],
    notes: [],
    landscape: true,
  });
}
