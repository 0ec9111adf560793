/** What a sheet of a workbook holds and how it looks, as the grid opens it. */
import { bytesOfFile } from '../../../files/bytes';
import { readCellContext } from '../../../files/xlsx/cell-context';
import { readCellLooks } from '../../../files/xlsx/cell-looks';
import { readWholeSheet, type WholeSheet } from '../../../files/xlsx/whole-sheet';
import { openWorkbook, type WorkbookSheet } from '../../../files/xlsx/workbook';
import { testFolder } from '../../cli/folder';
import { rawWorkbook, type Parts } from '../raw-workbook';

const folder = testFolder();

/** `above`: what stands in the sheet before its rows. */
async function sheetOf(rows: string, { styles = '', above = '' } = {}): Promise<WholeSheet> {
  const parts: Parts = {
    'xl/styles.xml': `<styleSheet>${styles}</styleSheet>`,
    'xl/worksheets/sheet1.xml': `<worksheet>${above}<sheetData>${rows}</sheetData></worksheet>`,
  };
  const path = folder.write('a.xlsx', rawWorkbook('', parts));
  const workbook = await openWorkbook(await bytesOfFile(path), path);
  const [sheet] = workbook.sheets as [WorkbookSheet];
  return readWholeSheet(workbook, sheet, await readCellContext(workbook), await readCellLooks(workbook));
}

const CELL = '<row r="1"><c r="A1" s="1"><v>1</v></c></row>';

const styled = (fonts: string, fills: string, xf: string): string =>
  `<fonts><font><sz val="11"/></font>${fonts}</fonts><fills><fill/><fill/>${fills}</fills><cellXfs><xf/>${xf}</cellXfs>`;

test.each<[string, string, object]>([
  [
    'bold and underlined letters',
    styled('<font><b/><u/></font>', '', '<xf fontId="1"/>'),
    { bold: true, underlined: true },
  ],
  ['letters that say they are not bold', styled('<font><b val="0"/></font>', '', '<xf fontId="1"/>'), {}],
  ['letters of another size', styled('<font><sz val="16"/></font>', '', '<xf fontId="1"/>'), { size: 16 }],
  ['letters of the usual size', styled('<font><sz val="11"/></font>', '', '<xf fontId="1"/>'), {}],
  [
    'a colour on a ground',
    styled(
      '<font><color rgb="FFFFFFFF"/></font>',
      '<fill><patternFill patternType="solid"><fgColor rgb="FF0C4A80"/></patternFill></fill>',
      '<xf fontId="1" fillId="2"/>',
    ),
    { color: '#ffffff', fill: '#0c4a80' },
  ],
  [
    'white letters on a ground of the theme, which are left dark',
    styled(
      '<font><color rgb="FFFFFFFF"/></font>',
      '<fill><patternFill patternType="solid"><fgColor theme="4"/></patternFill></fill>',
      '<xf fontId="1" fillId="2"/>',
    ),
    {},
  ],
  [
    'a format of its own',
    `<numFmts><numFmt numFmtId="164" formatCode="#,##0.00&quot; kr&quot;"/></numFmts>${styled('', '', '<xf numFmtId="164"/>')}`,
    { format: '#,##0.00" kr"' },
  ],
  ['a format that every program has', styled('', '', '<xf numFmtId="10"/>'), { format: '0.00%' }],
  [
    'wrapped text on the right',
    styled('', '', '<xf><alignment horizontal="right" wrapText="1"/></xf>'),
    { align: 'right', wrap: true },
  ],
  ['an alignment that the grid lacks', styled('', '', '<xf><alignment horizontal="justify"/></xf>'), {}],
])('%s', async (_, styles, look) => {
  const { looks } = await sheetOf(CELL, { styles });
  const area = { row: 0, column: 0, rows: 1, columns: 1 };
  expect(looks).toEqual(Object.keys(look).length === 0 ? [] : [{ ...area, ...look }]);
});

test('cells of one look below each other are one area, and a gap begins another', async () => {
  const styles = styled('<font><b/></font>', '', '<xf fontId="1"/>');
  const row = (number: number): string =>
    `<row r="${String(number)}"><c r="B${String(number)}" s="1"><v>1</v></c></row>`;
  const { looks, cells } = await sheetOf([1, 2, 3, 5].map(row).join(''), { styles });
  expect(looks.map(({ row: first, column, rows }) => [first, column, rows])).toEqual([
    [0, 1, 3],
    [4, 1, 1],
  ]);
  expect(cells).toHaveLength(5);
});

test.each<[string, string, Pick<WholeSheet, 'widths' | 'frozenRows' | 'frozenColumns'>]>([
  [
    'widths of some columns',
    '<cols><col min="2" max="3" width="20"/></cols>',
    { widths: [9, 20, 20], frozenRows: 0, frozenColumns: 0 },
  ],
  [
    'a width for all the columns there are',
    '<cols><col min="1" max="2" width="12"/><col min="3" max="16384" width="30"/></cols>',
    { widths: [12, 12], frozenRows: 0, frozenColumns: 0 },
  ],
  [
    'rows and columns that do not scroll',
    '<sheetViews><sheetView><pane xSplit="1" ySplit="3" state="frozen"/></sheetView></sheetViews>',
    { widths: [], frozenRows: 3, frozenColumns: 1 },
  ],
  [
    'a window in two parts, which is not frozen',
    '<sheetViews><sheetView><pane xSplit="1200" ySplit="300"/></sheetView></sheetViews>',
    { widths: [], frozenRows: 0, frozenColumns: 0 },
  ],
])('%s', async (_, above, shape) => {
  expect(await sheetOf(CELL, { above })).toMatchObject(shape);
});
