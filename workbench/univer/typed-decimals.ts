/** `1 234,50` typed in French is a number: the grid itself knows the decimal point alone. */
import { CellValueType } from '@univerjs/core';
import { AFTER_CELL_EDIT, INumfmtService, SheetInterceptorService } from '@univerjs/preset-sheets-core';
import { decimalTyped } from '../decimal-typed';
import type { Grid } from './grid';

/** Before the grid looks for numbers in what was typed. */
const FIRST = 1000;
const AS_TEXT = '@';

export function readTypedDecimals({ injector }: Grid): void {
  const formats = injector.get(INumfmtService);
  injector.get(SheetInterceptorService).writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: FIRST,
    handler(cell, { unitId, subUnitId, row, col }, next) {
      const typed = cell?.p?.body?.dataStream.replace(/\r\n$/, '') ?? cell?.v;
      const isText = formats.getValue(unitId, subUnitId, row, col)?.pattern === AS_TEXT;
      const number = typeof typed === 'string' && !isText ? decimalTyped(typed) : undefined;
      return next(number === undefined ? cell : { ...cell, v: number, t: CellValueType.NUMBER, p: null });
    },
  });
}
