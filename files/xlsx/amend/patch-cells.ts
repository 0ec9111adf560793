/** Changes single cells in the XML of a sheet; all that stands around them, and how they look, stays. */
import { isBlank, type Cell } from '../../../core/cell';
import { columnOf, writtenArea } from '../reference';
import { attribute } from '../xml';
import { escaped } from './written-xml';

/** A formula without its `=`, with the value that it has. */
export type Patch = { readonly value: Cell; readonly formula?: string };

/** By row, then by column. */
export type Patches = ReadonlyMap<number, ReadonlyMap<number, Patch>>;

const ROW = /<row\b([^>]*?)(?:\/>|>([\s\S]*?)<\/row>)/g;
const CELL = /<c\b([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/g;

export function patchedSheet(xml: string, patches: Patches): string {
  const broken = brokenFormulas(xml, patches);
  return xml
    .replace(/<dimension\b[^>]*\/>/, '')
    .replace(/<sheetData\b[^>]*?(?:\/>|>([\s\S]*)<\/sheetData>)/, (_, rows?: string) => {
      return `<sheetData>${patchedRows(rows ?? '', patches, broken)}</sheetData>`;
    });
}

function patchedRows(xml: string, patches: Patches, broken: ReadonlySet<string>): string {
  const waiting = [...patches.keys()].sort((a, b) => a - b);
  const written: string[] = [];
  const above = new Map<number, string>();
  let next = 0;
  const newRowsBefore = (row: number): void => {
    while ((waiting[0] ?? Infinity) < row) {
      const added = waiting.shift() as number;
      written.push(`<row r="${String(added + 1)}">${patchedCells('', added, patches.get(added), above)}</row>`);
    }
  };
  for (const [whole, attributes = '', cells = ''] of xml.matchAll(ROW)) {
    const number = attribute(attributes, 'r');
    const row = number === undefined ? next : Number(number) - 1;
    next = row + 1;
    newRowsBefore(row);
    const patch = patches.get(row);
    if (waiting[0] === row) waiting.shift();
    if (waiting.length > 0 || patch) rememberStyles(cells, above);
    if (!patch) written.push(withoutBroken(whole, broken));
    else {
      const kept = attributes.replace(/\sspans="[^"]*"/, '');
      written.push(`<row${kept}>${withoutBroken(patchedCells(cells, row, patch, above), broken)}</row>`);
    }
  }
  newRowsBefore(Infinity);
  return written.join('');
}

function patchedCells(
  xml: string,
  row: number,
  patches: ReadonlyMap<number, Patch> = new Map(),
  above: ReadonlyMap<number, string>,
): string {
  const cells = new Map<number, string>();
  let next = 0;
  for (const [whole, attributes = ''] of xml.matchAll(CELL)) {
    const reference = attribute(attributes, 'r');
    const column = reference === undefined ? next : columnOf(reference);
    next = column + 1;
    const patch = patches.get(column);
    cells.set(column, patch ? cell(row, column, attribute(attributes, 's'), patch) : whole);
  }
  for (const [column, patch] of patches) {
    // A row that is added looks like the one above it.
    if (!cells.has(column)) cells.set(column, cell(row, column, above.get(column), patch));
  }
  return [...cells]
    .sort(([a], [b]) => a - b)
    .map(([, written]) => written)
    .join('');
}

function rememberStyles(cells: string, above: Map<number, string>): void {
  let next = 0;
  for (const [, attributes = ''] of cells.matchAll(CELL)) {
    const reference = attribute(attributes, 'r');
    const column = reference === undefined ? next : columnOf(reference);
    next = column + 1;
    const style = attribute(attributes, 's');
    if (style !== undefined) above.set(column, style);
  }
}

function cell(row: number, column: number, style: string | undefined, { value, formula }: Patch): string {
  const start = `<c r="${writtenArea({ row, column, rows: 1, columns: 1 })}"${style === undefined ? '' : ` s="${style}"`}`;
  const computed = formula === undefined ? '' : `<f>${escaped(formula)}</f>`;
  if (isBlank(value)) return computed === '' ? `${start}/>` : `${start}>${computed}</c>`;
  if (typeof value === 'number') return `${start}>${computed}<v>${String(value)}</v></c>`;
  if (typeof value === 'boolean') return `${start} t="b">${computed}<v>${value ? '1' : '0'}</v></c>`;
  if (computed !== '') return `${start} t="str">${computed}<v>${escaped(value)}</v></c>`;
  return `${start} t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`;
}

/** Formulas that one cell holds for others as well, where that cell is to hold something else. */
function brokenFormulas(xml: string, patches: Patches): ReadonlySet<string> {
  const broken = new Set<string>();
  for (const [, attributes = '', content = ''] of xml.matchAll(CELL)) {
    const formula = /<f\b([^>]*)>/.exec(content)?.[1] ?? '';
    if (attribute(formula, 't') !== 'shared' || attribute(formula, 'ref') === undefined) continue;
    const reference = attribute(attributes, 'r') ?? '';
    const row = Number(/\d+/.exec(reference)?.[0] ?? 0) - 1;
    if (patches.get(row)?.has(columnOf(reference))) broken.add(attribute(formula, 'si') ?? '');
  }
  return broken;
}

const withoutBroken = (xml: string, broken: ReadonlySet<string>): string =>
  broken.size === 0
    ? xml
    : xml.replace(/<f\b([^>]*?)(?:\/>|>[^<]*<\/f>)/g, (whole, attributes: string) =>
        attribute(attributes, 't') === 'shared' && broken.has(attribute(attributes, 'si') ?? '') ? '' : whole,
      );

/** How many formulas of a sheet these changes leave as values. */
export function formulasLost(xml: string, patches: Patches): number {
  const broken = brokenFormulas(xml, patches);
  let lost = 0;
  for (const [, attributes = '', content = ''] of xml.matchAll(CELL)) {
    const formula = /<f\b([^>]*)>/.exec(content);
    if (!formula) continue;
    const reference = attribute(attributes, 'r') ?? '';
    const row = Number(/\d+/.exec(reference)?.[0] ?? 0) - 1;
    const patch = patches.get(row)?.get(columnOf(reference));
    const isShared = attribute(formula[1] ?? '', 't') === 'shared';
    if (patch ? patch.formula === undefined : isShared && broken.has(attribute(formula[1] ?? '', 'si') ?? '')) lost++;
  }
  return lost;
}
