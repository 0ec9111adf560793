/** A sheet for tests of what is written: a title, a table with a bar, a total. */
import type { Cell } from '../../core/cell';
import type { Sheet } from '../../core/reports/sheet';

export const sheetWith = (rows: readonly (readonly Cell[])[], rest: Partial<Sheet> = {}): Sheet => ({
  mark: 'AR_report_aging',
  title: 'Balance âgée',
  cells: [['Titre', ''], ['Client', 'Échu'], ...rows],
  looks: [
    { row: 0, column: 0, rows: 1, columns: 1, bold: true, size: 15 },
    { row: 1, column: 0, rows: 1, columns: 2, bold: true, color: '#ffffff', fill: '#0c4a80' },
    { row: 2, column: 0, rows: rows.length, columns: 1, format: '@' },
    { row: 2, column: 1, rows: rows.length, columns: 1, format: '#,##0.00', align: 'right' },
  ],
  tables: [{ row: 1, column: 0, rows: rows.length + 1, columns: 2, name: 'EncoursAging' }],
  names: [{ row: 1, column: 0, rows: rows.length + 1, columns: 2, name: 'AR_Receivables' }],
  bars: [{ row: 2, column: 1, rows: rows.length, columns: 1 }],
  charts: [],
  links: [],
  choices: [],
  widths: [30, 13],
  frozenRows: 2,
  landscape: true,
  gridlines: true,
  ...rest,
});
