/** A small workbook for the pane: two customers of whom one is to be reminded. */
import type { Rows } from '../../core/cell';
import { logCells, logColumns } from '../../core/dunning/log-table';
import type { LogRow } from '../../core/dunning/log';
import type { View } from '../../core/views/view';
import type { NamedCells, WorkbookRead } from '../../core/views/workbook-read';
import { IBAN } from './message';
import { cells, done, workbook } from './pane-workbook';
import { table } from './table';

export const RECEIVABLES = `Code client | Client | N° facture | Date | Échéance | Montant TTC | Payé | Payé le | E-mail | Litige
C1 | Lenoir | F1 | 2026-03-01 | 2026-03-31 | 1000 | 1000 | 2026-05-10 | l@example.com |
C1 | Lenoir | F2 | 2026-04-01 | 2026-05-01 | 800.50 | | | l@example.com |
C1 | Lenoir | F3 | 2026-05-10 | 2026-06-09 | 1200 | | | l@example.com | oui
C1 | Lenoir | A1 | 2026-06-20 | | -150 | | | l@example.com |
C2 | Auvray | F4 | 2026-06-01 | 2026-07-31 | 500 | 200 | 2026-06-29 | |`;

export const settingsOf = (values: Readonly<Record<string, string | number>>): Rows => [
  ['key', 'label', 'value', 'help', 'problem'],
  ['version', '', 1, '', ''],
  ...Object.entries(values).map(([key, value]) => [key, '', value, '', '']),
];

/** In the language of the workbook, as of the end of June. */
export const receivables = (given: Partial<WorkbookRead> = {}, text = RECEIVABLES): WorkbookRead =>
  workbook({
    receivables: cells(table(text)),
    settings: cells(
      settingsOf({ language: 'en', 'asOf.rule': '2026-06-30', 'sender.company': 'Verdier', 'sender.iban': IBAN }),
      'Encours settings',
    ),
    ownSettings: true,
    ...given,
  });

export function viewOf(read: WorkbookRead): View {
  const { value } = done(read, 'open', null);
  if (!value || !('view' in value)) throw new Error('There is no view.');
  return value.view;
}

export function onlyKey(read: WorkbookRead): string {
  const [first, ...others] = viewOf(read).reminders.due;
  if (!first || others.length > 0) throw new Error('There is not one message.');
  return first.key;
}

export const logOf = (...rows: readonly LogRow[]): NamedCells => cells([logColumns, ...rows.map(logCells)], 'Log');

/** `key state` of every row of the log. */
export const statesIn = ({ log }: WorkbookRead): readonly string[] =>
  (log?.rows ?? []).slice(1).map(([key, state]) => `${String(key)} ${String(state)}`);
