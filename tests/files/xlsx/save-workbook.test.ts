/** What was opened is in the new file part by part, but for what was to be changed. */
import type { Sheet } from '../../../core/reports/sheet';
import { bytesOfBuffer } from '../../../files/bytes';
import { readPackage, textOf } from '../../../files/xlsx/amend/package';
import { savedWorkbook } from '../../../files/xlsx/amend/save-workbook';
import { openWorkbook } from '../../../files/xlsx/workbook';
import { workbookOf } from '../../../files/xlsx/write-workbook';

const sheet = (title: string, cells: Sheet['cells']): Sheet => ({
  ...{
    mark: `AR_report_${title}`,
    title,
    cells,
    looks: [{ row: 0, column: 0, rows: 1, columns: 1, bold: true, format: '0.0' }],
  },
  ...{
    tables: [],
    names: [],
    bars: [],
    links: [],
    choices: [],
    widths: [10, 10],
    frozenRows: 0,
    landscape: true,
    gridlines: true,
  },
  charts: [
    {
      ...{ kind: 'line', title: 'T', unit: 'u', format: '0', place: { row: 3, column: 0, rows: 5, columns: 2 } },
      categories: { row: 0, column: 0, rows: 2, columns: 1 },
      series: [{ name: 's', values: { row: 0, column: 1, rows: 2, columns: 1 }, color: '#112233' }],
    },
  ],
});

const opened = async (bytes: Uint8Array) => openWorkbook(bytesOfBuffer(Buffer.from(bytes)), 'book.xlsx');

test('charts and untouched parts stay byte for byte; another sheet is added with its own chart and styles', async () => {
  const before = await opened(
    await workbookOf([
      sheet('one', [
        [1, 2],
        [3, 4],
      ]),
      sheet('two', [
        [5, 6],
        [7, 8],
      ]),
    ]),
  );
  const bytes = await savedWorkbook(before, {
    sheets: [
      { title: 'one', place: 0, patches: new Map([[0, new Map([[1, { value: 20 }]])]]) },
      { title: 'two', place: 1, patches: new Map() },
      {
        title: 'three',
        patches: new Map(),
        whole: sheet('three', [
          ['x', 1],
          ['y', 2],
        ]),
      },
    ],
    names: [{ name: 'AR_report_three', reference: "'three'!$A$1" }],
    namesGone: new Set(['ar_report_two']),
  });
  const after = await opened(bytes);
  expect(after.sheets.map(({ name }) => name)).toEqual(['one', 'two', 'three']);
  expect([...after.names.keys()].sort()).toEqual(['ar_report_one', 'ar_report_three']);
  const [old, now] = [await readPackage(before.zip.bytes, ''), await readPackage(after.zip.bytes, '')];
  for (const name of old.keys()) {
    if (/charts\/|drawings\/|sheet2\.xml|theme/.test(name)) expect(textOf(now, name)).toBe(textOf(old, name));
  }
  const charts = [...now.keys()].filter((name) => /charts\/[^/]*chart\d+\.xml$/.test(name));
  expect(charts).toHaveLength(3);
  expect(textOf(now, 'xl/worksheets/sheet1.xml')).toContain('<v>20</v>');
  const added = after.sheets[2]?.part ?? '';
  const style = Number(/<c r="A1"[^>]*\ss="(\d+)"/.exec(textOf(now, added))?.[1]);
  const styles = /<cellXfs[^>]*>(.*)<\/cellXfs>/s.exec(textOf(now, 'xl/styles.xml'))?.[1]?.match(/<xf\b/g) ?? [];
  expect(style).toBeGreaterThan(0);
  expect(style).toBeLessThan(styles.length);
});

test('without a workbook that was opened, one is made of the sheets alone', async () => {
  const bytes = await savedWorkbook(undefined, {
    sheets: [
      {
        title: 'one',
        patches: new Map([[0, new Map([[1, { value: 2, formula: 'A1*2' }]])]]),
        whole: sheet('one', [
          [1, 2],
          [3, 4],
        ]),
      },
    ],
    names: [],
    namesGone: new Set(),
  });
  const after = await opened(bytes);
  expect(after.sheets.map(({ name }) => name)).toEqual(['one']);
  expect(textOf(await readPackage(after.zip.bytes, ''), after.sheets[0]?.part ?? '')).toContain('<f>A1*2</f><v>2</v>');
});
