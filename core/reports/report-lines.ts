/** Lines that stand on top of every report. */
import { openItems } from '../analysis/open-items';
import { writtenDate, writtenNumber } from '../text/written';
import type { ReportContext } from './report';

export function asOfLine({ ledger, asOf, settings: { language }, text: { reports }, source }: ReportContext): string {
  const count = (n: number): string => writtenNumber(n, 0, language);
  const from = reports.source(source, count(ledger.rows), count(openItems(ledger, asOf).length));
  return `${reports.asOf(writtenDate(asOf, language))} ${from}`;
}

/** What a reader of the figures must know of their data. */
export const dataNotes = ({ ledger, text: { reports } }: ReportContext, problemCount: string): readonly string[] => [
  ...(ledger.snapshot ? [reports.snapshot] : []),
  ...(problemCount === '' ? [] : [reports.problems(problemCount)]),
];
