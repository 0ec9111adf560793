import type { Cell } from '../../../core/cell';
import { defaultSettings, type Settings } from '../../../core/settings';
import { VERSION } from '../../../core/settings/range';
import { wordedSetting } from '../../../core/settings/worded';
import { settingsWith } from '../../support/settings';
import { day } from '../../support/day';

/** What a key and a value change of the settings of a French workbook. */
const facts: readonly (readonly [key: string, value: Cell, get: (settings: Settings) => unknown, expected: unknown])[] =
  [
    ['language', 'en', ({ language }) => language, 'en'],
    ['language', 'English', ({ language }) => language, 'en'],
    ['asOf.rule', 'fin du mois dernier', ({ asOf }) => asOf.rule, 'endOfLastMonth'],
    ['asOf.rule', "Aujourd'hui", ({ asOf }) => asOf.rule, 'today'],
    ['asOf.rule', 'End of last month', ({ asOf }) => asOf.rule, 'endOfLastMonth'],
    ['asOf.rule', day('2026-06-30'), ({ asOf }) => asOf.rule, day('2026-06-30')],
    ['asOf.rule', '05/06/2026', ({ asOf }) => asOf.rule, day('2026-06-05')],
    ['asOf.inUse', '2026-05-31', ({ asOf }) => asOf.inUse, day('2026-05-31')],
    ['aging.basis', 'invoice', ({ aging }) => aging.basis, 'issued'],
    ['aging.basis', 'issued', ({ aging }) => aging.basis, 'issued'],
    ['aging.basis', 'facture', ({ aging }) => aging.basis, 'issued'],
    ['target.dso', '45,5', ({ targets }) => targets.dso, 45.5],
    ['target.overdueRate', '15 %', ({ targets }) => targets.overdueRate, 0.15],
    ['account.EUR', '12 345,67 €', ({ books }) => books.balances.get('EUR' as never), 1234567],
    ['account.eur', 1200, ({ books }) => books.balances.get('EUR' as never), 120000],
    ['account.JPY', '1,234', ({ books }) => books.balances.get('JPY' as never), 1234],
    ['account.asOf', '30/06/2026', ({ books }) => books.asOf, day('2026-06-30')],
    ['currency', '$', ({ reading }) => reading.currency, 'USD'],
    ['terms.default', '45 jours fin de mois', ({ reading }) => reading.terms.days, 45],
    ['terms.default', '45 jours fin de mois', ({ reading }) => reading.termsKnown, true],
    ['terms.endOfMonth', 'end of month, then days', ({ reading }) => reading.endOfMonth, 'eom-then-days'],
    ['reading.dates', 'jour/mois/année', ({ reading }) => reading.dates, 'dmy'],
    ['reading.decimal', ',', ({ reading }) => reading.decimal, ','],
    ['risk.individuals', 'oui', ({ risk }) => risk.individuals, true],
    ['risk.individuals', true, ({ risk }) => risk.individuals, true],
    ['risk.leastSettled', 5, ({ risk }) => risk.leastSettled, 5],
    ['risk.band.high', '55', ({ risk }) => risk.bands.high, 55],
    ['risk.points.trend', 5, ({ risk }) => risk.weights.trend, 5],
    ['risk.steps.limitUse.1', '60 %', ({ risk }) => risk.thresholds.limitUse[0], 0.6],
    ['risk.flag.limitUse.2', '0,8', ({ risk }) => risk.flags.limitUse[1], 0.8],
    ['risk.flag.portfolioShare', '0,2', ({ risk }) => risk.flags.portfolioShare, 0.2],
    ['risk.flag.newCustomerDays', 90, ({ risk }) => risk.flags.newCustomerDays, 90],
    ['map.amount', 'Total général', ({ reading }) => reading.mapping.amount, 'Total général'],
    ['kind.Acompte', 'deposit', ({ reading }) => reading.kinds.get('acompte'), 'deposit'],
    ['kind.Acompte', 'Facture', ({ reading }) => reading.kinds.get('acompte'), 'invoice'],
    ['kind.Acompte', 'credit note', ({ reading }) => reading.kinds.get('acompte'), 'creditNote'],
  ];

test.each(facts)('%s: %j is understood', (key, value, get, expected) => {
  const { settings, problems } = settingsWith('fr', [[key, value]]);
  expect(problems).toEqual([]);
  expect(get(settings)).toEqual(expected);
});

test.each([
  ['an unknown language', 'language', 'de'],
  ['a rule that is no date', 'asOf.rule', 'bientôt'],
  ['a date without order, in English', 'asOf.rule', '05/06/2026'],
  ['an unknown basis', 'aging.basis', 'pleine lune'],
  ['a bucket that ends on day 0', 'aging.edge.1', 0],
  ['a share of 15, which may be 15 %', 'target.overdueRate', 15],
  ['a balance in another currency', 'account.EUR', '12,50 $'],
  ['a balance that can be two', 'account.BHD', '1,234'],
  ['a balance in no currency', 'account.XYZ', 12],
  ['more decimals than a cent', 'account.EUR', 1.005],
  ['a currency that is none', 'currency', 'francs'],
  ['terms that are not understood', 'terms.default', 'au petit bonheur'],
  ['a third decimal sign', 'reading.decimal', ';'],
  ['neither yes nor no', 'risk.individuals', 'parfois'],
  ['half an invoice', 'risk.leastSettled', 2.5],
  ['bands that do not ascend', 'risk.band.moderate', 60],
  ['weights beyond 100 together', 'risk.points.trend', 90],
  ['thresholds that do not ascend', 'risk.steps.daysLate.2', 20],
  ['an unknown field', 'map.couleur', 'Bleu'],
  ['days in percent', 'target.dso', '45 %'],
  ['an unknown kind', 'kind.Acompte', 'peut-être'],
])('%s is a problem and leaves the default', (_, key, value) => {
  const { settings, problems } = settingsWith('en', [[key, value]]);
  expect(problems).toMatchObject([{ key, value, code: 'value' }]);
  expect(settings).toEqual(defaultSettings('en'));
});

test('blank values change nothing', () => {
  expect(
    settingsWith('fr', [
      ['language', ''],
      ['currency', null],
      ['aging.edge.1', undefined],
    ]),
  ).toEqual({
    settings: defaultSettings('fr'),
    problems: [],
    newer: false,
  });
});

test('what holds together is judged together, in whatever order it comes', () => {
  const { settings, problems } = settingsWith('fr', [
    ['risk.band.critical', 90],
    ['risk.band.moderate', 60],
    ['risk.band.high', 80],
    ['aging.edge.2', '45'],
    ['aging.edge.1', 15],
  ]);
  expect(problems).toEqual([]);
  expect(settings.risk.bands).toEqual({ moderate: 60, high: 80, critical: 90 });
  expect(settings.aging.edges).toEqual([15, 45]);
});

test('of numbers that do not hold together, those that were changed are told', () => {
  const { problems } = settingsWith('fr', [
    ['risk.band.moderate', 25],
    ['risk.band.high', 80],
    ['risk.band.critical', 75],
    ['aging.edge.1', 30],
    ['aging.edge.2', 20],
    ['aging.edge.3', 90],
  ]);
  expect(problems.map(({ key }) => key)).toEqual(['aging.edge.1', 'aging.edge.2', 'aging.edge.3', 'risk.band.high']);
});

test.each([
  [
    'asOf.rule',
    'bientôt',
    '« bientôt » n’est pas accepté (attendu : aujourd’hui, fin du mois dernier, une date telle que 30/06/2026) ; valeur retenue : aujourd’hui.',
  ],
  ['target.overdueRate', 15, '« 15 » n’est pas accepté (attendu : une part de 0 % à 100 %) ; rien ne s’applique.'],
  [
    'risk.flag.portfolioShare',
    2,
    '« 2 » n’est pas accepté (attendu : une part de 0 % à 100 %) ; valeur retenue : 10,0 %.',
  ],
  [
    'risk.points.trend',
    90,
    '« 90 » n’est pas accepté (attendu : des nombres entiers, 100 au plus ensemble) ; valeur retenue : 10.',
  ],
  [
    'aging.edge.1',
    0,
    '« 0 » n’est pas accepté (attendu : des jours entiers et croissants, un par cellule) ; valeur retenue : 30, 60, 90.',
  ],
  ['curency', 'USD', 'Cette version ne connaît pas de réglage « curency » : il est conservé et ne sert pas.'],
])('%s: %j is told in words, with what holds instead', (key, value, sentence) => {
  const [problem] = settingsWith('fr', [[key, value]]).problems;
  expect(problem && wordedSetting(problem, 'fr').replaceAll('\u202f', ' ')).toBe(sentence);
});

describe('settings of a later version', () => {
  const later = settingsWith('fr', [
    ['version', VERSION + 1],
    ['currency', 'USD'],
    ['future.thing', 'x'],
  ]);

  test('are read as far as they are known, and their keys are no problems', () => {
    expect(later).toMatchObject({ newer: true, problems: [], settings: { reading: { currency: 'USD' } } });
  });
});
