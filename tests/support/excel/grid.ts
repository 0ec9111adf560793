/** The cells of one sheet. */
import type { Area } from '../../../core/reports/sheet';
import { boundOf } from './area';
import type { Content } from './entered';

export type GridCell = Content & {
  readonly numberFormat: string;
  /** Everything else about how it looks, by the path of the API: `font.bold`. */
  readonly look: Readonly<Record<string, unknown>>;
};

export const blankCell: GridCell = { value: '', numberFormat: 'General', look: {} };

const isUsed = ({ value, formula }: GridCell): boolean => value !== '' || formula !== undefined;

type Row = Map<number, GridCell>;

export class Grid {
  private readonly rows: (Row | undefined)[] = [];

  at(row: number, column: number): GridCell {
    return this.rows[row]?.get(column) ?? blankCell;
  }

  put(row: number, column: number, cell: GridCell): void {
    const line = (this.rows[row] ??= new Map<number, GridCell>());
    if (cell === blankCell) line.delete(column);
    else line.set(column, cell);
  }

  change({ row, column, rows, columns }: Area, to: (cell: GridCell, row: number, column: number) => GridCell): void {
    for (let r = 0; r < rows; r++) {
      for (let c = 0; c < columns; c++) this.put(row + r, column + c, to(this.at(row + r, column + c), r, c));
    }
  }

  clear({ row, column, rows, columns }: Area): void {
    for (const line of this.rows.slice(row, row + rows)) {
      for (const c of [...(line?.keys() ?? [])]) if (c >= column && c < column + columns) line?.delete(c);
    }
  }

  matrix<T>({ row, column, rows, columns }: Area, of: (cell: GridCell) => T): T[][] {
    return Array.from({ length: rows }, (_, r) =>
      Array.from({ length: columns }, (__, c) => of(this.at(row + r, column + c))),
    );
  }

  insertRows(at: number, count: number): void {
    // A sparse array has nothing to move beyond its end.
    this.rows.length = Math.max(this.rows.length, at);
    this.rows.splice(at, 0, ...new Array<undefined>(count));
  }

  deleteRows(at: number, count: number): void {
    this.rows.splice(at, count);
  }

  /** From the first to the last row and column that hold a value. */
  used(): Area | undefined {
    let used: Area | undefined;
    for (const [row, column] of this.values()) used = boundOf(used, { row, column, rows: 1, columns: 1 });
    return used;
  }

  *values(): Iterable<readonly [row: number, column: number, cell: GridCell]> {
    for (const [row, line] of this.rows.entries()) {
      for (const [column, cell] of line ?? []) if (isUsed(cell)) yield [row, column, cell];
    }
  }
}
