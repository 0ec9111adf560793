/** Every report, in the order of its sheets. */
import { agedBalance } from './aged-balance';
import { dashboard } from './dashboard';
import { dataCheck } from './data-check';
import { indicators } from './indicators';
import { openItems } from './open-items';
import type { Report } from './report';
import { risk } from './risk';

export const reports = {
  dashboard,
  aging: agedBalance,
  openItems,
  indicators,
  risk,
  check: dataCheck,
} satisfies Record<string, Report>;

export type ReportId = keyof typeof reports;
