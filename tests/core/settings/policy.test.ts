import { defaultPolicies } from '../../../core/dunning/policy';
import { policyColumns, policyRows, readPolicies } from '../../../core/settings/policy';
import { tableCells } from '../../../core/settings/sheet-table';
import { policySheet } from '../../../core/reports/reminder-sheets';
import { table } from '../../support/table';

describe.each(['fr', 'en'] as const)('the policy as a table in %s', (language) => {
  const cells = tableCells(policyColumns, policyRows(defaultPolicies), language);

  test('is read back as it was written', () => {
    expect(readPolicies(cells, language)).toEqual({ policies: defaultPolicies, problems: [] });
  });

  test('is read in a workbook of the other language too', () => {
    expect(readPolicies(cells, language === 'fr' ? 'en' : 'fr').policies).toEqual(defaultPolicies);
  });

  test('is read from the sheet that we write, with its title above', () => {
    expect(readPolicies(policySheet(defaultPolicies, language).cells, language).policies).toEqual(defaultPolicies);
  });
});

test('the default is what French credit managers do', () => {
  expect(tableCells(policyColumns, policyRows(defaultPolicies), 'fr')).toEqual([
    [
      'Clients',
      'Jours après échéance',
      'Lettre',
      'Envoi par',
      'Montant minimum',
      'Pénalités réclamées',
      'Jours accordés',
    ],
    ['tous', -7, expect.any(String), 'e-mail', 1000, 'non', 0],
    ['tous', 3, expect.any(String), 'e-mail', 0, 'non', 0],
    ['tous', 15, expect.any(String), 'e-mail', 0, 'non', 0],
    ['tous', 30, expect.any(String), 'e-mail', 0, 'oui', 8],
    ['tous', 45, expect.any(String), 'lettre recommandée', 100, 'oui', 8],
  ]);
});

describe('a policy that a person has written', () => {
  const read = (...lines: readonly string[]) => readPolicies(table(lines.join('\n')), 'en');

  test('needs days and letters only; blank cells mean the usual', () => {
    expect(read('Days from due date | Letter', '5 | first reminder', '20 | formalNotice')).toEqual({
      policies: [
        {
          segment: 'everyone',
          levels: [
            { days: 5, letter: 'first', channel: 'email', minimum: 0, claimsPenalties: false, graceDays: 0 },
            { days: 20, letter: 'formalNotice', channel: 'email', minimum: 0, claimsPenalties: false, graceDays: 0 },
          ],
        },
      ],
      problems: [],
    });
  });

  test('can be for good payers, or for a type of customer', () => {
    const { policies } = read(
      'Customers | Days from due date | Letter',
      '| 5 | first reminder',
      'bons payeurs | 10 | first reminder',
      'Key account | 20 | first reminder',
      'Key account | 40 | last reminder',
    );
    expect(policies.map(({ segment, levels }) => [segment, levels.length])).toEqual([
      ['everyone', 1],
      ['goodPayer', 1],
      ['Key account', 2],
    ]);
  });

  test('tells what it does not understand, and the usual holds', () => {
    const { policies, problems } = read(
      'Days from due date | Letter | Sent by | Minimum amount | Days granted',
      '5 | first reminder | pigeon | much | -3',
      'soon | first reminder | | |',
      '8 | poem | | |',
      '9 | | | |',
      '5 | last reminder | | |',
    );
    expect(problems.map(({ row, column, code, used }) => [row, column, code, used])).toEqual([
      [2, 'channel', 'value', 'e-mail'],
      [2, 'minimum', 'value', 0],
      [2, 'graceDays', 'value', 0],
      [3, 'days', 'value', undefined],
      [4, 'letter', 'value', undefined],
      [5, 'letter', 'missing', undefined],
      [6, 'days', 'twice', undefined],
    ]);
    expect(policies[0]?.levels.map(({ days }) => days)).toEqual([5]);
  });

  test.each([
    ['nothing', []],
    [
      'another table',
      [
        ['Client', 'Montant'],
        ['A', 1],
      ],
    ],
    ['a header alone', [['Days from due date', 'Letter']]],
  ])('of %s leaves the default', (_, cells) => {
    expect(readPolicies(cells, 'en')).toEqual({ policies: defaultPolicies, problems: [] });
  });
});

test.each([
  [3, 'before the due date'],
  [3, 'due day'],
  [-7, 'first reminder'],
  [0, 'firm reminder'],
  [-1, 'due day'],
])('a level of day %i with the letter “%s” is not used: it would say what is not so', (days, letter) => {
  const { policies, problems } = readPolicies(
    [
      ['Days from due date', 'Letter'],
      [days, letter],
      [15, 'firm reminder'],
    ],
    'en',
  );
  expect(policies.flatMap(({ levels }) => levels.map((level) => level.days))).toEqual([15]);
  expect(problems).toMatchObject([{ row: 2, column: 'letter', code: 'misplaced', value: letter }]);
});
