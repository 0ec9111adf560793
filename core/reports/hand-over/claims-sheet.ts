/** The second sheet: every open item of the customer, those that are claimed and what stands beside them. */
import type { HandOver } from '../../dunning/hand-over';
import type { ClaimGroup } from '../../dunning/hand-over/claim-groups';
import { writtenDate } from '../../text/written';
import { block, tableName, type Block } from '../block';
import { layOut } from '../layout';
import { markOf, type ReportContext } from '../report';
import { dayLine, tableNotes } from '../report-lines';
import type { Sheet } from '../sheet';
import { tabNamed } from '../tab';
import { claimColumns, totalCells } from './claim-columns';
import { besideRows, claimRows, type ClaimRow } from './claim-rows';
import { currenciesOf } from './currencies';
import { customerName } from './customer-name';

export function claimsSheet(file: HandOver, context: ReportContext): Sheet {
  const { asOf, settings, text } = context;
  const page = text.reports.handOver.claims;
  const name = customerName(file, context);
  return layOut({
    mark: markOf('handOverClaims'),
    tab: tabNamed(page.tab(name)),
    title: page.title(name),
    asOf: dayLine(context, currenciesOf(file)),
    definition: page.definition(writtenDate(asOf, settings.language)),
    blocks: file.groups.flatMap((group, i) => blocksOf(group, i, context)),
    notes: [
      ...(file.groups.length === 0 ? [text.reports.handOver.checks.warnings.nothing.found()] : []),
      ...tableNotes(context),
    ],
    landscape: true,
  });
}

function blocksOf(group: ClaimGroup, i: number, context: ReportContext): readonly Block[] {
  const { currency, entity, beside } = group;
  const page = context.text.reports.handOver.claims;
  const claimed = claimRows(group, context);
  const columns = claimColumns(currency, context);
  return [
    ...(claimed.length === 0
      ? []
      : [
          block<ClaimRow>({
            name: tableName('EncoursHandOverClaims', currency, i),
            heading: page.block(currency, entity),
            columns,
            rows: claimed,
            foot: [{ kind: 'total', cells: totalCells(group, columns.length, context) }],
          }),
        ]),
    ...(beside.length === 0
      ? []
      : [
          block<ClaimRow>({
            name: tableName('EncoursHandOverBeside', currency, i),
            heading: page.beside(currency, entity),
            columns,
            rows: besideRows(group, context),
          }),
        ]),
  ];
}
