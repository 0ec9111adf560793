import { delimitedRows } from '../../../files/delimited/rows';
import { rowsOf, sentence } from '../../cli/reading';

async function* inPieces(text: string, length: number): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += length) yield await Promise.resolve(text.slice(at, at + length));
}

const QUOTED = 'a;"b;1";c\n"l1\nl2";"say ""so""";\n;;\nlast;row;';

test.each([1, 2, 3, 7, 1000])('rows are the same when the text comes in pieces of %i characters', async (length) => {
  expect(await rowsOf(delimitedRows(inPieces(QUOTED, length), ';', 'x'))).toEqual([
    ['a', 'b;1', 'c'],
    ['l1\nl2', 'say "so"', ''],
    ['', '', ''],
    ['last', 'row', ''],
  ]);
});

test('quotation marks inside a cell that does not begin with one are characters', async () => {
  expect(await rowsOf(delimitedRows(inPieces('pipe 12";x\n', 100), ';', 'x'))).toEqual([['pipe 12"', 'x']]);
});

test.each([
  ['never closed', 'a;b\n"open;1\nc;2\n'],
  ['closed inside the cell', 'a;b\n"Chez Paul" SARL;1\nc;"2"\n'],
])('a quotation mark that is %s is told with its row, and swallows none', async (_, text) => {
  const { code, said } = await sentence(rowsOf(delimitedRows(inPieces(text, 5), ';', 'x.csv')));
  expect(code).toBe(1);
  expect(said).toContain('“x.csv”, row 2');
});
