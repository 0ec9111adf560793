import { numbersIn, sharesIn, theOnly } from '../../../core/settings/numbers';
import type { Currency } from '../../../core/money';

test.each([
  [0.5, [0.5]],
  ['0,5', [0.5]],
  ['0.5', [0.5]],
  ['50 %', []],
  ['1 200,50', [1200.5]],
  ['1\u202f200', [1200]],
  ['−3', [-3]],
  ['1,234', [1.234, 1234]],
  ['beaucoup', []],
  ['-', []],
  ['12 EUR', []],
  [true, []],
  [Infinity, []],
  ['', []],
  [null, []],
])('%j can mean %j', (cell, expected) => {
  expect(numbersIn(cell)).toEqual(expected);
});

test.each([
  ['50 %', [0.5]],
  ['50\u00a0%', [0.5]],
  ['7,5%', [0.075]],
  ['0,5', [0.5]],
  [0.5, [0.5]],
  ['beaucoup %', []],
])('of a share, %j can mean %j', (cell, expected) => {
  expect(sharesIn(cell)).toEqual(expected);
});

test.each([
  ['1 200,50 €', [1200.5]],
  ['EUR 1,200.50', [1200.5]],
  ['1 200,50 $', []],
  ['1200,50', [1200.5]],
])('of an amount in euros, %j can mean %j', (cell, expected) => {
  expect(numbersIn(cell, 'EUR' as Currency)).toEqual(expected);
});

test('of two meanings the one counts for which there is room', () => {
  expect(theOnly([1.234, 1234], Number.isInteger)).toBe(1234);
  expect(theOnly([1.234, 1234], (value) => value <= 100)).toBe(1.234);
  expect(theOnly([1.234, 1234], () => true)).toBeUndefined();
});
