import { decimalTyped } from '../../workbench/decimal-typed';

test.each([
  ['1234,5', 1234.5],
  ['1 234,50', 1234.5],
  ['1\u202f234\u202f567,8', 1234567.8],
  ['-0,5', -0.5],
  ['−12,25', -12.25],
  [' 3,1 ', 3.1],
  ['1,300', 1.3],
])('%s is a number', (typed, number) => {
  expect(decimalTyped(typed)).toBe(number);
});

test.each(['1234', '1.234,5', '12 34,5', '1,2,3', ',5', '5,', 'a,5', '2026-01-01', '=1,5'])('%s is none', (typed) => {
  expect(decimalTyped(typed)).toBeUndefined();
});
