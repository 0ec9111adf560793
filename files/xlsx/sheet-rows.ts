/** The rows of a sheet as they are unpacked: dates as serials, errors as their text. */
import type { Cell, Rows } from '../../core/cell';
import type { Area } from '../../core/reports/sheet';
import { MAX_SHEET_COLUMNS, MAX_SHEET_ROWS } from '../limits';
import type { CellContext } from './cell-context';
import { DAYS_TO_1904 } from './date-styles';
import { damaged } from './origin';
import { readPieces } from './parts';
import { columnOf } from './reference';
import type { Zip } from './zip';
import { attribute, ownText, textOfXml } from './xml';

/** Told of each cell that has a style of its own, empty ones included; rows and columns count from 0. */
type Styled = (row: number, column: number, style: number) => void;

/** Batches of the rows of an area from its first row on, blank ones included, so that a row's place is its number. */
export async function* sheetRows(
  zip: Zip,
  part: string,
  area: Area,
  context: CellContext,
  styled?: Styled,
): AsyncGenerator<Rows> {
  const found = zip.parts.get(part);
  if (!found) throw damaged(zip.origin);
  const reader = rowReader(area, context, styled);
  for await (const batch of readPieces(zip, found, reader.handler, reader.take)) {
    if (reader.failed()) throw damaged(zip.origin);
    yield batch;
    if (reader.finished()) return;
  }
}

function rowReader(
  { row: firstRow, column: firstColumn, rows, columns }: Area,
  context: CellContext,
  styled: Styled | undefined,
) {
  const end = firstRow + rows;
  const needsStyle = styled !== undefined || context.dateStyles.size > 0;
  let batch: Cell[][] = [];
  let next = firstRow;
  let row = -1;
  let cells: Cell[] = [];
  let column = -1;
  let type = '';
  let style = -1;
  let value = '';
  let inValue = false;
  let failed = false;

  function openCell(attributes: string): void {
    const reference = attribute(attributes, 'r');
    column = reference === undefined ? column + 1 : columnOf(reference);
    type = attribute(attributes, 't') ?? 'n';
    style = needsStyle ? Number(attribute(attributes, 's') ?? 0) : -1;
    value = '';
    failed ||= column >= MAX_SHEET_COLUMNS;
    if (style > 0 && !failed) styled?.(row, column, style);
  }

  function closeRow(): void {
    if (row < firstRow || row >= end) return;
    // Rows ascend; one that does not would be lost.
    failed ||= row < next;
    for (; next < row; next++) batch.push([]);
    batch.push(cells);
    next++;
  }

  return {
    handler: {
      open(name: string, attributes: string): void {
        if (name === 'c') openCell(attributes);
        else if (name === 'v' || name === 't') inValue = true;
        else if (name === 'row') {
          const number = attribute(attributes, 'r');
          row = number === undefined ? row + 1 : Number(number) - 1;
          failed ||= !(row < MAX_SHEET_ROWS);
          cells = [];
          column = -1;
        }
      },
      text(raw: string): void {
        if (inValue) value += raw;
      },
      close(name: string): void {
        if (name === 'v' || name === 't') inValue = false;
        else if (name === 'c') {
          const place = column - firstColumn;
          if (place >= 0 && place < columns && value !== '') cells[place] = cellOf(type, value, style, context);
        } else if (name === 'row' && !failed) closeRow();
      },
    },
    take: (): Rows => {
      const taken = batch;
      batch = [];
      return taken;
    },
    finished: () => row >= end,
    failed: () => failed,
  };
}

function cellOf(type: string, raw: string, style: number, { sharedStrings, dateStyles }: CellContext): Cell {
  switch (type) {
    case 's':
      return sharedStrings[Number(raw)];
    case 'b':
      return raw === '1' || raw === 'true';
    case 'n': {
      const number = Number(raw);
      if (!Number.isFinite(number)) return textOfXml(raw);
      return dateStyles.has(style) ? number + DAYS_TO_1904 : number;
    }
    // Texts that stand in the cell, results of formulas, errors, and dates as text.
    default:
      return ownText(textOfXml(raw));
  }
}
