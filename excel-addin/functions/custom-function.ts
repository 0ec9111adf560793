/** A worksheet function as Excel calls it: cells in, a matrix out, errors as Excel's own. */
import { isCellError, type Cell, type CellError, type CellErrorCode } from '../../core/cell';
import type { Argument, Value } from '../../core/functions/argument';
import type { FunctionDefinition } from '../../core/functions/define';
import { hostLanguage } from '../host-language';

/** What Excel hands over in a cell; an omitted argument is null. */
type ExcelCell = Cell | CustomFunctions.Error;
type ExcelArgument = ExcelCell | readonly (readonly ExcelCell[])[];

export const customFunction =
  ({ params, call }: FunctionDefinition) =>
  // Excel adds an argument of its own behind ours.
  (...given: readonly ExcelArgument[]): ExcelCell[][] => {
    const args = params.map((_, i) => argumentOf(given[i]));
    const values = call(args, { language: hostLanguage(), prefix: 'AR.' });
    if (isMatrix(values)) return values.map((row) => row.map(excelCell));
    if (isCellError(values)) throw excelError(values);
    return [[excelCell(values)]];
  };

const isMatrix = <T>(given: T | readonly (readonly T[])[]): given is readonly (readonly T[])[] => Array.isArray(given);

const argumentOf = (given: ExcelArgument): Argument =>
  isMatrix(given) ? given.map((row) => row.map(cellOf)) : cellOf(given);

const cellOf = (cell: ExcelCell): Cell => (cell instanceof CustomFunctions.Error ? cell.code : cell);

/** Nothing at all would show as 0. */
const excelCell = (value: Value): ExcelCell => (isCellError(value) ? excelError(value) : (value ?? ''));

const CODES = {
  '#VALUE!': 'invalidValue',
  '#N/A': 'notAvailable',
  '#NUM!': 'invalidNumber',
  '#DIV/0!': 'divisionByZero',
} as const satisfies Record<CellErrorCode, keyof typeof CustomFunctions.ErrorCode>;

/** Excel shows the sentence of #VALUE! and #N/A only. */
const excelError = ({ error, message }: CellError) =>
  // An Error as well, which its types do not say.
  new CustomFunctions.Error(CustomFunctions.ErrorCode[CODES[error]], message) as CustomFunctions.Error & Error;
