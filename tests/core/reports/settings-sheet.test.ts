import { settingsSheet } from '../../../core/reports/settings-sheet';
import { valuesIn } from '../../../core/settings/range';
import { settingRows } from '../../../core/settings/rows';
import { languages, type Language } from '../../../core/text/text';
import { settingsWith, type Given } from '../../support/settings';

function sheetOf(language: Language, given: Given = []) {
  const { settings } = settingsWith(language, given);
  const rows = settingRows(settings);
  return { rows: valuesIn(rows), ...settingsSheet(settings, rows) };
}

/** The words that are offered, by the key of their row. */
const offered = (language: Language, given: Given = []) => {
  const { cells, choices } = sheetOf(language, given);
  return choices.map((choice) => ({ key: String(cells[choice.row]?.[0]), ...choice }));
};

describe.each(languages)('in %s', (language) => {
  const choices = offered(language, [['kind.acompte', 'deposit']]);

  test.each(choices)('each word that is offered for $key is understood, and written as it was chosen', (choice) => {
    for (const word of choice.values) {
      const { settings, problems } = settingsWith(language, [
        ['language', language],
        [choice.key, word],
      ]);
      expect(problems).toEqual([]);
      const written = choice.key === 'language' ? settings.language : sheetOf(language, [[choice.key, word]]);
      expect(typeof written === 'string' ? written : written.rows.get(choice.key)).toBe(word);
    }
  });

  test.each(choices)('the list of $key fits into a file, in which commas part its words', ({ values, warning }) => {
    expect(values.filter((word) => /[,"]|^\s|\s$|^$/.test(word))).toEqual([]);
    expect(values.join(',').length).toBeLessThanOrEqual(255);
    expect(warning.length).toBeLessThanOrEqual(255);
  });

  test('a list stands on the cell of one value', () => {
    expect(new Set(choices.map(({ row }) => row)).size).toBe(choices.length);
    for (const { column, rows, columns } of choices) expect([column, rows, columns]).toEqual([2, 1, 1]);
  });
});

test('a few words are offered where a few are expected, in the language of the workbook', () => {
  const french = new Map(offered('fr', [['kind.acompte', 'deposit']]).map((choice) => [choice.key, choice]));
  expect(french.get('risk.individuals')?.values).toEqual(['oui', 'non']);
  expect(french.get('reading.decimal')?.values).toEqual(['virgule', 'point']);
  expect(french.get('kind.acompte')?.values).toContain('Acompte reçu');
  expect(french.get('asOf.rule')).toMatchObject({
    values: ['aujourd’hui', 'fin du mois dernier'],
    warning: 'Attendu ici : aujourd’hui, fin du mois dernier, une date telle que 30/06/2026.',
  });
  expect(french.has('target.dso')).toBe(false);
});

test('a share of nothing is shown as a number, for a dash would say that none is set', () => {
  const { cells, looks } = sheetOf('en', [['target.overdueRate', 0]]);
  const row = cells.findIndex(([key]) => key === 'target.overdueRate');
  expect(cells[row]?.[2]).toBe(0);
  const formats = looks.filter((look) => look.row === row && look.column === 2).map(({ format }) => format);
  expect(formats.at(-1)?.split(';')[2]).toBe('0.0%');
});

test('columns that nobody named come last, and are not printed', () => {
  const { cells, printed } = sheetOf('en');
  const keys = cells.map(([key]) => String(key));
  const first = keys.findIndex((key) => key.startsWith('map.'));
  expect(keys.slice(first).every((key) => key.startsWith('map.'))).toBe(true);
  expect(printed).toMatchObject({ row: 0, rows: first });
});
