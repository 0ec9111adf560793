/** The columns of a data check. */
import type { Problem } from '../ledger/problem';
import { textIn, type Language } from '../text/text';
import { looks, type TableColumn } from './columns';
import { worded } from './problem-list';

export function problemColumns(language: Language): readonly TableColumn<Problem>[] {
  const { columns, severities } = textIn(language);
  return [
    { header: columns.row, value: ({ row }) => row, look: { ...looks.count, align: 'left', wrap: true }, width: 8 },
    { header: columns.column, value: ({ column }) => column, look: looks.wrapped, width: 20 },
    { header: columns.value, value: (problem) => worded(problem, language).value, look: looks.wrapped, width: 22 },
    { header: columns.problem, value: (problem) => worded(problem, language).wrong, look: looks.wrapped, width: 44 },
    { header: columns.assumed, value: (problem) => worded(problem, language).assumed, look: looks.wrapped, width: 44 },
    { header: columns.severity, value: ({ severity }) => severities[severity], look: looks.wrapped, width: 14 },
  ];
}
