import fc from 'fast-check';
import { chunksOf } from '../../../excel-addin/workbook/chunks';

test.each([
  ['rows that fit together', [3, 3, 3], [{ first: 0, end: 3 }]],
  [
    'the row that is one too many',
    [3, 3, 3, 1],
    [
      { first: 0, end: 3 },
      { first: 3, end: 4 },
    ],
  ],
  [
    'a row that is too large by itself',
    [1, 20, 1],
    [
      { first: 0, end: 1 },
      { first: 1, end: 2 },
      { first: 2, end: 3 },
    ],
  ],
  ['no rows', [], []],
])('%s', (_, sizes, chunks) => {
  expect(chunksOf(sizes, 9)).toEqual(chunks);
});

test('every row is in one chunk, in order, and a chunk of several rows keeps the limit', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(30)), fc.integer({ min: 1, max: 60 }), (sizes, limit) => {
      const chunks = chunksOf(sizes, limit).map(({ first, end }) => sizes.slice(first, end));
      expect(chunks.flat()).toEqual(sizes);
      for (const chunk of chunks) {
        expect(chunk.length === 1 || chunk.reduce((sum, size) => sum + size, 0) <= limit).toBe(true);
      }
    }),
  );
});
