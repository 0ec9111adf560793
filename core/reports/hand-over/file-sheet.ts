/** The first sheet: what speaks against it, who, how much, and what is to be enclosed. It prints on A4 upright. */
import type { HandOver } from '../../dunning/hand-over';
import { block, type Block } from '../block';
import { layOut } from '../layout';
import { markOf, type ReportContext } from '../report';
import { dayLine, tableNotes } from '../report-lines';
import type { Sheet } from '../sheet';
import { tabNamed } from '../tab';
import { checkRows } from './check-rows';
import { currenciesOf } from './currencies';
import { customerName } from './customer-name';
import { documentRows } from './document-rows';
import { fileColumns } from './file-columns';
import { partyRows } from './party-rows';
import { prescriptionRows } from './prescription-rows';
import { sumsBlock } from './sums-block';

export function fileSheet(file: HandOver, context: ReportContext): Sheet {
  const page = context.text.reports.handOver;
  const { checks, parties, documents, notes } = page;
  const name = customerName(file, context);
  return layOut({
    mark: markOf('handOver'),
    tab: tabNamed(page.file.tab(name)),
    title: page.file.title(name),
    asOf: dayLine(context, currenciesOf(file)),
    definition: page.file.definition,
    blocks: [
      ...checksBlock(file, context, [checks.header, checks.found, checks.toDo]),
      block({
        name: 'EncoursHandOverParties',
        columns: fileColumns([parties.header, parties.creditor, parties.debtor]),
        rows: partyRows(file, context),
      }),
      ...file.groups
        .filter(({ items, credits }) => items.length + credits.length > 0)
        .map((group, i) => sumsBlock(group, i, file, context)),
      block({
        name: 'EncoursHandOverDocuments',
        columns: fileColumns([documents.header, documents.which, documents.enclosed]),
        rows: documentRows(file, context),
      }),
    ],
    notes: [notes.scope, notes.noAdvice, ...tableNotes(context)],
    landscape: false,
  });
}

function checksBlock(
  file: HandOver,
  context: ReportContext,
  headers: readonly [string, string, string],
): readonly Block[] {
  const rows = [...checkRows(file, context), ...prescriptionRows(file, context)];
  return rows.length === 0 ? [] : [block({ name: 'EncoursHandOverChecks', columns: fileColumns(headers), rows })];
}
