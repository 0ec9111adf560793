/** A workbook: what the emulated Excel holds, and what a test sets up and looks at. */
import type { Area } from '../../../core/reports/sheet';
import { addressOf, placeOf } from './address';
import { HostError } from './api';
import { Grid } from './grid';

export type Bar = { area: Area; readonly look: Record<string, unknown> };

/** What may be chosen in cells, and what happens to anything else. */
export type Validation = { readonly area: Area; readonly says: Record<string, unknown> };

export type SheetModel = {
  readonly id: string;
  title: string;
  visibility: string;
  readonly grid: Grid;
  isProtected: boolean;
  frozenRows: number;
  readonly columnWidths: Map<number, number>;
  bars: Bar[];
  validations: Validation[];
  readonly page: Record<string, unknown>;
};

export type TableModel = { readonly id: string; name: string; readonly sheet: SheetModel; area: Area; style: string };

export type Target = { readonly sheet: SheetModel; readonly area: Area };

/** What a name refers to; undefined shows as #REF!. */
export type NameModel = { readonly name: string; target: Target | TableModel | undefined };

export type WorkbookModel = {
  readonly file: string;
  sheets: SheetModel[];
  tables: TableModel[];
  readonly names: NameModel[];
  active: SheetModel;
};

let created = 0;
export const newId = (): string => `{${++created}}`;

export const newSheet = (title: string): SheetModel => ({
  id: newId(),
  title,
  visibility: 'Visible',
  grid: new Grid(),
  isProtected: false,
  frozenRows: 0,
  columnWidths: new Map(),
  bars: [],
  validations: [],
  page: {},
});

export const isSameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

export const isTable = (target: Target | TableModel): target is TableModel => 'style' in target;

export function formulaOf({ target }: NameModel): string {
  if (!target) return '=#REF!';
  return isTable(target) ? `=${target.name}[#All]` : `=${addressOf({ sheet: target.sheet.title, area: target.area })}`;
}

/** The cells or the table of a name's formula. */
export function targetOf({ sheets, tables }: WorkbookModel, formula: string): Target | TableModel {
  const place = placeOf(formula);
  const sheet = place && sheets.find(({ title }) => isSameName(title, place.sheet));
  if (place && sheet) return { sheet, area: place.area };
  const table = tables.find(({ name }) => isSameName(`=${name}[#All]`, formula));
  if (!table) throw new HostError('InvalidArgument', `“${formula}” refers to nothing in the workbook.`);
  return table;
}
