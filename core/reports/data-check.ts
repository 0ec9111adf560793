import type { Field } from '../ledger/fields';
import type { Text } from '../text/text';
import { writtenAmount } from '../text/written';
import { block } from './block';
import { looks, type TableColumn } from './columns';
import { layOut } from './layout';
import { problemColumns } from './problem-columns';
import { problemList } from './problem-list';
import { markOf, type Report, type ReportContext } from './report';
import { asOfLine } from './report-lines';

export const dataCheck: Report = (context) => {
  const { ledger, settings, settingNotes = [], text } = context;
  const { language } = settings;
  const page = text.reports.check;
  const { problems, count } = problemList(ledger);
  return layOut({
    mark: markOf('check'),
    tab: page.tab,
    title: page.title,
    asOf: asOfLine(context),
    definition: page.definition,
    blocks: [
      block({ name: 'EncoursCheck', columns: problemColumns(language), rows: problems }),
      block({
        name: 'EncoursColumns',
        heading: text.reports.columnsBlock,
        columns: readColumns(text),
        rows: columnsOf(context),
      }),
    ],
    notes: [
      ...settingNotes,
      ...(count === 0 ? [page.nothing] : []),
      ...(count > problems.length ? [page.more(count - problems.length)] : []),
      ...ledger.leftOut.map(({ rows, amount, currency }) =>
        page.leftOut(rows, writtenAmount(amount, currency, language), currency),
      ),
    ],
    landscape: true,
  });
};

type ReadColumn = { readonly field: string; readonly header: string };

/** In the order of the fields; columns that were not read come last. */
const columnsOf = ({ ledger: { read, unread }, text }: ReportContext): readonly ReadColumn[] => [
  ...(Object.entries(read) as [Field, string][]).map(([field, header]) => ({ field: text.fields[field], header })),
  ...unread.map((header) => ({ field: text.columns.unread, header })),
];

const readColumns = ({ columns }: Text): readonly TableColumn<ReadColumn>[] => [
  { header: columns.field, value: ({ field }) => field, look: looks.text, width: 24 },
  { header: columns.header, value: ({ header }) => header, look: looks.text, width: 24 },
];
