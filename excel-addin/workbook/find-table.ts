/** Which table of a workbook is the one of receivables, when the workbook does not say. */
import type { Rows } from '../../core/cell';
import { findReceivables } from '../../core/reports/write-report';
import { referenceTo } from './address';
import { cellsNamed, type Names } from './names';
import { EXTENT } from './read-cells';

/** Sheets that we write ourselves are no source, although a list of items of ours looks like one. */
const OURS = /^AR_(report_|settings_sheet)/i;

/** As many rows as the core wants to see, and no more columns than a ledger has. */
const HEAD = { rows: 30, columns: 200 };

/** The range's extent and the sheet's name are loaded. */
type Candidate = {
  readonly range: Excel.Range;
  readonly worksheet: Excel.Worksheet;
  /** The name of a native table. */
  readonly table: string | undefined;
};

/** The formula of a name for the table with its header row; undefined when no table looks like receivables. */
export async function formulaOfFoundTable(context: Excel.RequestContext, names: Names): Promise<string | undefined> {
  const candidates = await candidatesIn(context, names);
  const heads = candidates.map(({ range }) =>
    range
      .getCell(0, 0)
      .getResizedRange(Math.min(range.rowCount, HEAD.rows) - 1, Math.min(range.columnCount, HEAD.columns) - 1)
      .load('values'),
  );
  await context.sync();

  const found = findReceivables(heads.map(({ values }) => ({ rows: values as Rows })));
  const candidate = found && candidates[found.index];
  if (!candidate) return undefined;
  if (candidate.table !== undefined) return `=${candidate.table}[#All]`;
  const { rowIndex, rowCount, columnIndex: column, columnCount: columns } = candidate.range;
  const { headerRow } = found;
  return referenceTo(candidate.worksheet.name, {
    row: rowIndex + headerRow,
    column,
    rows: rowCount - headerRow,
    columns,
  });
}

/** Tables first: they grow with their rows. */
async function candidatesIn(context: Excel.RequestContext, names: Names): Promise<readonly Candidate[]> {
  const tables = context.workbook.tables.load('items/name');
  const worksheets = context.workbook.worksheets.load('items/name');
  const marks = await cellsNamed(
    context,
    names,
    [...names].filter((name) => OURS.test(name)),
  );
  const ours = new Set([...marks.values()].map(({ worksheet }) => worksheet.name));
  const candidates: readonly Candidate[] = [
    ...tables.items.map((table) => ({
      range: table.getRange().load(EXTENT),
      worksheet: table.worksheet.load('name'),
      table: table.name,
    })),
    ...worksheets.items.map((worksheet) => ({
      range: worksheet.getUsedRangeOrNullObject(true).load(EXTENT),
      worksheet,
      table: undefined,
    })),
  ];
  await context.sync();
  return candidates.filter(({ range, worksheet }) => !range.isNullObject && !ours.has(worksheet.name));
}
