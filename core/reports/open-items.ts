import { hasCodes } from '../ledger/ledger';
import { writtenAmount } from '../text/written';
import { block } from './block';
import { mostItemsFirst } from './currency-order';
import { layOut } from './layout';
import { openItemColumns } from './open-item-columns';
import { markOf, type Report, type ReportContext } from './report';
import { asOfLine } from './report-lines';

/** The list is a table of receivables itself: it takes the name by which formulas and other hosts go on from here. */
export const openItems: Report = (context) => {
  const { ledger, asOf, figures, text } = context;
  const columns = openItemColumns(ledger, asOf, text);
  return layOut({
    mark: markOf('openItems'),
    tab: text.reports.openItems.tab,
    title: text.reports.openItems.title,
    asOf: asOfLine(context),
    definition: text.reports.openItems.definition(balancesOf(context)),
    blocks: [
      block({
        name: 'EncoursOpenItems',
        columns: hasCodes(ledger) ? columns : columns.filter(({ header }) => header !== text.columns.code),
        rows: figures.openItems(),
      }),
    ],
    notes: [],
    landscape: true,
  });
};

/** In each currency, as the aged balance says them: deposits are in the list and not in the balance. */
export function balancesOf({ figures, settings: { language }, text }: ReportContext): string {
  const page = text.reports.openItems;
  return mostItemsFirst(figures.aged.all().totals)
    .map(({ currency, balance, receivables, unapplied, deposits }) => {
      const write = (minor: number): string => writtenAmount(minor, currency, language);
      const written = page.balance(write(balance), currency, receivables.count + unapplied.count);
      return deposits.count === 0 ? written : page.besideDeposits(written, write(-deposits.amount));
    })
    .join(', ');
}
