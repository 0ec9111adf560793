import { Readable } from 'node:stream';
import fc from 'fast-check';
import { Failure } from '../../../files/failure';
import { bytesOfPipe } from '../../../files/bytes';
import { openWorkbook } from '../../../files/xlsx/workbook';
import { workbookInput } from '../../../files/xlsx/workbook-input';
import { rawWorkbook, relationships, zipOf } from '../raw-workbook';
import { testFolder } from '../../cli/folder';
import { READING, readFile, rowsOf, sentence } from '../../cli/reading';

const folder = testFolder();

const PARTS = {
  '_rels/.rels': relationships({ rId1: ['officeDocument', 'xl/workbook.xml'] }),
  'xl/workbook.xml': '<workbook><sheets><sheet name="Sheet" r:id="rId1"/></sheets></workbook>',
  'xl/_rels/workbook.xml.rels': relationships({ rId1: ['worksheet', 'sheet.xml'] }),
  'xl/sheet.xml': `<worksheet><sheetData>${'<row><c><v>1</v></c></row>'.repeat(1000)}</sheetData></worksheet>`,
};

test('a workbook that says it unpacks to more than a ledger can be is refused before it is unpacked', async () => {
  const path = folder.write('a.xlsx', zipOf(PARTS, { 'xl/sheet.xml': 0xffff_fffe, 'xl/workbook.xml': 0xffff }));
  expect(await sentence(readFile(path))).toEqual({
    code: 1,
    said: expect.stringContaining('larger than a ledger') as string,
  });
});

test('a part that unpacks to more than it said is refused', async () => {
  const path = folder.write('a.xlsx', zipOf(PARTS, { 'xl/sheet.xml': 100 }));
  expect(await sentence(readFile(path))).toEqual({
    code: 1,
    said: expect.stringContaining('no whole .xlsx') as string,
  });
});

test('a part whose bytes are spoilt is refused', async () => {
  const bytes = Buffer.from(zipOf(PARTS));
  bytes.fill(0xff, bytes.indexOf('xl/sheet.xml') + 12, bytes.indexOf('xl/sheet.xml') + 40);
  expect((await sentence(readFile(folder.write('a.xlsx', bytes)))).code).toBe(1);
});

test('a row beyond the last that a sheet can have is refused', async () => {
  const path = folder.write('a.xlsx', rawWorkbook('<row r="99999999"><c r="A99999999"><v>1</v></c></row>'));
  expect((await sentence(readFile(path))).code).toBe(1);
});

test('rows that do not ascend are refused, for one would be lost', async () => {
  const rows = '<row r="2"><c r="A2"><v>1</v></c></row><row r="1"><c r="A1"><v>2</v></c></row>';
  expect((await sentence(readFile(folder.write('a.xlsx', rawWorkbook(rows))))).code).toBe(1);
});

test('whatever happens to its bytes, a workbook is read or refused with a sentence', async () => {
  const whole = zipOf(PARTS);
  const read = async (bytes: Buffer): Promise<void> => {
    const workbook = await openWorkbook(await bytesOfPipe(Readable.from([bytes]), 'x'), 'x');
    await rowsOf((await workbookInput(workbook).receivables(READING, undefined)).batches());
  };
  const change = fc.record({ at: fc.nat(whole.length - 1), to: fc.nat(255) });
  await fc.assert(
    fc.asyncProperty(fc.array(change, { maxLength: 6 }), fc.nat(whole.length), async (changes, length) => {
      const bytes = Buffer.from(length % 3 === 0 ? whole.subarray(0, length) : whole);
      for (const { at, to } of changes) bytes[at] = to;
      await read(bytes).catch((error: unknown) => {
        expect(error).toBeInstanceOf(Failure);
      });
    }),
    { numRuns: 300 },
  );
});
