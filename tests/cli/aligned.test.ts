import { aligned } from '../../cli/aligned';

test('labels stand to the left, figures to the right, whatever their length', () => {
  expect(
    aligned([
      ['Client', 'Échu'],
      ['Bâti', '1 200,00'],
    ]),
  ).toEqual(['Client      Échu', 'Bâti    1 200,00']);
});

test('a long label is cut, and a character of two code units is one', () => {
  const [line = ''] = aligned([['👍'.repeat(40), '1']]);
  expect(line).toBe(`${'👍'.repeat(35)}…  1`);
});
