import { readXlsx, type CellStyle } from 'hucre/xlsx';
import type { Chart } from '../../../core/reports/charts';
import { workbookOf } from '../../../files/xlsx/write-workbook';
import { sheetWith } from '../sheet';
import { testFolder } from '../../cli/folder';
import { readFile } from '../../cli/reading';

const folder = testFolder();

const readBack = async (...sheets: Parameters<typeof workbookOf>[0]) =>
  readXlsx(await workbookOf(sheets), { readStyles: true });

const TEXTS = [
  '=A1',
  '00123',
  '1–30',
  '3%',
  '+33 2 40',
  '-12',
  '12/05/2026',
  'TRUE',
  '#N/A',
  '_x0041_',
  'a & <b>',
  ' x ',
  'a\nb',
  '\u0007',
];

test('every text stays the text that it is, for the library and for our own reader', async () => {
  const rows = TEXTS.map((text) => [text, 0]);
  const workbook = await readBack(sheetWith(rows));
  expect(workbook.sheets[0]?.rows.slice(2)).toEqual(rows);
  const path = folder.write('a.xlsx', await workbookOf([sheetWith(rows, { mark: 'a_sheet_of_the_user' })]));
  expect((await readFile(path)).rows.slice(1)).toEqual(rows);
});

test('numbers and booleans keep their kinds, blank cells stay blank', async () => {
  const { sheets } = await readBack(
    sheetWith([
      ['a', -12.5],
      ['b', true],
      ['', ''],
    ]),
  );
  expect(sheets[0]?.rows.slice(2)).toEqual([
    ['a', -12.5],
    ['b', true],
    [null, null],
  ]);
});

test('looks reach their own cells, and later ones win by property', async () => {
  const sheet = sheetWith([
    ['a', 1],
    ['Total', 1],
  ]);
  const total = { row: 3, column: 0, rows: 1, columns: 2, bold: true, ruled: true };
  const { sheets } = await readBack({ ...sheet, looks: [...sheet.looks, total] });
  const style = (row: number, column: number): CellStyle | undefined =>
    sheets[0]?.cells?.get(`${row},${column}`)?.style;
  expect(style(0, 0)?.font).toMatchObject({ bold: true, size: 15 });
  expect(style(0, 1)?.numFmt ?? 'General').toBe('General');
  expect(style(1, 1)).toMatchObject({ font: { color: { rgb: 'FFFFFF' } }, fill: { fgColor: { rgb: '0C4A80' } } });
  expect(style(2, 1)).toMatchObject({ numFmt: '#,##0.00', alignment: { horizontal: 'right' } });
  expect(style(2, 1)?.font?.bold ?? false).toBe(false);
  expect(style(3, 1)).toMatchObject({ numFmt: '#,##0.00', font: { bold: true }, border: { top: { style: 'double' } } });
});

test('native tables, frozen rows, widths, bars and the page are written', async () => {
  const { sheets } = await readBack(
    sheetWith([
      ['a', 1],
      ['b', 0],
    ]),
  );
  expect(sheets[0]).toMatchObject({
    name: 'Balance âgée',
    tables: [{ name: 'EncoursAging', range: 'A2:B4', columns: [{ name: 'Client' }, { name: 'Échu' }] }],
    freezePane: { rows: 2 },
    columns: [{ width: 30 }, { width: 13 }],
    pageSetup: { paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    conditionalRules: [{ type: 'dataBar', range: 'B3:B4' }],
  });
});

test('the mark and the names are names of the workbook, with titles quoted', async () => {
  const { namedRanges } = await readBack(sheetWith([['a', 1]], { title: "L'âge" }));
  expect(namedRanges).toEqual([
    { name: 'AR_report_aging', range: "'L''âge'!$A$1" },
    { name: 'AR_Receivables', range: "'L''âge'!$A$2:$B$3" },
  ]);
});

test('a bar begins at nothing, and the longest fills its cell', async () => {
  const [rule] = (await readBack(sheetWith([['a', 1], ['b', 0]]))).sheets[0]?.conditionalRules ?? []; // prettier-ignore
  expect(rule?.dataBar?.cfvo).toEqual([
    { type: 'num', value: '0' },
    { type: 'formula', value: 'MAX(0.01,$B$3:$B$4)' },
  ]);
});

test('charts are drawn of the sheet’s own cells, whatever its title', async () => {
  const cells = (column: number) => ({ row: 2, column, rows: 2, columns: 1 });
  const chart: Chart = {
    kind: 'stackedBar',
    title: 'Lenoir doit 60 % de l’échu',
    unit: 'Créances, en EUR',
    place: { row: 5, column: 0, rows: 10, columns: 2 },
    categories: cells(0),
    series: [{ name: 'Échu', values: cells(1), color: '#deab4e' }],
    format: '#,##0',
  };
  const { sheets } = await readBack(sheetWith([['a', 1], ['b', 2]], { title: "L'âge", charts: [chart] })); // prettier-ignore
  expect(sheets[0]?.charts).toMatchObject([
    {
      kinds: ['bar'],
      barGrouping: 'stacked',
      title: chart.title,
      altText: 'Lenoir doit 60 % de l’échu. Créances, en EUR.',
      anchor: { from: { row: 5, col: 0 }, to: { row: 15, col: 2 } },
      series: [{ name: 'Échu', valuesRef: "'L''âge'!B3:B4", categoriesRef: "'L''âge'!A3:A4", color: 'DEAB4E' }],
    },
  ]);
});

test('a cell leads to the sheet with the mark, under the title that it has there; to no other', async () => {
  const links = [
    { row: 2, column: 0, to: 'AR_report_b' },
    { row: 3, column: 0, to: 'AR_report_c' },
  ];
  const there = sheetWith([['b', 1]], { mark: 'AR_report_b', title: 'Pièces ouvertes', tables: [], names: [] });
  const { sheets } = await readBack(sheetWith([['a', 1], ['b', 2]], { links }), there); // prettier-ignore
  expect(sheets[0]?.cells?.get('2,0')?.hyperlink).toMatchObject({ location: "'Pièces ouvertes'!A1" });
  expect(sheets[0]?.cells?.get('3,0')?.hyperlink).toBeUndefined();
});

test('where a few words are expected a list offers them, and another one is kept after a warning', async () => {
  const choice = { row: 2, column: 0, rows: 1, columns: 1, values: ['oui', 'non'], warning: 'Oui & non.' };
  const { sheets } = await readBack(sheetWith([['oui', 1]], { choices: [choice] }));
  expect(sheets[0]?.dataValidations).toEqual([
    {
      type: 'list',
      range: 'A3',
      values: ['oui', 'non'],
      allowBlank: true,
      showErrorMessage: true,
      errorStyle: 'warning',
      errorTitle: 'Balance âgée',
      errorMessage: 'Oui & non.',
    },
  ]);
});

test('only one page is printed where a sheet says which it is', async () => {
  const printed = { row: 0, column: 0, rows: 3, columns: 1 };
  const { sheets } = await readBack(sheetWith([['a', 1]], { printed, onePage: true, gridlines: false }));
  expect(sheets[0]?.pageSetup).toMatchObject({ printArea: '$A$1:$A$3', fitToWidth: 1, fitToHeight: 1 });
  expect(sheets[0]?.view?.showGridLines).toBe(false);
});

test('every page says its sheet and its number', async () => {
  const { sheets } = await readBack(sheetWith([['a', 1]]));
  expect(sheets[0]?.headerFooter?.oddFooter).toBe('&L&A&R&P / &N');
});

test('the header of a long table stands on every page', async () => {
  const { sheets } = await readBack(sheetWith(Array.from({ length: 40 }, () => ['a', 1])));
  expect(sheets[0]?.pageSetup?.printTitlesRow).toBe('$2:$2');
  expect(sheets[0]?.rowBreaks).toHaveLength(1);
});

test('the header of a table stands over no other table on the next page', async () => {
  const sheet = sheetWith([['a', 1], ['Note', ''], ['b', 2]]); // prettier-ignore
  const [first] = sheet.tables;
  const other = { row: 3, column: 0, rows: 2, columns: 2, name: 'EncoursOther' };
  const { sheets } = await readBack({ ...sheet, tables: first ? [{ ...first, rows: 2 }, other] : [] });
  expect(sheets[0]?.pageSetup?.printTitlesRow).toBeUndefined();
});
