/** The cells of a sheet as Univer holds them. */
import {
  BooleanNumber,
  BorderStyleTypes,
  CellValueType,
  HorizontalAlign,
  WrapStrategy,
  type ICellData,
  type IStyleData,
  type Nullable,
} from '@univerjs/core';
import { isBlank, type Cell } from '../../core/cell';
import type { Look } from '../../core/reports/sheet';
import type { GivenSheet } from '../workbook';

type CellMatrix = Record<number, Record<number, ICellData>>;

export function cellMatrix({ cells, looks = [], formulas = [] }: GivenSheet): CellMatrix {
  const matrix: CellMatrix = {};
  const cellAt = (row: number, column: number): ICellData => ((matrix[row] ??= {})[column] ??= {});
  for (const [row, values] of cells.entries()) {
    for (const [column, value] of values.entries()) {
      if (!isBlank(value)) Object.assign(cellAt(row, column), valueOf(value));
    }
  }
  for (const { row, column, formula } of formulas) cellAt(row, column).f = formula;
  for (const look of looks) {
    const style = styleOf(look);
    for (let row = look.row; row < look.row + look.rows; row++) {
      for (let column = look.column; column < look.column + look.columns; column++) {
        const cell = cellAt(row, column);
        cell.s = { ...(cell.s as IStyleData | undefined), ...style };
      }
    }
  }
  return matrix;
}

/** With its kind, so that no text is read as a number, a date or a formula. */
export function valueOf(value: Exclude<Cell, null | undefined>): ICellData {
  if (typeof value === 'number') return { v: value, t: CellValueType.NUMBER };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return { v: value, t: CellValueType.STRING };
}

const alignments = { left: HorizontalAlign.LEFT, right: HorizontalAlign.RIGHT, center: HorizontalAlign.CENTER };

function styleOf({ format, bold, size, color, fill, align, wrap, ruled }: Look): IStyleData {
  return {
    ...(format !== undefined && { n: { pattern: format } }),
    ...(bold !== undefined && { bl: bold ? BooleanNumber.TRUE : BooleanNumber.FALSE }),
    ...(size !== undefined && { fs: size }),
    ...(color !== undefined && { cl: { rgb: color } }),
    ...(fill !== undefined && { bg: { rgb: fill } }),
    ...(align !== undefined && { ht: alignments[align] }),
    ...(wrap !== undefined && { tb: wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW }),
    ...(ruled === true && { bd: { t: { s: BorderStyleTypes.DOUBLE, cl: { rgb: '#000000' } } } }),
  };
}

/** What a cell holds; rich text as plain text. */
export function contentOf(cell: Nullable<ICellData>): Cell {
  const value = cell?.v ?? cell?.p?.body?.dataStream.replace(/\r\n$/, '') ?? null;
  return cell?.t === CellValueType.BOOLEAN ? value === 1 || value === true : value;
}
