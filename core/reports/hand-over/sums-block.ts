/** What is claimed in one currency, with how it was computed. */
import type { HandOver } from '../../dunning/hand-over';
import type { ClaimGroup } from '../../dunning/hand-over/claim-groups';
import { claimSums } from '../../dunning/hand-over/claim-sums';
import { toDecimal } from '../../money';
import { writtenDate } from '../../text/written';
import { block, tableName, type Block } from '../block';
import { looks } from '../columns';
import type { ReportContext } from '../report';
import { fileColumns, type FileRow } from './file-columns';
import { indemnityHow, interestHow } from './late-claim-wording';

const NOT_KNOWN = '–';

export function sumsBlock(group: ClaimGroup, i: number, file: HandOver, context: ReportContext): Block {
  const { currency, entity, items, credits } = group;
  const { asOf, settings, text } = context;
  const { sums } = text.reports.handOver;
  const found = claimSums(group);
  const row = (what: string, minor: number, more = ''): FileRow => [what, toDecimal(minor, currency), more];
  const interest = sums.interest(writtenDate(asOf, settings.language));
  const how = interestHow(group, file, context);
  const rows: readonly FileRow[] = [
    row(sums.overdue, found.overdue, sums.items(items.length)),
    ...(found.disputed > 0 ? [row(sums.disputed, found.disputed)] : []),
    ...(credits.length > 0
      ? [row(sums.credits, found.credits, sums.items(credits.length)), row(sums.principal, found.principal)]
      : []),
    found.interest === undefined ? [interest, NOT_KNOWN, how] : row(interest, found.interest, how),
    row(sums.indemnities, found.indemnities, indemnityHow(group, file, context)),
  ];
  const total = found.interest === undefined ? sums.totalWithoutInterest : sums.total;
  return block({
    name: tableName('EncoursHandOverSums', currency, i),
    heading: sums.heading(currency, entity),
    columns: fileColumns([sums.header, sums.amount, sums.how], looks.amount(currency)),
    rows,
    foot: [{ kind: 'total', cells: [total, toDecimal(found.total, currency), ''] }],
  });
}
