/** Reads for a call what the worker does not have yet, a little at a time, so that typing goes on. */
import { ACTIONS, LETTERS, LOG, POLICY } from '../../core/reports/reminder-sheets';
import { SETTINGS } from '../../core/reports/settings-sheet';
import type { Call } from '../../core/views/calls';
import { RECEIVABLES } from '../../core/views/candidates';
import { breath } from '../breath';
import type { Table, Workbook } from '../workbook';
import type { Computer } from './computer';
import type { Part, ReadWithoutRows, Sent } from './messages';
import type { NamedCells } from '../../core/views/workbook-read';

const NAMES: Readonly<Record<Part, string>> = {
  receivables: RECEIVABLES,
  settings: SETTINGS,
  policy: POLICY,
  actions: ACTIONS,
  letters: LETTERS,
  log: LOG,
};

/** Rows that somebody has written under them are meant as well. */
const GROWING: ReadonlySet<string> = new Set<Part>(['policy', 'actions', 'log']);

const CHOOSING: ReadonlySet<Call> = new Set<Call>(['choose', 'accept']);
const ROWS_AT_ONCE = 5000;

type Read = Pick<ReadWithoutRows, 'parts' | 'tables'>;

/** Undefined when the workbook changes all the while. */
export async function readFor(call: Call, workbook: Workbook, computer: Computer): Promise<Read | undefined> {
  for (let times = 0; times < 5; times++) {
    for (const table of all(tablesFor(call, workbook))) await table.calculated();
    const at = workbook.changes();
    const { named, candidates } = tablesFor(call, workbook);
    for (const table of all({ named, candidates })) {
      if (!computer.has(table.version)) await send(table, computer);
    }
    if (workbook.changes() !== at) continue;
    const parts = Object.fromEntries(named.map(([part, table]) => [part, sentOf(table)]));
    return { parts, tables: candidates.map((table) => ({ ...sentOf(table), reference: table.reference })) };
  }
  return undefined;
}

type Tables = { readonly named: readonly (readonly [string, Table])[]; readonly candidates: readonly Table[] };

function tablesFor(call: Call, workbook: Workbook): Tables {
  const named = Object.entries(NAMES).flatMap(([part, name]) => {
    const table = workbook.named(name, GROWING.has(part) ? 'below' : undefined);
    return table ? [[part, table] as const] : [];
  });
  const chooses = CHOOSING.has(call) || workbook.named(NAMES.receivables) === undefined;
  return { named, candidates: chooses ? workbook.candidates() : [] };
}

const all = ({ named, candidates }: Tables): readonly Table[] => [...named.map(([, table]) => table), ...candidates];

async function send(table: Table, computer: Computer): Promise<void> {
  let isFirst = true;
  for (const rows of table.slices(ROWS_AT_ONCE)) {
    computer.send(table.version, rows, isFirst);
    isFirst = false;
    await breath();
  }
  if (isFirst) computer.send(table.version, [], isFirst);
  computer.sent(table.version);
}

const sentOf = ({ sheet, firstRow, version }: Table): Sent<NamedCells> => ({ sheet, firstRow: firstRow + 1, version });
