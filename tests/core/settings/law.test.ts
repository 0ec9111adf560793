import { rangeOf, rowOf, settingsWith, type Given } from '../../support/settings';

describe('rates', () => {
  test.each([
    ['rate.ecb.2026H2', 0.0215, 'ecb.2026H2', 215],
    ['rate.ECB.2026h2', '2,15 %', 'ecb.2026H2', 215],
    ['rate.basiszins.2027S1', '-0,88 %', 'basiszins.2027H1', -88],
    ['rate.bankRate.2026H2', 0.0375, 'bankRate.2026H2', 375],
  ])('%s: %s is understood', (key, value, known, expected) => {
    const { settings, problems } = settingsWith('fr', [[key, value]]);
    expect(problems).toEqual([]);
    expect([...settings.law.rates]).toEqual([[known, expected]]);
  });

  test.each([
    ['2.15, which would be 215 %', 'rate.ecb.2026H2', 2.15],
    ['words', 'rate.ecb.2026H2', 'comme avant'],
    ['a series that nobody knows', 'rate.fed.2026H2', 0.02],
    ['a half-year that is none', 'rate.ecb.2026H3', 0.02],
    ['a year', 'rate.ecb.2026', 0.02],
  ])('%s is a problem', (_, key, value) => {
    const { settings, problems } = settingsWith('fr', [[key, value]]);
    expect(problems).toMatchObject([{ key, code: 'value' }]);
    expect(settings.law.rates.size).toBe(0);
  });

  const rateRows = (...given: Given): readonly unknown[] =>
    rangeOf(settingsWith('fr', given).settings)
      .filter(([key]) => String(key).startsWith('rate.'))
      .map(([key, , value]) => [key, value]);

  test('have an empty row for the next half-year of each series', () => {
    expect(rateRows()).toEqual([
      ['rate.ecb.2026H2', ''],
      ['rate.legalInterest.2026H2', ''],
      ['rate.basiszins.2026H2', ''],
      ['rate.bankRate.2027H1', ''],
    ]);
    expect(rateRows(['rate.ecb.2026H2', 0.02]).slice(0, 2)).toEqual([
      ['rate.ecb.2026H2', 0.02],
      ['rate.ecb.2027H1', ''],
    ]);
  });

  test('are called by their series and half-year', () => {
    const { settings } = settingsWith('fr');
    expect(rowOf(rangeOf(settings), 'rate.ecb.2026H2')[0]).toBe('Taux principal de refinancement de la BCE, 2026H2');
  });
});

test('a code of terms is kept as it is written, with its terms', () => {
  const { settings, problems } = settingsWith('fr', [
    ['terms.FM45', '45 jours fin de mois'],
    ['terms.XX', 'selon humeur'],
  ]);
  expect(problems).toMatchObject([{ key: 'terms.XX', code: 'value' }]);
  expect([...settings.reading.termCodes]).toEqual([['FM45', '45 jours fin de mois']]);
  expect(rowOf(rangeOf(settings), 'terms.FM45').slice(0, 2)).toEqual([
    'Le délai « FM45 » signifie',
    '45 jours fin de mois',
  ]);
});

test.each([
  ['law.regime', 'Royaume-Uni', 'UK'],
  ['law.regime', 'French public body', 'publicBody'],
  ['law.sector', 'viandes fraîches', 'freshMeat'],
  ['law.agreedRate', '12 %', 1200],
  ['law.holidays', 'Alsace-Moselle', 'alsaceMoselle'],
] as const)('%s: %s', (key, value, expected) => {
  const { settings, problems } = settingsWith('fr', [[key, value]]);
  expect(problems).toEqual([]);
  expect(settings.law[key.slice('law.'.length) as keyof typeof settings.law]).toBe(expected);
});

test('30 days as months is a setting of its own among those of terms', () => {
  expect(settingsWith('fr', [['terms.inMonths', 'oui']]).settings.reading.inMonths).toBe(true);
});
