/** The warnings, each with what was found and what to do. */
import type { HandOver } from '../../dunning/hand-over';
import type { HandOverWarning } from '../../dunning/hand-over/warnings';
import { halfYearName } from '../../terms/half-year';
import { writtenDate } from '../../text/written';
import type { ReportContext } from '../report';
import type { FileRow } from './file-columns';

export const checkRows = ({ warnings }: HandOver, context: ReportContext): readonly FileRow[] =>
  warnings.map((warning) => {
    const { point, found, toDo } = context.text.reports.handOver.checks.warnings[warning.code];
    return [point, found(whatOf(warning, context)), toDo];
  });

function whatOf(warning: HandOverWarning, { ledger, settings: { language }, text }: ReportContext): string {
  switch (warning.code) {
    case 'notInNotice':
    case 'disputed':
    case 'agreed':
      return [...new Set(warning.items.map((item) => ledger.numbers[item] ?? ''))].join(', ');
    case 'deadline':
      return writtenDate(warning.until, language);
    case 'insolvency':
      return warning.judgment === undefined ? '' : writtenDate(warning.judgment, language);
    case 'noRate':
      return warning.rates
        .map(({ series, halfYear }) => text.law.rateOf(text.law.series[series], halfYearName(halfYear)))
        .join(text.dunning.separator);
    default:
      return '';
  }
}
