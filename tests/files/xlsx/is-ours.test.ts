import { writeXlsx } from 'hucre/xlsx';
import { isOurWorkbook } from '../../../files/xlsx/is-ours';
import { workbookOf } from '../../../files/xlsx/write-workbook';
import { rawWorkbook } from '../raw-workbook';
import { testFolder } from '../../cli/folder';
import { sheetWith } from '../sheet';

const folder = testFolder();

test('a workbook whose every sheet has our mark is ours', async () => {
  const path = folder.write('a.xlsx', await workbookOf([sheetWith([['a', 1]])]));
  expect(await isOurWorkbook(path)).toBe(true);
});

test('a sheet that somebody added makes it theirs', async () => {
  const options = {
    sheets: [
      { name: 'Aging', rows: [] },
      { name: 'Notes', rows: [] },
    ],
    namedRanges: [{ name: 'AR_report_aging', range: 'Aging!$A$1' }],
  };
  expect(await isOurWorkbook(folder.write('a.xlsx', await writeXlsx(options)))).toBe(false);
});

test('so does a sheet that is a chart', async () => {
  const path = folder.write(
    'a.xlsx',
    rawWorkbook('', {
      'xl/workbook.xml':
        '<workbook><sheets><sheet name="Sheet" r:id="rId1"/><sheet name="Chart" r:id="rId9"/></sheets><definedNames><definedName name="AR_report_aging">Sheet!$A$1</definedName></definedNames></workbook>',
    }),
  );
  expect(await isOurWorkbook(path)).toBe(false);
});

test('a ledger with the names AR_Receivables and AR_Settings is its user’s', async () => {
  const options = {
    sheets: [{ name: 'Factures', rows: [['Client']] }],
    namedRanges: [
      { name: 'AR_Receivables', range: 'Factures!$A$1:$A$9' },
      { name: 'AR_Settings', range: 'Factures!$C$1:$D$9' },
    ],
  };
  expect(await isOurWorkbook(folder.write('a.xlsx', await writeXlsx(options)))).toBe(false);
});

test('what cannot be read is not ours', async () => {
  expect(await isOurWorkbook(folder.write('a.xlsx', 'text'))).toBe(false);
});
