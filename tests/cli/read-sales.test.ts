import { writeXlsx } from 'hucre/xlsx';
import { openInput } from '../../files/open-input';
import { salesOf } from '../../cli/read-sales';
import { defaultSettings } from '../../core/settings';
import { testFolder } from './folder';
import { sentence } from './reading';

const folder = testFolder();

/** Sales of June 2026, by their month counted from the year 0. */
const JUNE = 2026 * 12 + 5;
const sheet = (name: string, amount: number) => ({
  name,
  rows: [
    ['Mois', 'Ventes'],
    ['2026-06', amount],
  ],
});

async function read(sales: string | undefined, sheets: readonly ReturnType<typeof sheet>[] = [sheet('Factures', 1)]) {
  const file = folder.write('ledger.xlsx', await writeXlsx({ sheets: [...sheets] }));
  const opened = {
    input: await openInput(file),
    settingsInput: undefined,
    settings: defaultSettings('fr'),
    settingNotes: [],
    settingRows: [],
    files: [],
  };
  const found = await salesOf({ sales }, opened);
  return found && [...found];
}

test('without a name there are none', async () => {
  expect(await read(undefined)).toBeUndefined();
});

test('they stand on a sheet of the workbook, whatever the case of its name', async () => {
  expect(await read('ventes', [sheet('Factures', 1), sheet('Ventes', 1200)])).toEqual([[JUNE, 1200]]);
});

test('they stand in a text file, in French', async () => {
  const file = folder.write('v.csv', 'Mois;Ventes TTC\n06/2026;1 200,50\n');
  expect(await read(file)).toEqual([[JUNE, 1200.5]]);
});

test('they stand on the first sheet of another workbook', async () => {
  const file = folder.write('v.xlsx', await writeXlsx({ sheets: [sheet('A', 7), sheet('B', 8)] }));
  expect(await read(file)).toEqual([[JUNE, 7]]);
});

test('a sheet of the workbook comes before a file of its name', async () => {
  // A file of the folder in which the tests run.
  expect(await read('package.json', [sheet('Factures', 1), sheet('package.json', 1200)])).toEqual([[JUNE, 1200]]);
});

test.each([
  ['a name of neither', () => folder.path('nix'), /neither a sheet of the workbook nor a file/],
  [
    'a file that is no table of sales',
    () => folder.write('v.csv', 'Mois;Ventes\n2026-06;douze\n'),
    /row 2: “douze” is not an amount/,
  ],
  ['an empty table', () => folder.write('v.csv', 'Mois;Ventes\n'), /this table holds none/],
])('%s is told in one sentence', async (_, name, expected) => {
  const { code, said } = await sentence(read(name()));
  expect(code).toBe(1);
  expect(said).toMatch(expected);
});
