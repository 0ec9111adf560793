/** The open items of a group as a table. */
import type { Day } from '../../calendar-date';
import type { Cell } from '../../cell';
import { at } from '../../column';
import { disputedOf } from '../../dunning/claims';
import type { ClaimGroup } from '../../dunning/hand-over/claim-groups';
import { claimSums } from '../../dunning/hand-over/claim-sums';
import { BEFORE_ALL, kindOf, NEVER } from '../../ledger/ledger';
import { toDecimal, type Currency } from '../../money';
import { looks, wordsIn, type TableColumn } from '../columns';
import type { ReportContext } from '../report';
import type { ClaimRow } from './claim-rows';

export function claimColumns(
  currency: Currency,
  { ledger, asOf, text }: ReportContext,
): readonly TableColumn<ClaimRow>[] {
  const { columns } = text;
  const { order } = ledger.dimensions;
  const words = wordsIn<ClaimRow>();
  const day = (header: string, value: (row: ClaimRow) => Day): TableColumn<ClaimRow> => ({
    header,
    value: (row) => (value(row) === NEVER || value(row) === BEFORE_ALL ? '' : value(row)),
    look: looks.date(text),
    width: 12,
  });
  const amount = (header: string, value: (row: ClaimRow) => number | undefined): TableColumn<ClaimRow> => ({
    header,
    value: (row) => {
      const minor = value(row);
      return minor === undefined ? '' : toDecimal(minor, currency);
    },
    look: looks.amount(currency),
    width: 13,
  });
  const late = ({ item, amount: open }: ClaimRow): number => (open > 0 ? asOf - at(ledger.due, item) : 0);
  return [
    words(columns.number, ({ item }) => ledger.numbers[item] ?? '', 16),
    words(columns.kind, ({ item }) => text.kinds[kindOf(ledger, item)], 14),
    ...(order ? [words(columns.order, ({ item }) => order.labels[at(order.of, item)] ?? '', 14)] : []),
    day(columns.issued, ({ item }) => at(ledger.issued, item)),
    day(columns.due, ({ item, amount: open }) => (open > 0 ? at(ledger.due, item) : NEVER)),
    {
      header: columns.daysPastDue,
      value: (row) => (late(row) > 0 ? late(row) : ''),
      look: looks.count,
      width: 9,
    },
    amount(columns.amount, ({ item }) => at(ledger.amount, item)),
    amount(columns.settledSoFar, ({ item, amount: open }) => at(ledger.amount, item) - open),
    amount(columns.open, ({ amount: open }) => open),
    amount(columns.disputed, ({ claimed }) => claimed && disputedOf(claimed.reasons)),
    amount(columns.lateInterest, ({ claimed }) => claimed?.late.interest),
    amount(columns.indemnity, ({ claimed }) => claimed?.late.indemnity),
    { ...words(columns.remarks, ({ remarks }) => remarks, 34), look: looks.wrapped },
  ];
}

const NOT_KNOWN = '–';

/** Under as many columns: what is open less credits, and what the delay adds. */
export function totalCells(group: ClaimGroup, columns: number, { text }: ReportContext): readonly Cell[] {
  const { principal, disputed, interest, indemnities } = claimSums(group);
  const write = (minor: number): number => toDecimal(minor, group.currency);
  const sums = [
    write(principal),
    write(disputed),
    interest === undefined ? NOT_KNOWN : write(interest),
    write(indemnities),
    '',
  ];
  const blank = Array.from({ length: columns - 1 - sums.length }, () => '');
  return [text.reports.handOver.sums.principal, ...blank, ...sums];
}
