/** The tables that a person keeps beside the receivables: where each stands, and how it is begun. */
import { defaultPolicies } from '../dunning/policy';
import { ACTIONS, actionsSheet, LETTERS, lettersSheet, POLICY, policySheet } from '../reports/reminder-sheets';
import type { Sheet } from '../reports/sheet';
import type { Changes } from './calls';
import type { Opened } from './opened';

export type TableBeside = 'policy' | 'letters' | 'actions';

export type TablesBesideView = readonly {
  readonly id: TableBeside;
  readonly title: string;
  /** Where it stands, or what holds without it. */
  readonly says: string;
  readonly isThere: boolean;
}[];

type Kept = {
  /** The workbook name of its cells. */
  readonly range: string;
  /** With what holds without it. */
  readonly begun: (opened: Opened) => Sheet;
};

const KEPT: Readonly<Record<TableBeside, Kept>> = {
  policy: { range: POLICY, begun: (opened) => policySheet(defaultPolicies, languageOf(opened)) },
  letters: { range: LETTERS, begun: (opened) => lettersSheet(opened.letters, languageOf(opened)) },
  actions: { range: ACTIONS, begun: (opened) => actionsSheet([], languageOf(opened)) },
};

/** Of the workbook. */
const languageOf = ({ settings }: Opened) => settings.settings.language;

export const tablesBeside = ({ read, context: { text } }: Opened): TablesBesideView =>
  (Object.keys(KEPT) as TableBeside[]).map((id) => ({
    id,
    title: text.reports[id].tab,
    says: read[id] ? text.pane.standsOn(read[id].sheet) : text.pane.tableSays[id],
    isThere: read[id] !== undefined,
  }));

/** Brought forward; begun where there is none. `sheet`: its title. */
export function tableForward(
  table: TableBeside,
  opened: Opened,
): { readonly sheet: string; readonly changes: Changes } {
  const { range, begun } = KEPT[table];
  const found = opened.read[table];
  if (found) return { sheet: found.sheet, changes: { front: range } };
  const sheet = begun(opened);
  return { sheet: sheet.title, changes: { sheets: [sheet], front: sheet.mark } };
}
