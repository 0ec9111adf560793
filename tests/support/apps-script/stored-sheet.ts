import type { Area } from './area';

/** What a cell holds besides its value, each kept in a grid of its own as the calls for whole ranges set it. */
export type Layer =
  | 'value'
  | 'numberFormat'
  | 'background'
  | 'fontColor'
  | 'fontWeight'
  | 'fontSize'
  | 'horizontalAlignment'
  | 'wrap'
  | 'topBorder'
  | 'choices';

export type StoredSheet = {
  readonly id: number;
  /** An object is a chart on a sheet of its own: it has no cells. */
  readonly type: 'GRID' | 'OBJECT';
  title: string;
  maxRows: number;
  maxColumns: number;
  frozenRows: number;
  /** In pixels; a hole is a column as wide as Sheets makes it. */
  readonly columnWidths: number[];
  /** A hole is a cell as a new sheet has it. */
  readonly layers: Map<Layer, unknown[][]>;
};

/** A formula is not calculated: it is there to be noticed. */
export type Formula = { readonly formula: string };

export const isFormula = (value: unknown): value is Formula => typeof value === 'object' && value !== null;

/** A new sheet has a thousand rows and the columns A to Z. */
export const newSheet = (id: number, title: string, rows = 0, columns = 0): StoredSheet => ({
  id,
  type: 'GRID',
  title,
  maxRows: Math.max(1000, rows),
  maxColumns: Math.max(26, columns),
  frozenRows: 0,
  columnWidths: [],
  layers: new Map(),
});

const USUAL: Partial<Record<Layer, unknown>> = { value: '', numberFormat: 'General' };

export const at = ({ layers }: StoredSheet, layer: Layer, row: number, column: number): unknown =>
  layers.get(layer)?.[row]?.[column] ?? USUAL[layer] ?? null;

export function put({ layers }: StoredSheet, layer: Layer, area: Area, values: readonly (readonly unknown[])[]): void {
  const grid = layers.get(layer) ?? [];
  layers.set(layer, grid);
  values.forEach((row, i) => {
    const stored = (grid[area.row + i] ??= []);
    row.forEach((value, j) => {
      stored[area.column + j] = value;
    });
  });
}

/** The number of rows and columns down and right to the last cell with a value. */
export function filled({ layers }: StoredSheet): { readonly rows: number; readonly columns: number } {
  let [rows, columns] = [0, 0];
  layers.get('value')?.forEach((row, i) => {
    row.forEach((value, j) => {
      if (value === '') return;
      rows = i + 1;
      columns = Math.max(columns, j + 1);
    });
  });
  return { rows, columns };
}

/** A layer as far as the sheet is filled. */
export function layerOf(sheet: StoredSheet, layer: Layer): unknown[][] {
  const { rows, columns } = filled(sheet);
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => at(sheet, layer, row, column)),
  );
}
