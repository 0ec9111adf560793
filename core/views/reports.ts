/** The reports that can be written, in the groups in which they are offered. */
import type { ReportId } from '../reports/index';
import type { ReportContext } from '../reports/report';
import type { Text } from '../text/text';

export type ReportsView = readonly {
  readonly group: string;
  readonly reports: readonly { readonly id: ReportId; readonly title: string; readonly says: string }[];
}[];

const GROUPS: Readonly<Record<keyof Text['pane']['reportGroups'], readonly ReportId[]>> = {
  receivables: ['dashboard', 'aging', 'openItems', 'indicators'],
  customers: ['risk', 'worklist', 'reminders'],
  checks: ['legalCheck', 'check'],
};

export const reports = ({ text }: Pick<ReportContext, 'text'>): ReportsView =>
  (Object.keys(GROUPS) as (keyof typeof GROUPS)[]).map((group) => ({
    group: text.pane.reportGroups[group],
    reports: GROUPS[group].map((id) => ({ id, title: text.reports[id].title, says: text.pane.reportSays[id] })),
  }));
