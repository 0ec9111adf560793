import { readXlsx, type CellStyle } from 'hucre/xlsx';
import { workbookOf } from '../../../cli/xlsx/write-workbook';
import { sheetWith } from '../sheet';
import { testFolder } from '../folder';
import { readFile } from '../reading';

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
    conditionalRules: [
      { type: 'cellIs', operator: 'equal', formula: '0', stopIfTrue: true, range: 'B3:B4' },
      { type: 'dataBar', range: 'B3:B4' },
    ],
  });
});

test('the mark and the names are names of the workbook, with titles quoted', async () => {
  const { namedRanges, sheets } = await readBack(sheetWith([['a', 1]], { title: "L'âge" }));
  expect(namedRanges).toEqual([
    { name: 'AR_report_aging', range: "'L''âge'!$A$1" },
    { name: 'AR_Receivables', range: "'L''âge'!$A$2:$B$3" },
  ]);
  expect(sheets[0]?.pageSetup?.printTitlesRow).toBe('$2:$2');
});
