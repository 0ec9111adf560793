import { requireChosen, storedChoices } from './data-validation';
import { emulated } from './emulated';
import type { Execution } from './execution';
import { emulatedSheet } from './sheet';
import { put, type Layer } from './stored-sheet';
import { handedOver, requireShape, takenIn } from './values';
import { bounded, type SheetArea } from './workbook';

type Range = GoogleAppsScript.Spreadsheet.Range;

const areas = new WeakMap<Range, SheetArea>();

/** The cells of a range that a script hands back. */
export function areaOfRange(range: Range): SheetArea {
  const area = areas.get(range);
  if (!area) throw new Error('[emulated] This is no range of this spreadsheet.');
  return area;
}

/** Whole columns keep their infinite height for the name that they are given. */
export function emulatedRange(execution: Execution, area: SheetArea): Range {
  const cells = bounded(area);
  const { sheet, row, column, rows, columns } = cells;
  const fits = row + rows <= sheet.maxRows && column + columns <= sheet.maxColumns;
  if (row < 0 || column < 0 || rows < 1 || columns < 1 || !fits) {
    throw execution.guest.error('The coordinates of the range are outside the dimensions of the sheet.');
  }

  const everywhere = <T>(value: T): T[][] => Array.from({ length: rows }, () => new Array<T>(columns).fill(value));

  const setAll = (layer: Layer) => (values: readonly (readonly unknown[])[]) => {
    requireShape(execution, cells, values);
    put(sheet, layer, cells, values);
    return range;
  };

  const range: Range = emulated<Range>(execution, 'Range', {
    getSheet: () => emulatedSheet(execution, sheet),
    getRow: () => row + 1,
    getNumRows: () => rows,
    getValues: () => handedOver(execution, cells),
    getCell: (r: number, c: number) =>
      emulatedRange(execution, { sheet, row: row + r - 1, column: column + c - 1, rows: 1, columns: 1 }),
    offset: (down: number, right: number, height: number = rows, width: number = columns) =>
      emulatedRange(execution, { sheet, row: row + down, column: column + right, rows: height, columns: width }),
    setValues(values: readonly (readonly unknown[])[]) {
      requireShape(execution, cells, values);
      requireChosen(execution, cells, values);
      takenIn(execution, cells, values);
      return range;
    },
    setValue(value: unknown) {
      takenIn(execution, cells, everywhere(value));
      return range;
    },
    setNumberFormat(format: string) {
      put(sheet, 'numberFormat', cells, everywhere(format));
      return range;
    },
    setNumberFormats: setAll('numberFormat'),
    setBackgrounds: setAll('background'),
    setFontColors: setAll('fontColor'),
    setFontWeights: setAll('fontWeight'),
    setFontSizes: setAll('fontSize'),
    setHorizontalAlignments: setAll('horizontalAlignment'),
    setWraps: setAll('wrap'),
    setDataValidation(rule: GoogleAppsScript.Spreadsheet.DataValidation | null) {
      put(sheet, 'choices', cells, everywhere(rule && storedChoices(rule)));
      return range;
    },
    clearDataValidations() {
      put(sheet, 'choices', cells, everywhere(null));
      return range;
    },
    setBorder(top: boolean | null) {
      if (top !== null) drawAbove(cells, top);
      return range;
    },
  });
  areas.set(range, area);
  return range;
}

/** Of borders, only the one above is kept: no other is drawn. None means none inside either. */
function drawAbove(cells: SheetArea, top: boolean): void {
  const row = new Array<boolean>(cells.columns).fill(top);
  put(cells.sheet, 'topBorder', cells, top ? [row] : Array.from({ length: cells.rows }, () => row));
}
