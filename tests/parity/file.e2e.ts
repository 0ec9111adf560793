import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readXlsx } from 'hucre';
import { openInput } from '../../files/open-input';
import { workbookOf } from '../../files/xlsx/write-workbook';
import { catalogue } from '../../core/functions/index';
import type { Rows } from '../../core/cell';
import type { Sheet } from '../../core/reports/sheet';
import { READING, rowsOf } from '../cli/reading';
import {
  AS_OF,
  blankAsText,
  INVOICES,
  isDay,
  numberFormats,
  receivables,
  REPORT,
  report,
  reportFormats,
  settings,
  SETTINGS_SHEET,
  spilled,
} from './scenario';

const folder = mkdtempSync(path.join(tmpdir(), 'encours-parity-'));
const given = path.join(folder, 'ventes.xlsx');
const written = path.join(folder, 'balance.xlsx');
afterAll(() => rmSync(folder, { recursive: true }));

const named = (name: string, title: string, cells: Rows): Sheet => {
  const area = { row: 0, column: 0, rows: cells.length, columns: cells[0]?.length ?? 0 };
  return {
    mark: name,
    title,
    cells: cells.map((row) => row.map((cell) => cell ?? '')),
    looks: cells.flatMap((row, r) =>
      row.flatMap((_, c) =>
        isDay(title, r, c) ? [{ row: r, column: c, rows: 1, columns: 1, format: 'dd/mm/yyyy' }] : [],
      ),
    ),
    tables: [],
    names: [{ ...area, name }],
    bars: [],
    charts: [],
    links: [],
    choices: [],
    widths: (cells[0] ?? []).map(() => 12),
    frozenRows: 0,
    landscape: false,
    gridlines: true,
  };
};

beforeAll(async () => {
  const sheets = [named('AR_Receivables', INVOICES, receivables), named('AR_Settings', SETTINGS_SHEET, settings)];
  writeFileSync(given, await workbookOf(sheets));
});

test('the names of a file hand the formula what it gets everywhere', async () => {
  const input = await openInput(given);
  const table = await input.receivables(READING, undefined);
  const rows = await rowsOf(table.batches());
  const range = (await input.named('AR_Settings'))?.rows;
  const aging = catalogue.find(({ name }) => name === 'AGING');
  expect(aging?.call([rows, range], { language: 'en', prefix: 'AR.' })).toEqual(spilled);
});

test('the report has in a file the cells and number formats that it has everywhere', async () => {
  const encours = path.join(__dirname, '../../cli/run.mjs');
  const printed = execFileSync('node', [encours, 'report', given, '--as-of', AS_OF, '--out', written], {
    encoding: 'utf8',
  });
  expect(printed).toContain('Menuiserie Lenoir');
  const { sheets } = await readXlsx(readFileSync(written), { readStyles: true });
  const sheet = sheets.find(({ name }) => name === REPORT);
  const values = (sheet?.rows ?? []) as Rows;
  // The second line names the source: the file here, the sheet elsewhere.
  const withoutSource = (rows: Rows): Rows => rows.filter((_, row) => row !== 1);
  expect(withoutSource(blankAsText(values, report.cells))).toEqual(withoutSource(report.cells));
  const formatAt = (row: number, column: number): string | undefined =>
    sheet?.cells?.get(`${row},${column}`)?.style?.numFmt;
  expect(numberFormats(report.cells, formatAt)).toEqual(reportFormats);
});
