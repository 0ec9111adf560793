import { testFolder } from '../cli/folder';
import { readFile, sentence } from '../cli/reading';
import { zipOf } from './raw-workbook';

const folder = testFolder();
const COMPOUND = Buffer.from('d0cf11e0a1b11ae1', 'hex');

test.each<[string, () => string, RegExp]>([
  ['an empty file', () => folder.write('a.csv', ''), /is empty/],
  ['a missing file', () => folder.path('none.csv'), /does not exist/],
  ['a folder', () => folder.path(''), /is a folder/],
  [
    'an old workbook',
    () => folder.write('a.xls', Buffer.concat([COMPOUND, Buffer.alloc(600)])),
    /\.xls\): save it as \.xlsx/,
  ],
  [
    'a workbook with a password',
    () =>
      folder.write('a.xlsx', Buffer.concat([COMPOUND, Buffer.alloc(600), Buffer.from('EncryptedPackage', 'utf16le')])),
    /protected by a password/,
  ],
  [
    'a picture',
    () => folder.write('a.csv', Buffer.from('89504e470d0a1a0a0000000d', 'hex')),
    /neither an \.xlsx workbook nor a text file/,
  ],
  [
    'a web page called .xls',
    () => folder.write('a.xls', '<html><table><tr><td>Client</td></tr></table></html>'),
    /web page or XML/,
  ],
  [
    'half a workbook',
    () => folder.write('a.xlsx', zipOf({ 'xl/workbook.xml': '<workbook/>' }).subarray(0, 60)),
    /no whole \.xlsx workbook/,
  ],
  [
    'an archive of something else',
    () => folder.write('a.xlsx', zipOf({ 'readme.txt': 'hello' })),
    /no whole \.xlsx workbook/,
  ],
])('%s is refused with one sentence', async (_, file, expected) => {
  const { code, said } = await sentence(readFile(file()));
  expect(code).toBe(1);
  expect(said).toMatch(expected);
  expect(said.split('\n')).toHaveLength(1);
});

test('a workbook is one whatever its name', async () => {
  const { write } = folder;
  const { rawWorkbook } = await import('./raw-workbook');
  const path = write('ledger.csv', rawWorkbook('<row><c><v>1</v></c></row>'));
  expect((await readFile(path)).rows).toEqual([[1]]);
});
