import { isBic } from '../../../core/identifiers/bic';

test.each(['PSSTFRPPXXX', 'DEUTDEFF', 'deut de ff 500'])('%s is a BIC', (text) => {
  expect(isBic(text)).toBe(true);
});

test.each([
  ['DEUTDEF', 'seven characters'],
  ['DEUTDEFF50', 'ten characters'],
  ['DEU1DEFF', 'a digit in the bank’s letters'],
  ['', 'nothing'],
])('%s is no BIC: %s', (text) => {
  expect(isBic(text)).toBe(false);
});
