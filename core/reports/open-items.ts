import { openItems as itemsOpenAt } from '../analysis/open-items';
import { hasCodes } from '../ledger/ledger';
import { block } from './block';
import { layOut } from './layout';
import { openItemColumns } from './open-item-columns';
import { markOf, type Report } from './report';
import { asOfLine } from './report-lines';

/** The list is a table of receivables itself: it takes the name by which formulas and other hosts go on from here. */
export const openItems: Report = (context) => {
  const { ledger, asOf, text } = context;
  const columns = openItemColumns(ledger, asOf, text);
  return layOut({
    mark: markOf('openItems'),
    tab: text.reports.openItems.tab,
    title: text.reports.openItems.title,
    asOf: asOfLine(context),
    definition: text.reports.openItems.definition,
    blocks: [
      block({
        name: 'EncoursOpenItems',
        columns: hasCodes(ledger) ? columns : columns.filter(({ header }) => header !== text.columns.code),
        rows: itemsOpenAt(ledger, asOf),
      }),
    ],
    notes: [],
    landscape: true,
  });
};
