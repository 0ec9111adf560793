/** Every report, in the order of its sheets. */
import { agedBalance } from './aged-balance';
import { dataCheck } from './data-check';
import { openItems } from './open-items';
import type { Report } from './report';

export const reports = { aging: agedBalance, openItems, check: dataCheck } satisfies Record<string, Report>;

export type ReportId = keyof typeof reports;
