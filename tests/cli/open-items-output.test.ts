import { readFileSync } from 'node:fs';
import { MAX_ITEMS_ON_SHEET, openItemsOutput } from '../../cli/open-items-output';
import { replaceFile } from '../../files/replace-file';
import { testFolder } from './folder';
import { contextIn } from './ledger';
import { readFile, sentence } from './reading';

const folder = testFolder();

const manyRows = (count: number): string =>
  ['Client;N° facture;Date de facture;Échéance;Montant TTC']
    .concat(Array.from({ length: count }, (_, i) => `Client ${i % 50};${i};15/05/2026;14/06/2026;10`))
    .join('\n');

test('as many open items as a sheet takes stand on the sheet', async () => {
  const { sheet, file } = await openItemsOutput(
    contextIn('fr', manyRows(MAX_ITEMS_ON_SHEET)),
    folder.path('o.xlsx'),
    [],
  );
  expect(file).toBeUndefined();
  expect(sheet.tables).toHaveLength(1);
});

describe('one more', () => {
  const context = contextIn('fr', manyRows(MAX_ITEMS_ON_SHEET + 1));
  const output = () => openItemsOutput(context, folder.path('o.xlsx'), []);

  test('makes a text file beside the workbook, which says so', async () => {
    const { sheet, file } = await output();
    expect(file?.path).toBe(folder.path('o-pieces-ouvertes.csv'));
    expect(sheet.mark).toBe('AR_report_openItems');
    expect(sheet.tables).toEqual([]);
    expect(sheet.cells.flat().join(' ')).toContain('o-pieces-ouvertes.csv');
  });

  test('writes a list that reads as a table again; replaces its own and no other file', async () => {
    const path = folder.path('o-pieces-ouvertes.csv');
    await replaceFile(path, (await output()).file?.pieces() ?? []);
    expect((await readFile(path)).rows).toHaveLength(MAX_ITEMS_ON_SHEET + 2);
    expect((await output()).file?.path).toBe(path);
    folder.write('o-pieces-ouvertes.csv', 'Client;Note\n');
    expect((await sentence(output())).code).toBe(2);
    expect(readFileSync(path, 'utf8')).toBe('Client;Note\n');
  });
});
