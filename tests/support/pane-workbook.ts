/** A workbook as the pane's host reads it, and what becomes of it when the host writes what an answer says. */
import type { Rows } from '../../core/cell';
import { ACTIONS, LETTERS, LOG, POLICY } from '../../core/reports/reminder-sheets';
import { SETTINGS } from '../../core/reports/settings-sheet';
import type { Sheet } from '../../core/reports/sheet';
import { answers } from '../../core/views/answers/index';
import type { Answered, Call, Calls, Changes, Refusal } from '../../core/views/calls';
import type { Candidate, NamedCells, WorkbookRead } from '../../core/views/workbook-read';
import { day } from './day';
import { cellsNamed } from './named-cells';

export const cells = (rows: Rows, sheet = 'Factures'): NamedCells => ({ sheet, firstRow: 1, rows });

/** A table of the person's own sheet `Factures`, which begins in column A. */
export const candidate = (rows: Rows, sheet = 'Factures'): Candidate => ({
  ...cells(rows, sheet),
  reference: `${sheet}!$A$1:$Z$${String(rows.length)}`,
});

export const workbook = (given: Partial<WorkbookRead> = {}): WorkbookRead => ({
  stamp: '1',
  features: { charts: 'native', deliveries: ['eml', 'mailto', 'copy'], dailyJob: false },
  language: 'en',
  today: day('2026-06-30'),
  file: 'factures.xlsx',
  receivables: undefined,
  settings: undefined,
  ownSettings: false,
  policy: undefined,
  actions: undefined,
  ownActions: false,
  letters: undefined,
  log: undefined,
  tables: [],
  ...given,
});

/** The workbook after a host has written the changes. */
export function written(read: WorkbookRead, changes: Changes): WorkbookRead {
  const stamp = String(Number(read.stamp) + 1);
  const withSheets = (changes.sheets ?? []).reduce(withSheet, { ...read, stamp });
  const withCells = (changes.cells ?? []).reduce(withCell, withSheets);
  return (changes.names ?? []).reduce(withName, withCells);
}

const RANGES = {
  [SETTINGS]: 'settings',
  [POLICY]: 'policy',
  [ACTIONS]: 'actions',
  [LETTERS]: 'letters',
  [LOG]: 'log',
} as const;

function withSheet(read: WorkbookRead, sheet: Sheet): WorkbookRead {
  const named = sheet.names.flatMap(({ name }) => (name in RANGES ? [name as keyof typeof RANGES] : []));
  const ranges = named.map((name) => [RANGES[name], cells(cellsNamed(sheet, name), sheet.title)] as const);
  return {
    ...read,
    ...Object.fromEntries(ranges),
    ownSettings: read.ownSettings || named.includes(SETTINGS),
    ownActions: read.ownActions || named.includes(ACTIONS),
  };
}

function withCell(read: WorkbookRead, change: NonNullable<Changes['cells']>[number]): WorkbookRead {
  const range = RANGES[change.range as keyof typeof RANGES];
  const before = read[range];
  if (!before) throw new Error(`${change.range} has no cells`);
  const rows = before.rows.map((row, i) =>
    i === change.row ? row.map((cell, j) => (j === change.column ? change.value : cell)) : row,
  );
  return { ...read, [range]: { ...before, rows } };
}

function withName(read: WorkbookRead, { name, reference }: { name: string; reference: string }): WorkbookRead {
  const table = read.tables.find((each) => each.reference === reference);
  if (name !== 'AR_Receivables' || !table) throw new Error(`${name} = ${reference} names nothing`);
  return { ...read, receivables: { sheet: table.sheet, firstRow: table.firstRow, rows: table.rows } };
}

/** Everything crosses a wire that knows plain data only, the workbook as well: a host forgets all between two calls. */
export function asked<C extends Call>(read: WorkbookRead, call: C, asks: Calls[C]['asks']): Answered<C> {
  return overWire(answers[call](overWire(read), overWire(asks)));
}

export const overWire = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

type Done<C extends Call> = { readonly value: Calls[C]['gives'] | undefined; readonly read: WorkbookRead };

/** The answer, and the workbook after it; a refusal is a failure of the test. */
export function done<C extends Call>(read: WorkbookRead, call: C, asks: Calls[C]['asks']): Done<C> {
  const answer = asked(read, call, asks);
  if (!answer.ok) throw new Error(`${answer.code}: ${answer.says}`);
  return { value: answer.value, read: answer.changes ? written(read, answer.changes) : read };
}

/** Any other answer is a failure of the test. */
export function refusal<C extends Call>(read: WorkbookRead, call: C, asks: Calls[C]['asks']): Refusal {
  const answer = asked(read, call, asks);
  if (answer.ok) throw new Error(`${call} was not refused`);
  return answer;
}
