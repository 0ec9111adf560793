import { blanks, tagOf } from '../../../core/dunning/templates/blanks';
import { builtInTemplates } from '../../../core/dunning/templates/built-in';
import { LETTERS, lettersSheet } from '../../../core/reports/reminder-sheets';
import { readLetters } from '../../../core/settings/letters';
import { languages, textIn } from '../../../core/text/text';
import { cellsNamed } from '../../support/named-cells';

describe.each(languages)('the letters as a sheet in %s', (language) => {
  const sheet = lettersSheet(builtInTemplates, language);

  test('are found by their name and read back', () => {
    const read = readLetters(cellsNamed(sheet, LETTERS), language);
    expect(read).toEqual({ templates: builtInTemplates, problems: [] });
    expect([sheet.mark, sheet.tables.map(({ name }) => name)]).toEqual(['AR_letters_sheet', ['EncoursLetters']]);
  });

  test('offer languages and letters by their words', () => {
    const { letterLanguage, letter } = textIn(language).choices;
    expect(sheet.choices.map(({ column, row, rows, values }) => [column, row, rows, values])).toEqual([
      [0, 5, 30, Object.values(letterLanguage)],
      [1, 5, 30, Object.values(letter)],
    ]);
  });

  test('go on below in wide columns', () => {
    const [, , subject = 0, body = 0] = sheet.widths;
    expect([subject >= 40, body >= 100]).toEqual([true, true]);
    for (const column of [2, 3]) {
      expect(sheet.looks).toContainEqual(
        expect.objectContaining({ row: 5, column, rows: 30, wrap: true, format: '@' }),
      );
    }
  });

  test('have every blank below the table, with what it stands for', () => {
    const below = sheet.cells.slice(36).map(([first]) => String(first));
    const explained = blanks.map((name) => [tagOf(name), textIn(language).templates.blanks[name]] as const);
    for (const [tag, meaning] of explained) {
      expect(below.filter((line) => line.startsWith(tag) && line.endsWith(meaning))).toHaveLength(1);
    }
  });
});

test('the letters of a workbook in English begin with those in English', () => {
  const [, first] = cellsNamed(lettersSheet(builtInTemplates, 'en'), LETTERS);
  expect(first?.slice(0, 2)).toEqual(['English', 'before the due date']);
});
