/** The aged balance and the figures of each currency for a terminal. */
import type { AgedAmounts } from '../core/analysis/aged-amounts';
import type { AgedBalance } from '../core/analysis/aging';
import type { Account } from '../core/ledger/ledger';
import type { Currency } from '../core/money';
import { booksLines } from '../core/reports/books-lines';
import { mostItemsFirst } from '../core/reports/currency-order';
import { customerLabels } from '../core/reports/customer-labels';
import type { ReportContext } from '../core/reports/report';
import { asOfLine, columnNotes, dataNotes } from '../core/reports/report-lines';
import { shownGroups } from '../core/reports/shown-groups';
import { writtenAmount, writtenRatio } from '../core/text/written';
import { aligned } from './aligned';
import { figureLines } from './figure-lines';

/** Where the workbook went, and the open items where they are too many for it. */
type Written = { readonly workbook: string; readonly openItems: string | undefined };

const MAX_CUSTOMERS = 20;

export function printedReport(context: ReportContext, { workbook, openItems }: Written): string {
  const { figures, text } = context;
  const page = text.reports.aging;
  const blocks = [
    ...blocksOf(figures.aged.ordinary(), page.block, context),
    ...blocksOf(figures.aged.doubtful(), page.doubtful, context),
  ];
  const figured = [...figureLines(context), ...booksLines(context)];
  const lines = [
    page.title,
    asOfLine(context),
    ...(blocks.length === 0 ? ['', page.nothing] : blocks),
    '',
    ...(figured.length === 0 ? [] : [...figured, '']),
    ...columnNotes(context),
    ...dataNotes(context),
    ...(openItems === undefined ? [] : [text.hosts.commandLine.openItemsWritten(openItems)]),
    text.hosts.commandLine.written(workbook),
  ];
  return `${lines.join('\n')}\n`;
}

/** A block for each currency, as in the workbook: doubtful receivables stand in blocks of their own. */
const blocksOf = (
  balance: AgedBalance,
  heading: (currency: Currency) => string,
  context: ReportContext,
): readonly string[] =>
  mostItemsFirst(balance.totals).flatMap((total) => ['', heading(total.currency), ...blockOf(total, balance, context)]);

function blockOf(total: AgedAmounts, balance: AgedBalance, context: ReportContext): readonly string[] {
  const { ledger, text } = context;
  const labels = customerLabels(ledger, text);
  const groups = shownGroups(balance, total.currency);
  const whole = context.figures.aged.all().totals.find(({ currency }) => currency === total.currency);
  const isPart = balance === context.figures.aged.ordinary() && (whole?.doubtful.count ?? 0) > 0;
  const others = groups.slice(MAX_CUSTOMERS);
  const columns = columnsOf(balance, context);
  const row = (label: string, amount: (minor: Column['minor']) => number): readonly string[] => [
    label,
    ...columns.map(({ minor }) => shown(amount(minor), total.currency, context)),
  ];
  const sumOf = (minor: Column['minor']): number => others.reduce((sum, group) => sum + minor(group), 0);
  const shares = columns.map(({ minor, isShare }) => (isShare ? share(minor(total), total, context) : ''));
  const lines = aligned([
    [text.columns.customer, ...columns.map(({ header }) => header)],
    ...groups.slice(0, MAX_CUSTOMERS).map((group) => row(labels(group.account as Account), (minor) => minor(group))),
    ...(others.length > 0 ? [row(text.hosts.commandLine.others(others.length), sumOf)] : []),
    row(text.columns.total, (minor) => minor(total)),
    [isPart ? text.reports.aging.shareWithout : text.reports.aging.share, ...shares],
  ]);
  const rule = '─'.repeat(Math.max(...lines.map(({ length }) => length)));
  return [lines[0] ?? '', rule, ...lines.slice(1, -2), rule, ...lines.slice(-2)];
}

type Column = {
  readonly header: string;
  readonly minor: (row: AgedAmounts) => number;
  readonly isShare: boolean;
};

function columnsOf({ buckets }: AgedBalance, { settings, text: { columns } }: ReportContext): readonly Column[] {
  const notDue: Column = { header: columns.notDue, minor: (row) => row.notDue.amount, isShare: true };
  return [
    // By invoice date nothing is "not due".
    ...(settings.aging.basis === 'due' ? [notDue] : []),
    ...buckets.map(({ label }, i) => ({
      header: label,
      minor: (row: AgedAmounts) => row.buckets[i]?.amount ?? 0,
      isShare: true,
    })),
    { header: columns.overdue, minor: (row) => row.overdue.amount, isShare: true },
    { header: columns.unapplied, minor: (row) => row.unapplied.amount, isShare: false },
    { header: columns.balance, minor: (row) => row.balance, isShare: false },
  ];
}

const shown = (minor: number, currency: Currency, { settings: { language } }: ReportContext): string =>
  minor === 0 ? '–' : writtenAmount(minor, currency, language);

const share = (minor: number, { receivables }: AgedAmounts, { settings: { language } }: ReportContext): string =>
  receivables.amount > 0 ? writtenRatio(minor / receivables.amount, language) : '';
