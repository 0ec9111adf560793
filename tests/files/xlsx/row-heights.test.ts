import { lookGrid } from '../../../files/xlsx/look-grid';
import { rowHeights } from '../../../files/xlsx/row-heights';
import { sheetWith } from '../sheet';

const heightsOf = (text: string, look: { readonly wrap?: boolean; readonly size?: number }) => {
  const sheet = sheetWith([[text, 1]], { looks: [{ row: 2, column: 0, rows: 1, columns: 1, ...look }] });
  return Object.fromEntries(rowHeights(sheet, lookGrid(sheet)));
};

test.each([
  ['large text', 'Titre', { size: 18 }, { 2: 26 }],
  ['text that goes on below', 'un mot et encore un autre mot, puis un dernier', { wrap: true }, { 2: 31 }],
  ['two paragraphs', 'a\nb', { wrap: true }, { 2: 31 }],
  ['a word that is longer than its cell', 'x'.repeat(100), { wrap: true }, { 2: 62 }],
])('%s gets room', (_, text, look, expected) => {
  expect(heightsOf(text, look)).toEqual(expected);
});

test.each([
  ['text that fits', 'un mot', { wrap: true }],
  ['text that does not wrap', 'un mot et encore un autre mot, puis un dernier', {}],
  ['a blank cell in large letters', '', { size: 18 }],
])('%s keeps the usual height', (_, text, look) => {
  expect(heightsOf(text, look)).toEqual({});
});

test('no row is higher than Excel has them', () => {
  expect(heightsOf('a\n'.repeat(100), { wrap: true })).toEqual({ 2: 409 });
});
