import type { Rows } from '../../../core/cell';
import { defaultSettings } from '../../../core/settings';
import { rangeRows, VERSION } from '../../../core/settings/range';
import { readSettings } from '../../../core/settings/read';
import { settingCells, settingRows } from '../../../core/settings/rows';
import { languages, textIn } from '../../../core/text/text';
import { day } from '../../support/day';
import { edited, rangeOf, rowOf, settingsRange, settingsWith, type Given } from '../../support/settings';

const CHANGED: Given = [
  ['asOf.rule', 'fin du mois dernier'],
  ['asOf.inUse', day('2026-05-31')],
  ['aging.basis', 'issued'],
  ['aging.edge.1', 15],
  ['aging.edge.2', 45],
  ['target.dso', 45],
  ['target.overdueRate', 0.15],
  ['account.EUR', 12345.67],
  ['account.USD', 500],
  ['account.asOf', day('2026-06-30')],
  ['currency', 'usd'],
  ['terms.default', '45 jours fin de mois'],
  ['terms.endOfMonth', 'eom-then-days'],
  ['reading.dates', 'jour/mois/année'],
  ['reading.decimal', ','],
  ['risk.individuals', 'oui'],
  ['risk.leastSettled', 4],
  ['risk.band.high', 55],
  ['risk.points.trend', 5],
  ['risk.steps.daysLate.5', 90],
  ['risk.flag.limitUse.1', '60 %'],
  ['risk.flag.newCustomerDays', 90],
  ['map.amount', 'Total général'],
  ['kind.Acompte', 'deposit'],
];

/** What a report would write over this range. */
const rewritten = (range: Rows): Rows => {
  const { settings } = readSettings(range, 'fr');
  return settingCells(settingRows(settings, rangeRows(range)), settings);
};

describe.each(languages)('in %s', (language) => {
  const { settings, problems } = settingsWith(language, CHANGED);

  test('settings written and read again mean the same', () => {
    expect(problems).toEqual([]);
    expect(readSettings(rangeOf(settings), language)).toEqual({ settings, problems: [], newer: false });
  });

  test('every row has a label of its own, and every setting that has words has its row', () => {
    const rows = rangeRows(settingsRange(language));
    expect(new Set(rows.map(({ label }) => label)).size).toBe(rows.length);
    expect(rows.map(({ key }) => key)).toEqual(expect.arrayContaining(Object.keys(textIn(language).settings.entries)));
  });
});

test('a sheet that nobody has touched is rewritten as it stands', () => {
  for (const language of languages) {
    const range = rangeOf(settingsWith(language, CHANGED).settings);
    expect(rewritten(range)).toEqual(range);
  }
});

test('when the language changes, labels, help and the words of a choice follow; keys and numbers stay', () => {
  const before = edited(settingsRange('fr'), [
    ['asOf.rule', 'fin du mois dernier'],
    ['risk.flag.portfolioShare', '0,2'],
    ['language', 'en'],
  ]);
  const after = rewritten(before);
  expect(rowOf(after, 'asOf.rule').slice(0, 2)).toEqual(['As-of date', 'end of last month']);
  expect(rowOf(after, 'risk.flag.portfolioShare')[1]).toBe('0,2');
  expect(after.slice(1).map(([key]) => key)).toEqual(before.slice(1).map(([key]) => key));
  expect(readSettings(after, 'fr').settings).toEqual(readSettings(before, 'fr').settings);
});

test('a value that is not understood stays, with what is wrong and what is used beside it', () => {
  const range = rewritten(
    edited(settingsRange('en'), [
      ['aging.edge.2', 20],
      ['currency', 'francs'],
    ]),
  );
  expect(rowOf(range, 'aging.edge.2')[1]).toBe(20);
  expect(rowOf(range, 'aging.edge.2')[3]).toBe(
    '“20” is not accepted (expected: whole days that ascend, one a cell); in use: 30, 60, 90.',
  );
  expect(rowOf(range, 'currency').slice(1)).toEqual([
    'francs',
    'Three letters, such as EUR.',
    '“francs” is not accepted (expected: a currency such as EUR); in use: EUR.',
  ]);
  expect(rowOf(range, 'aging.edge.1')[3]).toContain('“30” is not accepted');
  expect(rowOf(range, 'aging.basis')[3]).toBe('');
});

test('a problem that was mended is gone', () => {
  const wrong = rewritten(edited(settingsRange('en'), [['risk.leastSettled', 'few']]));
  expect(rowOf(wrong, 'risk.leastSettled')[3]).not.toBe('');
  expect(rewritten(edited(wrong, [['risk.leastSettled', 2]]))).toEqual(settingsRange('en', [['risk.leastSettled', 2]]));
});

test('keys that this version does not know are kept with all that stands beside them', () => {
  const range = [...settingsRange('en'), ['note.owner', 'Who to ask', 'Camille', 'Ours', '']];
  expect(rowOf(rewritten(range), 'note.owner')).toEqual([
    'Who to ask',
    'Camille',
    'Ours',
    'This version knows no setting “note.owner”: it is kept and not used.',
  ]);
});

test('a note that a person has written over the help stays', () => {
  const range = settingsRange('fr').map((row) =>
    row[0] === 'currency' ? [...row.slice(0, 3), 'Voir Camille', ''] : row,
  );
  expect(rewritten(edited(range, [['language', 'en']])).find(([key]) => key === 'currency')).toEqual([
    'currency',
    'Currency of rows without one',
    'EUR',
    'Voir Camille',
    '',
  ]);
});

test('a key that a person has added keeps its spelling and its row', () => {
  const range = rewritten(
    edited(settingsRange('fr'), [
      ['kind.Acompte reçu', 'deposit'],
      ['account.usd', '12,50'],
    ]),
  );
  expect(range.map(([key]) => key).filter((key) => /^kind|usd/i.test(String(key)))).toEqual([
    'account.usd',
    'kind.Acompte reçu',
  ]);
  expect(rowOf(range, 'account.usd')[1]).toBe('12,50');
  expect(rewritten(range)).toEqual(range);
});

test('a cell that a person has emptied stays empty and means the default', () => {
  const range = rewritten(edited(settingsRange('en', [['currency', 'USD']]), [['currency', '']]));
  expect(rowOf(range, 'currency')[1]).toBe('');
});

test('keys that a sheet of an earlier version lacks get their rows', () => {
  const full = settingsRange('fr');
  const old = full.filter(([key]) => !String(key).startsWith('risk.'));
  expect(rewritten(old)).toEqual(full);
});

test('settings of another source win over what the sheet says, and then its cells say so', () => {
  const range = edited(settingsRange('en'), [
    ['currency', 'USD'],
    ['aging.edge.1', '15'],
  ]);
  const settings = settingsWith('en', [
    ['aging.edge.1', 10],
    ['aging.edge.2', 20],
  ]).settings;
  const rows = settingCells(settingRows(settings, rangeRows(range)), settings);
  expect(['aging.edge.1', 'aging.edge.2', 'aging.edge.3', 'currency'].map((key) => rowOf(rows, key)[1])).toEqual([
    10,
    20,
    '',
    'EUR',
  ]);
});

test('each currency of the ledger has a row for its balance in the books', () => {
  const rows = settingRows(defaultSettings('en'), [], ['EUR', 'CHF'] as never);
  expect(rows.map(({ key }) => key)).toEqual(expect.arrayContaining(['account.EUR', 'account.CHF']));
});

test('the sheet of a later version is left as it is', () => {
  const later = edited(settingsRange('fr'), [
    ['version', VERSION + 1],
    ['future.thing', 'x'],
    ['currency', 'francs'],
  ]);
  expect(rewritten(later)).toEqual(later);
});
