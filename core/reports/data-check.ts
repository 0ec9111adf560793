import { writtenAmount } from '../text/written';
import { block, layOut } from './layout';
import { problemColumns } from './problem-columns';
import { problemList } from './problem-list';
import { markOf, type Report } from './report';
import { asOfLine, columnNotes } from './report-lines';

export const dataCheck: Report = (context) => {
  const { ledger, settings, text } = context;
  const { language } = settings;
  const page = text.reports.check;
  const { problems, count } = problemList(ledger);
  return layOut({
    mark: markOf('check'),
    tab: page.tab,
    title: page.title,
    asOf: asOfLine(context),
    definition: page.definition,
    blocks: [block({ name: 'EncoursCheck', columns: problemColumns(language), rows: problems })],
    notes: [
      ...columnNotes(context),
      ...(count === 0 ? [page.nothing] : []),
      ...(count > problems.length ? [page.more(count - problems.length)] : []),
      ...ledger.leftOut.map(({ rows, amount, currency }) =>
        page.leftOut(rows, writtenAmount(amount, currency, language), currency),
      ),
    ],
    landscape: true,
  });
};
