/** A sheet with all its cells, and how they look. */
import type { Rows } from '../../core/cell';
import type { Area, Look, StyledArea } from '../../core/reports/sheet';
import type { CellContext } from './cell-context';
import { sheetRows } from './sheet-rows';
import { readSheetShape, type SheetShape } from './sheet-shape';
import type { Workbook, WorkbookSheet } from './workbook';

export type WholeSheet = SheetShape & { readonly cells: Rows; readonly looks: readonly StyledArea[] };

const EVERYTHING: Area = { row: 0, column: 0, rows: Infinity, columns: Infinity };

export async function readWholeSheet(
  { zip }: Workbook,
  { part }: WorkbookSheet,
  context: CellContext,
  looks: readonly Look[],
): Promise<WholeSheet> {
  const cells: Rows[number][] = [];
  const styles = styleRuns();
  for await (const batch of sheetRows(zip, part, EVERYTHING, context, styles.add))
    for (const row of batch) cells.push(row);
  return { ...(await readSheetShape(zip, part)), cells, looks: styledAreas(styles.finish(), looks) };
}

type Run = { readonly style: number; readonly row: number; readonly column: number; rows: number };

/** Cells of one style below each other are one run: a column of a table is seldom more. */
function styleRuns() {
  const done: Run[] = [];
  const current: Run[] = [];
  return {
    add: (row: number, column: number, style: number): void => {
      const run = current[column];
      if (run?.style === style && run.row + run.rows === row) run.rows++;
      else {
        const begun = { style, row, column, rows: 1 };
        current[column] = begun;
        done.push(begun);
      }
    },
    finish: (): readonly Run[] => done,
  };
}

const styledAreas = (runs: readonly Run[], looks: readonly Look[]): readonly StyledArea[] =>
  runs.flatMap(({ style, row, column, rows }) => {
    const look = looks[style];
    return look && Object.keys(look).length > 0 ? [{ row, column, rows, columns: 1, ...look }] : [];
  });
