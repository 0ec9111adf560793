/** What stands above the rows of a sheet: the widths of its columns, and what does not scroll. */
import { damaged } from './origin';
import { readPieces } from './parts';
import { attribute } from './xml';
import type { Zip } from './zip';

export type SheetShape = {
  /** In characters, one for each column up to the last that has a width of its own. */
  readonly widths: readonly number[];
  readonly frozenRows: number;
  readonly frozenColumns: number;
};

const USUAL_WIDTH = 9;
/** A width up to the last column of the sheet is one for all the others. */
const MOST_COLUMNS = 1000;

export async function readSheetShape(zip: Zip, name: string): Promise<SheetShape> {
  const part = zip.parts.get(name);
  if (!part) throw damaged(zip.origin);
  const widths: number[] = [];
  let frozenRows = 0;
  let frozenColumns = 0;
  let inRows = false;
  const ignore = (): void => undefined;
  const open = (tag: string, attributes: string): void => {
    const value = (wanted: string): number => Number(attribute(attributes, wanted) ?? 0);
    if (tag === 'sheetData') inRows = true;
    else if (tag === 'pane' && attribute(attributes, 'state')?.startsWith('frozen')) {
      frozenRows = value('ySplit');
      frozenColumns = value('xSplit');
    } else if (tag === 'col') {
      const [from, to, width] = [value('min') - 1, value('max'), value('width')];
      if (from < 0 || to > MOST_COLUMNS || !(width > 0)) return;
      while (widths.length < to) widths.push(USUAL_WIDTH);
      widths.fill(width, from, to);
    }
  };
  const pieces = readPieces(zip, part, { open, close: ignore, text: ignore }, () => inRows);
  for await (const atRows of pieces) if (atRows) break;
  return { widths, frozenRows, frozenColumns };
}
