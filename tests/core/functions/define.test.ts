import type { Rows } from '../../../core/cell';
import type { Host } from '../../../core/functions/book';
import type { FunctionDefinition } from '../../../core/functions/define';
import { catalogue } from '../../../core/functions/index';
import { day } from '../../support/day';
import { settingsRange } from '../../support/settings';

const host: Host = { language: 'fr', prefix: 'AR.' };
const named = (name: string): FunctionDefinition => {
  const found = catalogue.find((definition) => definition.name === name);
  if (!found) throw new Error(name);
  return found;
};
const bucket = named('AGING_BUCKET');
const aging = named('AGING');
const items = named('OPEN_ITEMS');

const settings = (...values: readonly (readonly [string, string | number])[]): Rows => settingsRange('fr', values);
const table: Rows = [
  ['Client', 'N° facture', 'Échéance', 'Montant TTC'],
  ['Lenoir', '00121', day('2026-05-31'), 100],
];

describe('the settings range stands for the date', () => {
  test('its as-of date in use is the date, its edges are the edges', () => {
    const range = settings(['asOf.inUse', day('2026-06-30')], ['aging.edge.1', 10], ['aging.edge.2', 20]);
    expect(bucket.call([day('2026-06-15'), range], host)).toBe('11–20');
  });

  test('its language is the language of the answer', () => {
    const range = settings(['asOf.inUse', day('2026-06-30')], ['language', 'en']);
    expect(bucket.call([day('2026-07-15'), range], host)).toBe('Not due');
  });

  test('its mapping reads the table', () => {
    const range = settings(['asOf.inUse', day('2026-06-30')], ['map.amount', 'Valeur']);
    const [header, row] = [
      ['Client', 'Échéance', 'Valeur'],
      ['X', day('2026-05-31'), 7],
    ];
    expect(aging.call([[header, row], range], host)).toContainEqual(['X', 'EUR', 0, 7, 0, 0, 0, 7, 1, 0, 7, 0]);
  });

  test('before any date is in use, the answer is not available, with the reason', () => {
    expect(bucket.call([day('2026-06-15'), settings()], host)).toMatchObject({ error: '#N/A' });
  });
});

describe('arguments left out', () => {
  test.each([
    ['AR.', 'fr', '=AR.…(AR_Receivables; AR_Settings)'],
    ['AR_', 'en', '=AR_…(AR_Receivables, AR_Settings)'],
  ] as const)('answer with the formula to write (%s, %s)', (prefix, language, formula) => {
    const answer = aging.call([undefined, undefined], { prefix, language });
    expect(answer).toMatchObject({ error: '#N/A' });
    expect(JSON.stringify(answer)).toContain(formula);
  });

  test('are filled in by a host that has both ranges at hand', () => {
    const held = { ...host, receivables: table, settings: settings(['asOf.inUse', day('2026-06-30')]) };
    expect(aging.call([], held)).toEqual(aging.call([table, held.settings], host));
  });

  test.each([null, undefined, ''])('%p is left out, whatever the host calls it', (absent) => {
    expect(bucket.call([day('2026-06-15'), day('2026-06-30'), absent], host)).toBe('1–30');
  });

  test('a date that must be given is asked for by name', () => {
    expect(bucket.call([], host)).toEqual({ error: '#VALUE!', message: 'dueDate manque.' });
  });
});

describe('beside a blank cell', () => {
  test.each([
    ['handed over as it is', ''],
    ['as a range of one', [['']]],
    ['as a range of one that holds nothing', [[null]]],
  ])('a formula stays blank: %s', (_, blank) => {
    expect(named('IS_SIREN').call([blank], host)).toBe('');
    expect(bucket.call([blank, day('2026-06-30')], host)).toBe('');
  });

  test('it stays blank before the table is looked at', () => {
    expect(named('BALANCE').call(['', [['no table']], '2026-06-30'], host)).toBe('');
  });

  test.each([[[]], [[null]], [[undefined]]])('a formula without its argument asks for it: %j', (args) => {
    expect(named('IS_SIREN').call(args, host)).toEqual({ error: '#VALUE!', message: 'text manque.' });
  });
});

describe('a column of dates spills', () => {
  test('one answer for each, an error where one is none, blank where the column is', () => {
    const dates = [[day('2026-06-15')], ['demain'], [''], ['2026-07-01']];
    expect(bucket.call([dates, day('2026-06-30')], host)).toEqual([
      ['1–30'],
      [{ error: '#VALUE!', message: 'dueDate : « demain » n’est pas une date.' }],
      [''],
      ['Non échu'],
    ]);
  });

  test('a single cell that comes as a range is a single cell', () => {
    expect(bucket.call([[[day('2026-06-15')]], [['2026-06-30']]], host)).toBe('1–30');
  });
});

describe('bad arguments answer with the cell’s own error and a sentence', () => {
  test.each([
    [
      'a table without header',
      aging,
      [
        [
          [1, 2],
          [3, 4],
        ],
        '2026-06-30',
      ],
      '#VALUE!',
    ],
    ['no table', aging, ['Lenoir', '2026-06-30'], '#VALUE!'],
    ['a date of two readings', aging, [table, '03/04/2026'], '#VALUE!'],
    ['edges that descend', aging, [table, '2026-06-30', '60;30'], '#VALUE!'],
    ['edges that are words', aging, [table, '2026-06-30', 'trente'], '#VALUE!'],
    ['an unknown group', aging, [table, '2026-06-30', null, 'météo'], '#VALUE!'],
    ['an unknown customer', items, ['Personne', table, '2026-06-30'], '#N/A'],
    ['a date before 1900', bucket, [12, '2026-06-30'], '#VALUE!'],
  ] as const)('%s', (_, definition, args, error) => {
    expect(definition.call(args as never, host)).toMatchObject({ error });
  });

  test('two customers of one name are refused with both codes', () => {
    const rows: Rows = [
      ['Code client', 'Client', 'Échéance', 'Montant TTC'],
      ['C1', 'Lenoir', '2026-05-31', 1],
      ['C2', 'Lenoir', '2026-05-31', 1],
    ];
    const answer = items.call(['LENOIR', rows, '2026-06-30'], host);
    expect(answer).toEqual({ error: '#N/A', message: '« LENOIR » désigne C1 et C2 : donnez le code.' });
    expect(items.call(['C2', rows, '2026-06-30'], host)).toHaveLength(2);
  });
});

test.each([
  ['client', 'customer'],
  ['devise', 'currency'],
  ['échéance', 'due'],
])('options are understood in both languages: %s', (fr, en) => {
  const place = fr === 'échéance' ? 4 : 3;
  const args = (word: string) => [table, '2026-06-30', ...(place === 4 ? [null, null] : [null]), word];
  expect(aging.call(args(fr), host)).toEqual(aging.call(args(en), host));
});

test('edges come as a range, an array or text', () => {
  const forms = [[[15, 45]], [[15], [45]], '15;45', '15, 45', '15 45'];
  const answers = forms.map((edges) => aging.call([table, '2026-06-30', edges], host));
  for (const answer of answers) expect(answer).toEqual(answers[0]);
});
