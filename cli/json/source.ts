/** Where rows and settings came from, and what could not be read in them. */
import type { Cell } from '../../core/cell';
import type { Ledger } from '../../core/ledger/ledger';
import { toDecimal } from '../../core/money';
import { problemList, worded } from '../../core/reports/problem-list';
import type { Language } from '../../core/text/text';
import type { Table } from '../../files/input';
import type { FileNote } from '../run-settings';
import type { Json } from './json';

export type Source = {
  readonly file: string;
  readonly table: Table;
  readonly settingNotes: readonly FileNote[];
};

export const sourceJson = ({ file, table }: Source, ledger: Ledger): Json => ({
  file,
  sheet: table.sheet ?? null,
  table: table.name ?? null,
  rows: ledger.rows,
});

export function checkedJson(ledger: Ledger, { table, settingNotes }: Source, language: Language) {
  const { problems, count } = problemList(ledger);
  return {
    problems: problems.map((problem) => ({
      sheet: table.sheet ?? null,
      row: problem.row,
      column: problem.column,
      field: problem.field,
      code: problem.code,
      value: cellJson(problem.value),
      assumed: cellJson(problem.assumed),
      severity: problem.severity,
      message: worded(problem, language).message,
    })),
    problemCount: count,
    leftOut: ledger.leftOut.map(({ currency, rows, amount }) => ({
      currency,
      rows,
      amount: toDecimal(amount, currency),
    })),
    settingProblems: settingNotes.map(({ file, key, code, value, message }) => ({
      file,
      key,
      code,
      value: cellJson(value),
      message,
    })),
  };
}

const cellJson = (cell: Cell): string | number | boolean | null => cell ?? null;
