import { isCellError, type Cell } from '../../core/cell';
import type { Value, Values } from '../../core/functions/argument';
import type { FunctionDefinition, FunctionName } from '../../core/functions/define';
import { catalogue } from '../../core/functions';
import { languageOf } from '../language';
import { cellReader, rowsOf } from '../spreadsheet/cells';

/** Answers a formula with the value of its cell, or with the table that spills from it. */
export function call(name: FunctionName, given: ArrayLike<unknown>): Cell | Cell[][] {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const cell = cellReader(spreadsheet);
  const args = Array.from(given, (argument) => (isMatrix(argument) ? rowsOf(argument, cell) : cell(argument)));
  // The stubs are made of this catalogue, so that the name is in it.
  const definition = catalogue.find((candidate) => candidate.name === name) as FunctionDefinition;
  return shown(definition.call(args, { language: languageOf(spreadsheet), prefix: 'AR_' }));
}

/**
 * Days stay serial numbers, as in Excel: the cell's format makes them dates. An error in the midst of a table is the
 * text of its code; as the whole answer it is thrown, because only a thrown error shows its sentence at the cell.
 */
function shown(answer: Values): Cell | Cell[][] {
  if (isTable(answer)) return answer.map((row) => row.map(inTable));
  if (isCellError(answer)) throw new Error(`${answer.error} ${answer.message}`);
  return answer ?? '';
}

const inTable = (value: Value): Cell => (isCellError(value) ? value.error : (value ?? ''));

const isTable = (values: Values): values is readonly (readonly Value[])[] => Array.isArray(values);

const isMatrix = (argument: unknown): argument is readonly (readonly unknown[])[] => Array.isArray(argument);
