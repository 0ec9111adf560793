import { readFileSync } from 'node:fs';
import path from 'node:path';
import { halfYearNamed } from '../../../core/terms/half-year';
import { rateKeyNamed, rateOf, rateSeries } from '../../../core/terms/rates';
import { regimes } from '../../../core/terms/regimes/index';

const page = readFileSync(path.resolve(__dirname, '../../../docs/law.md'), 'utf8');
const rowsOf = (pattern: RegExp): readonly (readonly string[])[] =>
  page
    .split('\n')
    .filter((line) => pattern.test(line))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );

test.each(rowsOf(/^\| \d{4}H\d /))('docs/law.md says the rates of %s', (name = '', ...percents) => {
  const halfYear = halfYearNamed(name);
  const known = rateSeries.map((series) => halfYear && rateOf(new Map(), { series, halfYear }));
  expect(known).toEqual(
    percents.map((percent) => (percent === '–' ? undefined : Math.round(Number(percent.replace('−', '-')) * 100))),
  );
});

test('docs/law.md has a row for every half-year that is known, and for every regime', () => {
  expect(rowsOf(/^\| \d{4}H\d /)).toHaveLength(24);
  expect(rowsOf(/^\| `\w+` +\|.*\|.*\|.*\|/).map(([key]) => key)).toEqual(
    Object.keys(regimes).map((id) => `\`${id}\``),
  );
});

test.each([
  ['ecb.2026H2', 'ecb.2026H2'],
  ['ECB.2026h2', 'ecb.2026H2'],
  ['legalinterest.2027S1', 'legalInterest.2027H1'],
  ['ecb', undefined],
  ['ecb.2026', undefined],
  ['ecb.2026H2.x', undefined],
  ['fed.2026H2', undefined],
])('“%s” is the rate %s', (text, key) => {
  expect(rateKeyNamed(text)).toBe(key);
});
