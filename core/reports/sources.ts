/** What the figures of a report are drawn from. */
import { salesGiven, sourcesOf, type Sources } from '../analysis/sources';
import type { ReportContext } from './report';

export const reportSources = ({ ledger, asOf, sales, settings }: ReportContext): Sources =>
  sourcesOf(ledger, asOf, salesGiven(ledger, sales, settings.reading.currency));
