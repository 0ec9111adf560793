import { civil } from '../../core/calendar-date';
import type { Cell, Rows } from '../../core/cell';
import {
  asOfCell,
  dayOfRule,
  defaultSettings,
  readSettings,
  settingRows,
  valuesOf,
  withValues,
  type Settings,
} from '../../core/settings';
import { languages } from '../../core/text/text';
import { day } from '../support/day';

const written = (settings: Settings): Rows => [
  ['key', 'Réglage', 'valeur', 'Ce qu’il fait', 'Remarque'],
  ...settingRows(settings, settings.language),
];
const changed = (...values: readonly (readonly [string, Cell])[]) => withValues(defaultSettings('fr'), new Map(values));

describe('written and read again, settings mean the same', () => {
  test.each(languages)('in %s', (language) => {
    const { settings } = withValues(
      defaultSettings(language),
      new Map<string, Cell>([
        ['asOf.rule', 'fin du mois dernier'],
        ['asOf.inUse', day('2026-05-31')],
        ['aging.basis', 'issued'],
        ['aging.edge.1', 15],
        ['aging.edge.2', 45],
        ['currency', 'usd'],
        ['terms.default', '45 jours fin de mois'],
        ['terms.endOfMonth', 'eom-then-days'],
        ['reading.dates', 'jour/mois/année'],
        ['reading.decimal', ','],
        ['map.amount', 'Total général'],
        ['kind.Acompte', 'deposit'],
      ]),
    );
    const again = readSettings(written(settings), language);
    expect(again).toEqual({ settings, problems: [] });
    expect(again.settings.aging).toEqual({ edges: [15, 45], basis: 'issued' });
    expect(again.settings.reading).toMatchObject({
      currency: 'USD',
      dates: 'dmy',
      mapping: { amount: 'Total général' },
    });
  });

  test('a rule may be a date', () => {
    const { settings } = changed(['asOf.rule', day('2026-06-30')]);
    expect(readSettings(written(settings), 'fr').settings.asOf.rule).toBe(day('2026-06-30'));
  });
});

describe('what a person writes into the value column', () => {
  test.each([
    ['an unknown language', 'language', 'de'],
    ['edges that do not ascend', 'aging.edge.1', 0],
    ['terms that are not understood', 'terms.default', 'au petit bonheur'],
    ['an unknown basis', 'aging.basis', 'pleine lune'],
    ['a currency that is none', 'currency', 'francs'],
    ['an unknown field', 'map.couleur', 'Bleu'],
    ['an unknown kind', 'kind.Acompte', 'peut-être'],
    ['a rule that is no date', 'asOf.rule', 'bientôt'],
  ])('%s is a problem and leaves the default', (_, key, value) => {
    const { settings, problems } = changed([key, value]);
    expect(problems.map((problem) => problem.key)).toEqual([key]);
    expect(settings).toEqual(defaultSettings('fr'));
  });

  test('blank values change nothing, and unknown keys are kept out of the way', () => {
    expect(changed(['language', ''], ['currency', null], ['future.thing', 'x'])).toEqual({
      settings: defaultSettings('fr'),
      problems: [],
    });
  });
});

test('a table with the columns key and value is enough', () => {
  expect([
    ...valuesOf([
      ['key', 'value'],
      ['currency', 'USD'],
    ]),
  ]).toEqual([['currency', 'USD']]);
});

test('the cell of the as-of date in use is found by its key', () => {
  const rows = written(defaultSettings('fr'));
  const cell = asOfCell(rows);
  expect(cell && rows[cell.row]?.[0]).toBe('asOf.inUse');
  expect(cell?.column).toBe(2);
  expect(asOfCell([['key', 'label', 'value']])).toBeUndefined();
});

test.each([
  ['today', '2026-06-17'],
  ['endOfLastMonth', '2026-05-31'],
  [day('2026-01-31'), '2026-01-31'],
] as const)('on 17 June 2026 the rule %s gives %s', (rule, expected) => {
  const given = dayOfRule(rule, day('2026-06-17'));
  expect(civil(given)).toEqual(civil(day(expected)));
});
