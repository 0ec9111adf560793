import { testFolder } from '../../cli/folder';
import { openInput, settingsIn } from '../../../files/open-input';
import { readFile, sentence } from '../../cli/reading';

const folder = testFolder();

const ROWS = [
  ['Client', 'Échéance', 'Montant TTC'],
  ['Bâti-Loire', '30/06/2026', '1 234,56 €'],
];
const text = ROWS.map((row) => row.join(';')).join('\r\n');
/** Windows-1252 has the euro sign where Latin-1 has nothing. */
const windows = Buffer.from(text, 'latin1').map((byte, i) => (text[i] === '€' ? 0x80 : byte));

const utf16be = Buffer.from(`\ufeff${text}`, 'utf16le').swap16();

test.each([
  ['UTF-8', Buffer.from(text)],
  ['UTF-8 with its mark', Buffer.from(`\ufeff${text}`)],
  ['Windows-1252', windows],
  ['UTF-16, little end first', Buffer.from(`\ufeff${text}`, 'utf16le')],
  ['UTF-16, big end first', utf16be],
])('a file in %s gives the same cells', async (_, bytes) => {
  expect((await readFile(folder.write('a.csv', bytes))).rows).toEqual(ROWS);
});

test('an accent in the last row of a long file decides its encoding', async () => {
  const filler = 'Lenoir;30/06/2026;12,00\n'.repeat(20_000);
  const path = folder.write(
    'a.csv',
    Buffer.from(`Client;Echeance;Montant TTC\n${filler}Bâti;30/06/2026;1,00`, 'latin1'),
  );
  expect((await readFile(path)).rows.at(-1)).toEqual(['Bâti', '30/06/2026', '1,00']);
});

test.each([
  ['semicolons', ';'],
  ['commas', ','],
  ['tabs', '\t'],
  ['bars', '|'],
])('cells between %s are found', async (_, separator) => {
  const lines =
    ['Customer', 'Due date', 'Amount'].join(separator) + '\n' + ['Lenoir', '2026-06-30', '12'].join(separator);
  expect((await readFile(folder.write('a.csv', lines))).rows[1]).toEqual(['Lenoir', '2026-06-30', '12']);
});

test('decimal commas in every row do not make a comma the separator', async () => {
  const path = folder.write(
    'a.csv',
    'Client;Échéance;Montant TTC;Reste dû\nLenoir;30/06/2026;12,50;1,50\nAuvray;30/06/2026;7,25;2,25\n',
  );
  expect((await readFile(path)).rows[1]).toEqual(['Lenoir', '30/06/2026', '12,50', '1,50']);
});

test('title lines with other signs do not hide the separator of the table below them', async () => {
  const path = folder.write(
    'a.csv',
    'Ateliers Verdier, Nantes, France\nExport, 30 juin, 2026\n\nClient;Échéance;Montant TTC\nLenoir;30/06/2026;12\n',
  );
  expect((await readFile(path)).rows[3]).toEqual(['Client', 'Échéance', 'Montant TTC']);
});

test.each(['\n', '\r\n', '\r'])('lines may end with %j', async (end) => {
  const path = folder.write('a.csv', ['Customer,Due date,Amount', 'Lenoir,2026-06-30,12', ''].join(end));
  expect((await readFile(path)).rows).toEqual([
    ['Customer', 'Due date', 'Amount'],
    ['Lenoir', '2026-06-30', '12'],
  ]);
});

test('what looks like a number, a formula or a date stays the text that it is', async () => {
  const path = folder.write('a.csv', 'Customer;Invoice number;Amount\n007;00123;=1+1\n');
  expect((await readFile(path)).rows[1]).toEqual(['007', '00123', '=1+1']);
});

test('a text file has no sheet to name', async () => {
  const path = folder.write('a.csv', text);
  const { code, said } = await sentence(readFile(path, 'Factures'));
  expect(code).toBe(2);
  expect(said).toContain('--sheet');
});

test.each([';', ',', '\t'])('settings of a file of their own need no header of receivables: %j', async (separator) => {
  const path = folder.write('s.csv', ['key' + separator + 'value', 'currency' + separator + 'USD', ''].join('\n'));
  expect([...(await settingsIn(await openInput(path), path))]).toContainEqual(['currency', 'USD']);
});

test('a file without the columns key and value holds no settings', async () => {
  const path = folder.write('s.csv', text);
  expect((await sentence(settingsIn(await openInput(path), path))).said).toContain('holds no settings');
});
