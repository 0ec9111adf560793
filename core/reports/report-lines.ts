/** Lines that stand on top of every report. */
import { openItems } from '../analysis/open-items';
import { writtenDate } from '../text/written';
import type { ReportContext } from './report';

export function asOfLine({ ledger, asOf, settings: { language }, text: { reports }, source }: ReportContext): string {
  const from = reports.source(source, ledger.rows, openItems(ledger, asOf).length);
  return `${reports.asOf(writtenDate(asOf, language))} ${from}`;
}

/** What a reader of the figures must know of their data. */
export const dataNotes = ({ ledger, text: { reports } }: ReportContext, problemCount: number): readonly string[] => [
  ...(ledger.snapshot ? [reports.snapshot] : []),
  ...(problemCount === 0 ? [] : [reports.problems(problemCount)]),
];
