/** The table of invoices as somebody keeps it by hand: a native table, its header and its names always in sight. */
import { AMOUNT, columns, DATE } from './columns.mjs';
import { tableRows } from './ledger.mjs';

const NAME = 'Factures';

const rows = tableRows();
const letter = (place) => String.fromCharCode(0x41 + place);
const letterOf = (header) => letter(columns.findIndex((column) => column.header === header));
const lastRow = rows.length + 1;
const everything = `A1:${letter(columns.length - 1)}${lastRow}`;

/** Amounts to the right, days in the middle, words a little apart from what stands before them. */
const alignment = ({ format }) =>
  format === AMOUNT
    ? { horizontal: 'right' }
    : format === DATE
      ? { horizontal: 'center' }
      : { horizontal: 'left', indent: 1 };

const header = (column) => ({
  font: { name: 'Calibri', size: 11, bold: true, color: { rgb: 'FFFFFF' } },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: '0C4A80' } },
  alignment: { ...alignment(column), vertical: 'center' },
});

/** What needs somebody stands out; what is settled recedes. */
const COLORS = { 'En retard': 'B3261E', 'En litige': '8A5A00', Douteuse: 'B3261E', Réglée: '7A7A7A' };

const statusRule = ([status, rgb], i) => ({
  type: 'cellIs',
  operator: 'equal',
  formula: `"${status}"`,
  priority: i + 1,
  range: `${letterOf('Statut')}2:${letterOf('Statut')}${lastRow}`,
  style: { font: { color: { rgb }, bold: status !== 'Réglée' } },
});

export const invoiceSheet = {
  name: NAME,
  rows: [columns.map(({ header: text }) => text), ...rows],
  cells: new Map(columns.map((column, place) => [`0,${place}`, { style: header(column) }])),
  columns: columns.map((column) => ({
    width: column.width,
    style: { ...(column.format && { numFmt: column.format }), alignment: alignment(column) },
  })),
  rowDefs: new Map([[0, { height: 22 }]]),
  tables: [
    {
      name: NAME,
      range: everything,
      columns: columns.map(({ header: name }) => ({ name })),
      style: 'TableStyleMedium2',
    },
  ],
  conditionalRules: Object.entries(COLORS).map(statusRule),
  freezePane: { rows: 1, columns: 3 },
  pageSetup: { paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
};

const absolute = (range) => `'${NAME}'!${range.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2')}`;

export const invoiceNames = [
  { name: 'AR_Receivables', range: absolute(everything) },
  // On paper, what concerns the invoices; the header again on every page.
  { name: '_xlnm.Print_Area', scope: NAME, range: absolute(`A1:${letterOf('Montant en litige')}${lastRow}`) },
  { name: '_xlnm.Print_Titles', scope: NAME, range: `'${NAME}'!$1:$1` },
];
