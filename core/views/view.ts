/** All that the pane shows of a workbook, in one answer: each call of the pane may have to read the workbook anew. */
import type { Language } from '../text/text';
import { customers, type CustomerView } from './customers';
import { wordedDoubt } from './log-doubt';
import type { Opened } from './opened';
import { overview, type OverviewView } from './overview';
import { reminders, type RemindersView } from './reminders';
import { reports, type ReportsView } from './reports';
import { settings, type SettingsView } from './settings';
import { tablesBeside, type TablesBesideView } from './tables-beside';

export type View = {
  readonly language: Language;
  /** The sheet of the receivables, and how many rows of it were read. */
  readonly source: string;
  readonly rows: number;
  readonly overview: OverviewView;
  readonly customers: readonly CustomerView[];
  readonly reminders: RemindersView;
  readonly reports: ReportsView;
  readonly settings: SettingsView;
  readonly tables: TablesBesideView;
};

export function viewOf(opened: Opened): View {
  const { read, context, log } = opened;
  return {
    language: read.language,
    source: context.source,
    rows: context.ledger.rows,
    overview: overview(context),
    customers: customers(context, log),
    reminders: reminders(context, log, wordedDoubt(opened)),
    reports: reports(context),
    settings: settings(opened),
    tables: tablesBeside(opened),
  };
}
