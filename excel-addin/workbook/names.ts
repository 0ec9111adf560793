/** Names that the workbook gives to cells. They follow renamed sheets and inserted rows, and stay when we are gone. */
import { EXTENT } from './read-cells';

/** The names of the workbook, in lower case as Excel compares them. */
export type Names = ReadonlySet<string>;

export async function namesIn(context: Excel.RequestContext): Promise<Names> {
  const names = context.workbook.names.load('items/name');
  await context.sync();
  return new Set(names.items.map(({ name }) => name.toLowerCase()));
}

const isName = (names: Names, name: string): boolean => names.has(name.toLowerCase());

/** The range's extent, the sheet's name and the name's formula are loaded. */
export type NamedCells = {
  readonly range: Excel.Range;
  readonly worksheet: Excel.Worksheet;
  readonly name: Excel.NamedItem;
};

/** Those of the wanted names that the workbook has and that still point at cells. */
export async function cellsNamed(
  context: Excel.RequestContext,
  names: Names,
  wanted: readonly string[],
): Promise<ReadonlyMap<string, NamedCells>> {
  const items = wanted
    .filter((name) => isName(names, name))
    .map((key) => ({ key, name: context.workbook.names.getItem(key).load('formula') }));
  const ranges = items.map(({ name, key }) => ({ key, name, range: name.getRangeOrNullObject().load(EXTENT) }));
  await context.sync();
  const cells = ranges
    .filter(({ range }) => !range.isNullObject)
    .map(({ key, name, range }) => ({ key, name, range, worksheet: range.worksheet.load('name') }));
  await context.sync();
  return new Map(cells.map(({ key, ...named }) => [key, named]));
}

/** Gives a name to cells, or points it at others: a name is never deleted, because formulas of the user use it. */
export function define(context: Excel.RequestContext, names: Names, name: string, formula: string): void {
  if (isName(names, name)) context.workbook.names.getItem(name).formula = formula;
  else context.workbook.names.add(name, formula);
}
