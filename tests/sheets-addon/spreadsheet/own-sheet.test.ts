import { freeTitle } from '../../../sheets-addon/spreadsheet/own-sheet';

test.each([
  ['a title that nobody has', ['Factures'], 'Balance âgée'],
  ['a title that the user has', ['Balance âgée'], 'Balance âgée (2)'],
  ['one that differs in capitals only', ['BALANCE ÂGÉE'], 'Balance âgée (2)'],
  ['a second that is taken, too', ['Balance âgée', 'balance âgée (2)'], 'Balance âgée (3)'],
])('%s', (_, taken, free) => {
  expect(freeTitle('Balance âgée', taken)).toBe(free);
});
