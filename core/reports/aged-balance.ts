import type { AgedAmounts, AgedGroup } from '../analysis/aged-amounts';
import { aging, overdueRate, type AgedBalance } from '../analysis/aging';
import type { Cell } from '../cell';
import { customerOf, hasCodes, type Account } from '../ledger/ledger';
import { digitsOf, type Currency } from '../money';
import { writtenAmount, writtenDate } from '../text/written';
import { agingChart } from './aging-chart';
import { agingColumns } from './aging-columns';
import { block, tableName, type Block } from './block';
import { booksLines } from './books-lines';
import { mostItemsFirst } from './currency-order';
import { looks, type TableColumn } from './columns';
import { customerLabels } from './customer-labels';
import { layOut } from './layout';
import { markOf, type Report, type ReportContext } from './report';
import { asOfLine, dataNotes } from './report-lines';

/** One block for each currency, then the doubtful receivables in blocks of their own; each block adds up. */
export const agedBalance: Report = (context) => {
  const { ledger, asOf, settings, text } = context;
  const { language } = settings;
  const page = text.reports.aging;
  const ordinary = aging(ledger, { ...settings.aging, asOf, doubtful: false });
  const doubtful = aging(ledger, { ...settings.aging, asOf, doubtful: true });
  const all = aging(ledger, { ...settings.aging, asOf });
  const totals = mostItemsFirst(all.totals);
  const day = writtenDate(asOf, language);
  return layOut({
    mark: markOf('aging'),
    tab: page.tab,
    title: page.title,
    asOf: asOfLine(context),
    definition: settings.aging.basis === 'due' ? page.definition(day) : page.byInvoice(day),
    blocks: [
      ...blocksOf(
        ordinary,
        'EncoursAging',
        context,
        (currency, i) => (i === 0 ? undefined : page.block(currency)),
        all,
      ),
      ...blocksOf(doubtful, 'EncoursDoubtful', context, page.doubtful),
    ],
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

function blocksOf(
  balance: AgedBalance,
  name: string,
  context: ReportContext,
  heading: (currency: Currency, i: number) => string | undefined,
  /** Of whom the chart of the first block speaks; it has none without them. */
  everybody?: AgedBalance,
): readonly Block[] {
  return mostItemsFirst(balance.totals).map((total, i) => {
    const { currency } = total;
    const groups = inCurrency(balance, currency);
    const amounts = agingColumns(balance, context.settings.aging.basis, digitsOf(currency), context.text);
    const who = whoColumns(context);
    const over = heading(currency, i);
    return block<AgedGroup>({
      name: tableName(name, currency, i),
      ...(over !== undefined && { heading: over }),
      columns: [...who, ...amounts],
      rows: groups,
      total: [
        ...totalLabels(who.length, groups.length, currency, context),
        ...amounts.map(({ value }) => value(total)),
      ],
      shares: [...who.map((_, place) => (place === 0 ? context.text.reports.aging.share : '')), ...sharesOf(total)],
      percent: looks.percent(context.text),
      bar: who.length + 1 + balance.buckets.length,
      ...(i === 0 &&
        everybody && {
          chart: agingChart(groups, inCurrency(everybody, currency), balance, who.length - 1, currency, context),
        }),
    });
  });
}

const inCurrency = ({ groups }: AgedBalance, currency: Currency): readonly AgedGroup[] =>
  groups.filter((group) => group.currency === currency);

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

function totalLabels(
  columns: number,
  customers: number,
  currency: Currency,
  { text }: ReportContext,
): readonly string[] {
  const counted = `${text.reports.aging.customers(customers)}, ${currency}`;
  return columns === 1 ? [`${text.columns.total}, ${counted}`] : [text.columns.total, counted];
}

/** Each bucket's part of the receivables, under the total; blank where a share says nothing. */
function sharesOf(total: AgedAmounts): readonly Cell[] {
  const { amount } = total.receivables;
  if (amount <= 0) return [];
  const shares = [total.notDue, ...total.buckets].map((sum) => sum.amount / amount);
  return [...shares, overdueRate(total) ?? ''];
}

function control(total: AgedAmounts, { settings: { language }, text }: ReportContext): string {
  const write = (minor: number): string => writtenAmount(minor, total.currency, language);
  const inBuckets = total.buckets.reduce((sum, { amount }) => sum + amount, 0);
  return text.reports.aging.control(
    write(total.notDue.amount),
    write(inBuckets),
    write(total.unapplied.amount),
    `${write(total.balance)} ${total.currency}`,
  );
}
