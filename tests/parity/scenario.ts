/**
 * One ledger for all hosts, and what the core says of it: each host has to show these cells. Texts that a host could
 * take for numbers, dates or formulas are among the names.
 */
import type { Rows } from '../../core/cell';
import type { Argument, Values } from '../../core/functions/argument';
import { catalogue } from '../../core/functions/index';
import { SETTINGS } from '../../core/reports/settings-sheet';
import type { Sheet, StyledArea } from '../../core/reports/sheet';
import { reportWrites } from '../../core/reports/write-report';
import { day } from '../support/day';
import { settingsRange } from '../support/settings';

export const AS_OF = '2026-06-30';
export const INVOICES = 'Factures';
export const SETTINGS_SHEET = 'Mes réglages';
export const REPORT = 'Balance âgée';
export const FORMULA = '=AR.AGING(AR_Receivables, AR_Settings)';

const HEADER = [
  'Code client',
  'Client',
  'N° facture',
  'Type',
  'Date de facture',
  'Échéance',
  'Montant TTC',
  'Payé',
  'Payé le',
  'Devise',
  'Litige',
];
const DATES = ['Date de facture', 'Échéance', 'Payé le'].map((header) => HEADER.indexOf(header));

export const receivables: Rows = [
  HEADER,
  ['00123', 'Menuiserie Lenoir', '0001', 'Facture', day('2026-01-15'), day('2026-02-14'), 800.5, '', '', 'EUR', 'oui'],
  [
    '00123',
    'Menuiserie Lenoir',
    '0002',
    'Facture',
    day('2026-05-10'),
    day('2026-06-09'),
    1200,
    200.25,
    day('2026-06-20'),
    'EUR',
    '',
  ],
  ['3%', '+33 Télécom', '0003', 'Facture', day('2026-05-31'), day('2026-06-30'), 300, '', '', 'EUR', ''],
  ['3%', '+33 Télécom', '0004', 'Avoir', day('2026-06-01'), '', 50, '', '', 'EUR', ''],
  ['1-30', '1–30', '0005', 'Facture', day('2026-03-31'), day('2026-04-30'), 0.01, '', '', 'EUR', ''],
  [
    'TRUE',
    '12/05/2026',
    '0006',
    'Facture',
    day('2026-03-31'),
    day('2026-03-31'),
    99.99,
    99.99,
    day('2026-07-15'),
    'EUR',
    '',
  ],
  ['00007', 'Miller & Söhne', '0007', 'Facture', day('2026-02-01'), day('2026-03-31'), 1_234_567.89, '', '', 'USD', ''],
  ['00008', 'Tanaka', '0008', 'Facture', day('2026-06-01'), day('2026-07-31'), 150_000, '', '', 'JPY', ''],
  ['00009', 'Soldé', '0009', 'Facture', day('2026-01-01'), day('2026-01-31'), 75, 75, day('2026-02-02'), 'EUR', ''],
];

export const settings: Rows = settingsRange('fr', [
  ['asOf.rule', day(AS_OF)],
  ['asOf.inUse', day(AS_OF)],
  ['aging.edge.1', 30],
  ['aging.edge.2', 60],
]);

/** Places of the cells that hold a day: some hosts tell them from numbers. */
export const isDay = (sheet: string, row: number, column: number): boolean =>
  sheet === INVOICES
    ? row > 0 && DATES.includes(column) && receivables[row]?.[column] !== ''
    : column === 2 && ['asOf.rule', 'asOf.inUse'].includes(String(settings[row]?.[0]));

/** `=Factures!A1:K10`, of all the rows of a sheet. */
export const rangeOf = (sheet: string, rows: Rows): string => {
  const last = String.fromCharCode(64 + (rows[0]?.length ?? 1));
  return `'${sheet}'!$A$1:$${last}$${String(rows.length)}`;
};

const aging = catalogue.find(({ name }) => name === 'AGING');

/** What the formula shows, blank cells as empty text. */
export const spilled: Values = ((): Values => {
  const args: readonly Argument[] = [receivables, settings];
  const values = aging?.call(args, { language: 'fr', prefix: 'AR.' });
  if (!Array.isArray(values)) throw new Error(JSON.stringify(values));
  return values;
})();

/** The sheet that the command *Aged balance* writes. */
export const report: Sheet = (() => {
  const writes = reportWrites('aging', {
    language: 'fr',
    today: day('2026-07-05'),
    receivables,
    settings,
    ownSettings: false,
    place: { file: 'Book', sheet: INVOICES, firstRow: 1 },
  });
  if (!writes.ok) throw new Error(writes.error);
  expect(writes.value.cells).toEqual([]);
  return writes.value.sheets[0];
})();

/** The number format of every cell that holds a number; hosts write other formats for texts. */
export const numberFormats = (
  cells: Rows,
  formatAt: (row: number, column: number) => string | undefined,
): readonly (readonly (string | undefined)[])[] =>
  cells.map((row, r) => row.map((cell, c) => (typeof cell === 'number' ? formatAt(r, c) : undefined)));

export const reportFormats = numberFormats(report.cells, (row, column) => formatIn(report.looks, row, column));

/** Later looks win. */
function formatIn(looks: readonly StyledArea[], row: number, column: number): string | undefined {
  const covers = (area: StyledArea): boolean =>
    row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
  return looks.reduce<string | undefined>(
    (format, look) => (covers(look) && look.format !== undefined ? look.format : format),
    undefined,
  );
}

/** Blank is the empty text on every host; cells beyond the report are not compared. */
export const blankAsText = (cells: Rows, like: Rows): Rows =>
  like.map((row, r) => row.map((_, c) => cells[r]?.[c] ?? ''));

export { SETTINGS };
