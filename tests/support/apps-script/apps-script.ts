/** The emitted `Code.js` in an emulated Google Sheets: run it in a workbook, then read the workbook. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Script } from 'node:vm';
import type { Argument, Value, Values } from '../../../core/functions/argument';
import { execution, type AuthMode, type Execution } from './execution';
import { instantOf } from './time-zone';
import { handedOver } from './values';
import { bounded, resolved, type Given, type Workbook } from './workbook';

/** Cells of the workbook as an argument: a name, or A1 notation with the sheet. */
export type Reference = { readonly reference: string };
export type FormulaArgument = Argument | Given | readonly (readonly Given[])[] | Reference;

export const reference = (to: string): Reference => ({ reference: to });

export const codeFile = path.resolve('dist/sheets/Code.js');

let evaluated: Script | undefined;

/** Parsed once, evaluated for each execution. */
const script = (): Script => (evaluated ??= new Script(readFileSync(codeFile, 'utf8'), { filename: 'Code.js' }));

/** Runs a handler, as Google does when the document is opened or a menu item chosen. */
export function runHandler(workbook: Workbook, handler: string, mode: AuthMode = 'FULL'): void {
  execution(script(), workbook, mode).call(handler);
}

/** The value of the cell with this formula, or the table that spills from it. Its error is thrown. */
export function formula(workbook: Workbook, name: string, ...args: readonly FormulaArgument[]): Values {
  const cell = execution(script(), workbook, 'CUSTOM_FUNCTION');
  const answer = cell.call(
    name,
    args.map((argument) => handed(argument, cell)),
  );
  return Array.isArray(answer)
    ? Array.from(answer as readonly (readonly unknown[])[], (row) => Array.from(row, showable))
    : showable(answer);
}

/** An argument as the script gets it: one cell is its value, blank the empty text, a date the script's own Date. */
function handed(argument: FormulaArgument, cell: Execution): unknown {
  const { workbook, guest } = cell;
  if (Array.isArray(argument)) {
    const rows = argument as readonly (readonly Given[])[];
    return guest.array(rows.map((row) => guest.array(row.map((value) => handed(value, cell)))));
  }
  if (typeof argument !== 'object' || argument === null) return argument === null ? '' : argument;
  if ('serial' in argument) return guest.date(instantOf(argument.serial, workbook.timeZone));
  if (!('reference' in argument)) throw new Error('[emulated] A formula has no such argument.');
  const area = bounded(resolved(workbook, argument.reference));
  const rows = handedOver(cell, area);
  return area.rows === 1 && area.columns === 1 ? rows[0]?.[0] : rows;
}

function showable(value: unknown): Value {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  throw new Error(`[emulated] A cell cannot show ${Object.prototype.toString.call(value)}.`);
}
