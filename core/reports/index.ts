/** Every report, in the order of its sheets. */
import { agedBalance } from './aged-balance';
import { dashboard } from './dashboard';
import { dataCheck } from './data-check';
import { indicators } from './indicators';
import { legalCheck } from './legal-check';
import { openItems } from './open-items';
import { reminders } from './reminders';
import type { Report, ReportContext } from './report';
import { risk } from './risk';
import { worklist } from './worklist';

export const reports = {
  dashboard,
  aging: agedBalance,
  openItems,
  indicators,
  risk,
  worklist,
  reminders,
  legalCheck,
  check: dataCheck,
} satisfies Record<string, Report>;

export type ReportId = keyof typeof reports;

/** A workbook of all reports leaves out those that would only say that there is nothing. */
export function hasSomethingToSay(id: ReportId, { figures, log = [] }: ReportContext): boolean {
  switch (id) {
    case 'worklist':
      return figures.worklist().length > 0;
    case 'reminders':
      return log.length > 0;
    case 'legalCheck':
      return figures.legalCheck().exceeding.length > 0;
    default:
      return true;
  }
}
