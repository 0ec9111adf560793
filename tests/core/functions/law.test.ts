import type { Argument, Values } from '../../../core/functions/argument';
import { catalogue } from '../../../core/functions/index';
import { day } from '../../support/day';
import { settingsRange, type Given } from '../../support/settings';

const call = (name: string, ...args: readonly Argument[]): Values => {
  const found = catalogue.find((definition) => definition.name === name);
  if (!found) throw new Error(name);
  return found.call(args, { language: 'en', prefix: 'AR_' });
};
const settings = (...given: Given) => settingsRange('en', [['asOf.inUse', day('2026-06-30')], ...given]);
const refused = (message: RegExp) => ({ error: expect.any(String), message: expect.stringMatching(message) });

describe('the settings range, where a scalar could stand', () => {
  const law = settings(['law.regime', 'France'], ['law.agreedRate', 0.1]);

  test('is the day that interest runs to, and the regime', () => {
    expect(call('LATE_INTEREST', 3650, '2026-06-20', law)).toBe(10);
    expect(call('LATE_INTEREST', 3650, '2026-06-20', '2026-06-25', law)).toBe(5);
    expect(call('LATE_INDEMNITY', 3650, '2026-06-20', law)).toBe(40);
  });

  test('gives its codes and its order of the two steps', () => {
    const range = settings(['terms.FM', '45 jours fin de mois'], ['terms.endOfMonth', 'eom-then-days']);
    expect(call('DUE_DATE', '2025-03-10', 'fm', range)).toBe(day('2025-05-15'));
  });

  test('gives the sector, by which terms are checked', () => {
    const transport = settings(['law.regime', 'FR'], ['law.sector', 'transport']);
    expect(call('TERMS_EXCESS', '2025-03-10', '2025-05-09', transport)).toBe(30);
    expect(call('TERMS_CHECK', '2025-03-10', '2025-05-09', transport)).toBe(
      'exceeds the cap (30 days from the invoice) by 30 days: check',
    );
  });

  test('gives rates that somebody has added', () => {
    const range = settings(['rate.ecb.2026H2', '2 %']);
    expect(call('LATE_INTEREST', 3650, '2026-06-30', '2026-07-10', 'FR', null)).toMatchObject({ error: '#N/A' });
    expect(call('LATE_INTEREST', [[3650]], '2026-06-30', '2026-07-10', range)).toMatchObject({ error: '#N/A' });
    const both = settings(['rate.ecb.2026H2', '2 %'], ['law.regime', 'FR']);
    expect(call('LATE_INTEREST', 3650, '2026-06-30', '2026-07-10', both)).toBe(12);
  });
});

describe('ranges', () => {
  test('of amounts, due dates and payment dates are answered row by row; a blank payment date is the as-of date', () => {
    const amounts = [[3650], [3650], [3650], ['']];
    const dues = [['2026-06-20'], ['2026-06-25'], ['2026-06-30'], ['']];
    const paid = [['2026-06-21'], [''], [''], ['']];
    const host = settings(['law.regime', 'FR'], ['law.agreedRate', 0.1]);
    const found = catalogue.find(({ name }) => name === 'LATE_INTEREST');
    const answer = found?.call([amounts, dues, paid], { language: 'en', prefix: 'AR.', settings: host });
    expect(answer).toEqual([[1], [5], [0], ['']]);
  });

  test('of regimes and terms spill too', () => {
    expect(
      call(
        'TERMS_EXCESS',
        '2025-03-10',
        '2025-05-15',
        [['FR'], ['consumer'], ['Germany']],
        [['45 days end of month'], [''], ['']],
      ),
    ).toEqual([[0], [0], [6]]);
  });

  test('one cell that is not understood is an error of its own', () => {
    expect(call('DUE_DATE', '2025-03-10', [['30 days'], ['soon']])).toEqual([[day('2025-04-09')], [refused(/soon/)]]);
  });
});

describe('what cannot be answered says why', () => {
  test.each<readonly [string, readonly Argument[], RegExp]>([
    ['LATE_INTEREST', [100, '2026-01-01', '2026-02-01'], /whose law/],
    ['LATE_INTEREST', [100, '2026-01-01'], /AR_Settings/],
    ['LATE_INTEREST', [100, '2026-06-01', '2026-08-01', 'FR'], /ECB.*2026H2.*rate\.ecb\.2026H2/],
    ['LATE_INTEREST', [100, '2026-01-01', '2026-02-01', 'Mars'], /Mars/],
    ['LATE_INTEREST', [100, '2026-01-01', '2026-02-01', 'FR', 12], /12/],
    ['LATE_INTEREST', [1e15, '2026-01-01', '2026-02-01', 'FR'], /too large/],
    ['DUE_DATE', ['2026-01-01', '30 days', 'discount'], /no discount/],
    ['DUE_DATE', ['2026-01-01', 'as agreed'], /as agreed/],
    ['TERMS_CHECK', ['2026-01-01', '2026-02-01'], /whose law/],
    ['INSTALMENTS', [100, 0, '2026-01-31'], /whole number/],
    ['INSTALMENTS', [100, 2, '2026-01-31', 'now and then'], /now and then/],
  ])('%s(%j): %s', (name, args, message) => {
    expect(call(name, ...args)).toEqual(refused(message));
  });
});

test.each([
  [2, '2026-03-31'],
  ['2 mois', '2026-03-31'],
  ['2 weeks', '2026-02-14'],
  ['10 jours', '2026-02-10'],
])('INSTALMENTS every %s: the second on %s', (every, second) => {
  expect(call('INSTALMENTS', 100, 2, '2026-01-31', every)).toEqual([
    [expect.any(String), expect.any(String)],
    [day('2026-01-31'), 50],
    [day(second), 50],
  ]);
});

test('a consumer is claimed nothing, whatever the rate', () => {
  expect(call('LATE_INTEREST', 100, '2026-01-01', '2026-02-01', 'consumer', 0.1)).toBe(0);
});

test('a rate that is written into the formula counts before that of the settings, also for a public buyer', () => {
  const range = settings(['law.agreedRate', 0.1]);
  expect(call('LATE_INTEREST', 3650, '2026-06-20', range, 'FR')).toBe(10);
  expect(call('LATE_INTEREST', 3650, '2026-06-20', range, 'FR', 0.2)).toBe(20);
  expect(call('LATE_INTEREST', 3650, '2026-06-20', range, 'publicBody')).toBe(10.15);
  expect(call('LATE_INTEREST', 3650, '2026-06-20', range, 'publicBody', 0.2)).toBe(20);
});
