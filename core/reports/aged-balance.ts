import type { AgedAmounts, AgedGroup } from '../analysis/aged-amounts';
import type { AgedBalance } from '../analysis/aging';
import type { Cell } from '../cell';
import { customerOf, hasCodes, type Account } from '../ledger/ledger';
import { digitsOf, type Currency } from '../money';
import { writtenAmount, writtenDate } from '../text/written';
import { agingChart } from './aging-chart';
import { agingColumns, overdueShare } from './aging-columns';
import { block, tableName, type Block, type FootRow } from './block';
import { booksLines } from './books-lines';
import { mostItemsFirst } from './currency-order';
import { looks, type TableColumn } from './columns';
import { customerLabels } from './customer-labels';
import { layOut } from './layout';
import { markOf, type Report, type ReportContext } from './report';
import { asOfLine, dataNotes } from './report-lines';
import { shownGroups } from './shown-groups';

/** One block for each currency, then the doubtful receivables in blocks of their own; each block adds up. */
export const agedBalance: Report = (context) => {
  const { asOf, figures, settings, text } = context;
  const { language } = settings;
  const page = text.reports.aging;
  const all = figures.aged.all();
  const totals = mostItemsFirst(all.totals);
  const day = writtenDate(asOf, language);
  return layOut({
    mark: markOf('aging'),
    tab: page.tab,
    title: page.title,
    asOf: asOfLine(context),
    definition: settings.aging.basis === 'due' ? page.definition(day) : page.byInvoice(day),
    blocks: [...ordinaryBlocks(context), ...doubtfulBlocks(context)],
    notes: [
      ...(totals.length === 0 ? [page.nothing] : []),
      ...totals.map((total) => control(total, context)),
      ...totals.flatMap(({ deposits, currency }) =>
        deposits.count === 0 ? [] : [page.deposits(writtenAmount(-deposits.amount, currency, language), currency)],
      ),
      ...booksLines(context),
      ...dataNotes(context),
    ],
    landscape: true,
  });
};

/** Of whatever is not doubtful; the chart of the first speaks of everybody. */
function ordinaryBlocks(context: ReportContext): readonly Block[] {
  const { figures, text } = context;
  const page = text.reports.aging;
  const balance = figures.aged.ordinary();
  return mostItemsFirst(balance.totals).map((total, i) => {
    const { currency } = total;
    const groups = shownGroups(balance, currency);
    const everybody = shownGroups(figures.aged.all(), currency);
    const [counted, share] = hasDoubtful(currency, context)
      ? [page.customersWithout(groups.length), page.shareWithout]
      : [page.customers(groups.length), page.share];
    const table = tableOf(balance, currency, context);
    return block<AgedGroup>({
      ...table,
      name: tableName('EncoursAging', currency, i),
      // One currency stands above already.
      ...(balance.totals.length > 1 && { heading: page.block(currency) }),
      rows: groups,
      foot: [table.totalOf(total, counted), table.sharesOf(total, share)],
      ...(i === 0 && {
        chart: agingChart(groups, everybody, balance, table.columns.length - table.amounts - 1, currency, context),
      }),
    });
  });
}

/** Under each its total, and that of everything. */
function doubtfulBlocks(context: ReportContext): readonly Block[] {
  const { figures, text } = context;
  const page = text.reports.aging;
  const balance = figures.aged.doubtful();
  const all = figures.aged.all();
  return mostItemsFirst(balance.totals).map((total, i) => {
    const { currency } = total;
    const groups = shownGroups(balance, currency);
    const table = tableOf(balance, currency, context);
    const whole = all.totals.find((each) => each.currency === currency) ?? total;
    return block<AgedGroup>({
      ...table,
      name: tableName('EncoursDoubtful', currency, i),
      heading: page.doubtful(currency),
      rows: groups,
      foot: [
        table.totalOf(total, page.customers(groups.length)),
        table.totalOf(whole, page.customersWith(shownGroups(all, currency).length)),
        table.sharesOf(whole, page.share),
      ],
    });
  });
}

const hasDoubtful = (currency: Currency, { figures }: ReportContext): boolean =>
  figures.aged.doubtful().totals.some((total) => total.currency === currency);

function tableOf(balance: AgedBalance, currency: Currency, context: ReportContext) {
  const amounts = agingColumns(balance, context.settings.aging.basis, digitsOf(currency), context.text);
  const who = whoColumns(context);
  return {
    columns: [...who, ...amounts],
    amounts: amounts.length,
    bar: who.length + 1 + balance.buckets.length,
    totalOf: (total: AgedAmounts, counted: string): FootRow => ({
      kind: 'total',
      cells: [
        ...totalLabels(who.length, `${counted}, ${currency}`, context),
        ...amounts.map(({ value }) => value(total)),
      ],
    }),
    sharesOf: (total: AgedAmounts, label: string): FootRow => ({
      kind: 'shares',
      cells: [...who.map((_, place) => (place === 0 ? label : '')), ...sharesOf(total)],
      percent: looks.percent(context.text),
    }),
  };
}

/** The code stands in a column of its own where customers have one. */
function whoColumns({ ledger, text }: ReportContext): readonly TableColumn<AgedGroup>[] {
  const labels = customerLabels(ledger, text);
  const account = (group: AgedGroup): Account => group.account as Account;
  const name: TableColumn<AgedGroup> = {
    header: text.columns.customer,
    value: (group) => labels(account(group)),
    look: looks.text,
    width: 30,
  };
  const code: TableColumn<AgedGroup> = {
    header: text.columns.code,
    value: (group) => customerOf(ledger, account(group)).id,
    look: looks.text,
    width: 12,
  };
  return hasCodes(ledger) ? [code, name] : [name];
}

const totalLabels = (columns: number, counted: string, { text }: ReportContext): readonly string[] =>
  columns === 1 ? [`${text.columns.total}, ${counted}`] : [text.columns.total, counted];

/** Each bucket's part of the receivables, under the total; blank where a share says nothing. */
function sharesOf(total: AgedAmounts): readonly Cell[] {
  const { amount } = total.receivables;
  if (amount <= 0) return [];
  const shares = [total.notDue, ...total.buckets].map((sum) => sum.amount / amount);
  return [...shares, overdueShare(total)];
}

function control(total: AgedAmounts, { settings: { language }, text }: ReportContext): string {
  const write = (minor: number): string => writtenAmount(minor, total.currency, language);
  const inBuckets = total.buckets.reduce((sum, { amount }) => sum + amount, 0);
  return text.reports.aging.control(
    write(total.notDue.amount),
    write(inBuckets),
    write(-total.unapplied.amount),
    `${write(total.balance)} ${total.currency}`,
  );
}
