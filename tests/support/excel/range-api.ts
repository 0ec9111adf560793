/** Cells of one sheet, as Office.js sees them. */
import type { Area } from '../../../core/reports/sheet';
import { HostError, type Api } from './api';
import { boundOf, overlap } from './area';
import { deleteRows, insertRows } from './changes';
import { conditionalFormatsApi } from './conditional-format-api';
import { dataValidationApi } from './data-validation-api';
import { entered, type Scalar } from './entered';
import { formatApi } from './format-api';
import type { Target, WorkbookModel } from './model';
import { worksheetApi } from './worksheet-api';

const MAX_ROWS = 1_048_576;
const MAX_COLUMNS = 16_384;

export const wholeSheet: Area = { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };

export type RangeApi = Api & { readonly target: Target };

export function rangeApi(workbook: WorkbookModel, target: Target): RangeApi {
  const { sheet, area } = target;
  const { row, column, rows, columns } = area;
  const part = (change: Partial<Area>): RangeApi =>
    rangeApi(workbook, { sheet, area: inSheet({ ...area, ...change }) });
  const writable = (): void => {
    if (sheet.isProtected) throw new HostError('AccessDenied', `The sheet “${sheet.title}” is protected.`);
  };
  const sized = <T>(matrix: readonly (readonly T[])[]): readonly (readonly T[])[] => {
    if (matrix.length === rows && matrix.every((line) => line.length === columns)) return matrix;
    throw new HostError('InvalidArgument', `The array is not as large as the range of ${rows} × ${columns} cells.`);
  };

  return {
    kind: 'Range',
    target,
    get: {
      rowIndex: () => row,
      columnIndex: () => column,
      rowCount: () => rows,
      columnCount: () => columns,
      values: () => sheet.grid.matrix(area, ({ value }) => value),
      numberFormat: () => sheet.grid.matrix(area, ({ numberFormat }) => numberFormat),
      worksheet: () => worksheetApi(workbook, sheet),
      format: () => formatApi(target, writable),
      conditionalFormats: () => conditionalFormatsApi(target),
      dataValidation: () => dataValidationApi(target, writable),
    },
    set: {
      values: (matrix: readonly (readonly Scalar[])[]) => {
        writable();
        const values = sized(matrix);
        sheet.grid.change(area, ({ numberFormat, look }, r, c) => ({
          ...entered(values[r]?.[c] ?? '', numberFormat),
          numberFormat,
          look,
        }));
      },
      numberFormat: (matrix: readonly (readonly string[])[]) => {
        writable();
        const formats = sized(matrix);
        sheet.grid.change(area, (cell, r, c) => ({ ...cell, numberFormat: formats[r]?.[c] ?? '' }));
      },
    },
    call: {
      getCell: (r: number, c: number) => part({ row: row + r, column: column + c, rows: 1, columns: 1 }),
      getRow: (r: number) => part({ row: row + r, rows: 1 }),
      getLastRow: () => part({ row: row + rows - 1, rows: 1 }),
      getEntireRow: () => part({ column: 0, columns: MAX_COLUMNS }),
      getResizedRange: (r: number, c: number) => part({ rows: rows + r, columns: columns + c }),
      getBoundingRect: (other: RangeApi) => part(boundOf(area, other.target.area)),
      getSurroundingRegion: () => part(surroundingRegion(target)),
      insert: () => {
        writable();
        insertRows(workbook, sheet, wholeRows(area).row, rows);
        return part({});
      },
      delete: () => {
        writable();
        deleteRows(workbook, sheet, wholeRows(area).row, rows);
      },
      clear: () => {
        writable();
        sheet.grid.clear(area);
      },
      copyFrom: ({ target: from }: RangeApi) => {
        writable();
        sheet.grid.change(area, (_, r, c) => from.sheet.grid.at(from.area.row + r, from.area.column + c));
      },
      // The library asks before it splits a large array.
      _ValidateArraySize: (r: number, c: number) => {
        if (r !== rows || c !== columns) sized([]);
      },
    },
  };
}

function inSheet(area: Area): Area {
  const { row, column, rows, columns } = area;
  const isInside = row >= 0 && column >= 0 && row + rows <= MAX_ROWS && column + columns <= MAX_COLUMNS;
  if (isInside && rows > 0 && columns > 0) return area;
  throw new HostError('InvalidArgument', 'The range is not within the sheet.');
}

/** Only whole rows are inserted and deleted: cells beside them would move as well. */
function wholeRows(area: Area): Area {
  if (area.columns === MAX_COLUMNS) return area;
  throw new HostError('ApiNotFound', 'The emulated Excel inserts and deletes whole rows only.');
}

/** The cells around the first one, up to blank rows and columns. */
function surroundingRegion({ sheet: { grid }, area }: Target): Area {
  let region: Area = { ...area, rows: 1, columns: 1 };
  for (let size = 0; size !== region.rows * region.columns;) {
    size = region.rows * region.columns;
    const ring = { row: region.row - 1, column: region.column - 1, rows: region.rows + 2, columns: region.columns + 2 };
    for (const [row, column] of grid.values()) {
      const cell = { row, column, rows: 1, columns: 1 };
      if (overlap(cell, ring)) region = boundOf(region, cell);
    }
  }
  return region;
}
