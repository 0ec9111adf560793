import { draftOf } from '../../../core/dunning/draft';
import { customerLanguages } from '../../../core/dunning/customer-language';
import { levelIds, type LevelId } from '../../../core/dunning/message';
import { builtInTemplates } from '../../../core/dunning/templates/built-in';
import type { Cell, Rows } from '../../../core/cell';
import { letterColumns, letterRows, readLetters, type LetterProblem } from '../../../core/settings/letters';
import { tableCells } from '../../../core/settings/sheet-table';
import { languages } from '../../../core/text/text';
import type { CustomerLanguage } from '../../../core/text/written';
import { message, sender } from '../../support/message';

const HEADER = ['Language', 'Letter', 'Subject', 'Text'];
const read = (...rows: Rows) => readLetters([HEADER, ...rows], 'en');
const SAID = 'Hello,\n\n{{items}}';

/** Which letters are not ours, such as `fr first`. */
const changed = ({ templates }: ReturnType<typeof read>): readonly string[] =>
  customerLanguages.flatMap((language) =>
    levelIds
      .filter((letter) => templates[language][letter] !== builtInTemplates[language][letter])
      .map((letter) => `${language} ${letter}`),
  );

describe.each(languages)('our letters as a table in %s', (language) => {
  const cells = tableCells(letterColumns, letterRows(builtInTemplates, language), language);

  test('are read back as they were written', () => {
    expect(readLetters(cells, language)).toEqual({ templates: builtInTemplates, problems: [] });
  });

  test('are read in a workbook of the other language too', () => {
    const other = language === 'fr' ? 'en' : 'fr';
    expect(readLetters(cells, other)).toEqual({ templates: builtInTemplates, problems: [] });
  });

  test('are all there, those in the language of the workbook first', () => {
    const rows = letterRows(builtInTemplates, language);
    expect(rows).toHaveLength(customerLanguages.length * levelIds.length);
    expect(rows.slice(0, levelIds.length).map((row) => [row.language, row.letter])).toEqual(
      levelIds.map((letter) => [language, letter]),
    );
  });
});

describe('a letter that a person has written', () => {
  test('takes the place of ours, and no other letter changes', () => {
    const letters = read(['French', 'first reminder', 'Petit rappel', SAID]);
    expect(letters.problems).toEqual([]);
    expect(letters.templates.fr.first).toEqual({ subject: 'Petit rappel', body: SAID });
    expect(changed(letters)).toEqual(['fr first']);
  });

  test.each([
    [
      'French words and headers',
      ['Texte', 'Objet', 'Lettre', 'Langue'],
      ['Allemand', 'mise en demeure'],
      'de formalNotice',
    ],
    ['keys', ['body', 'subject', 'letter', 'language'], ['de', 'formalNotice'], 'de formalNotice'],
    ['the name of a language in itself', ['Text', 'Subject', 'Letter', 'Langue'], ['Español', 'due day'], 'es dueDay'],
    ['a language with its country', ['Text', 'Subject', 'Letter', 'Language'], ['fr-BE', 'Relance ferme'], 'fr firm'],
  ])('may be named by %s', (_, header, [language, letter], expected) => {
    const row = [SAID, 'Mahnung: en demeure', letter, language];
    expect(changed(readLetters([['My letters'], [], header, row], 'fr'))).toEqual([expected]);
  });

  test.each([
    ['subject', ['', SAID]],
    ['body', ['Rappel', '']],
    ['body', ['Rappel', ' \n ']],
    ['body', ['Rappel', undefined]],
  ] as const)('has our %s where its cell is blank', (part, cells) => {
    const { templates, problems } = read(['fr', 'first', ...cells]);
    expect([templates.fr.first[part], problems]).toEqual([builtInTemplates.fr.first[part], []]);
  });

  test('may be as long as a cell', () => {
    const body = `{{items}}${'a'.repeat(32_767 - '{{items}}'.length)}`;
    expect(read(['fr', 'first', 'Rappel', body]).templates.fr.first.body).toBe(body);
  });

  test('may have a number for its subject', () => {
    expect(read(['fr', 'first', 2026, SAID]).templates.fr.first.subject).toBe('2026');
  });

  test('has lines and paragraphs as they stand in the cell, whichever end of line the host writes', () => {
    const { templates } = read(['fr', 'first', 'Rappel', 'Bonjour,\r\n\r\nMerci\rde payer.\n{{items}}']);
    expect(templates.fr.first.body).toBe('Bonjour,\n\nMerci\nde payer.\n{{items}}');
  });

  test('stays text in a draft, whatever it looks like', () => {
    const { templates } = read([
      'fr',
      'first',
      '<b>Rappel</b>',
      'Bonjour <script>alert(1)</script> & merci\n\n{{items}}',
    ]);
    const { subject, text, html } = draftOf(message(), sender, templates.fr.first);
    expect([subject, text]).toEqual(['<b>Rappel</b>', expect.stringContaining('<script>alert(1)</script> & merci')]);
    expect(html).toContain('Bonjour &lt;script&gt;alert(1)&lt;/script&gt; &amp; merci');
  });
});

describe('a text that cannot be filled', () => {
  const problemOf = (subject: Cell, body: Cell): LetterProblem | undefined => {
    const letters = read([], ['fr', 'first', subject, body]);
    expect([changed(letters), letters.problems.length]).toEqual([[], 1]);
    return letters.problems[0];
  };

  test.each([
    ['an unknown blank', 'Bonjour,\r\n\r\n  {{montant}}', 'unknown', 'montant', 3, 3],
    ['a raw blank', '{{{customer}}}', 'raw', 'customer', 1, 1],
    ['a raw blank, shorter', 'a {{&customer}}', 'raw', 'customer', 1, 3],
    ['another letter', '{{> letterhead}}', 'partial', 'letterhead', 1, 1],
    ['other delimiters', '{{=<% %>=}}', 'delimiters', '=', 1, 1],
    ['a part that is not closed', '\n{{#law}}', 'unclosed', 'law', 2, 1],
    ['a part that is not opened', '{{/law}}', 'unopened', 'law', 1, 1],
    ['braces that are not closed', ' {{total', 'open', 'total', 1, 2],
    ['a part that is used as a text', '{{one}}', 'flag', 'one', 1, 1],
  ])('leaves ours, and is told with its place in the cell: %s', (_, body, reason, blank, line, column) => {
    const problem = { part: 'body', reason, blank, line, column };
    expect(problemOf('Rappel', body)).toEqual({ row: 3, code: 'template', problem });
  });

  test('leaves the whole letter ours, for subject and text go together', () => {
    const problem = { part: 'subject', reason: 'block', blank: 'items', line: 1, column: 8 };
    expect(problemOf('Rappel {{items}}', SAID)).toEqual({ row: 3, code: 'template', problem });
  });
});

describe('a row is told and not used', () => {
  test.each([
    ['Klingon', 'first reminder', 'language', 'value'],
    ['', 'first reminder', 'language', 'missing'],
    ['French', 'love letter', 'letter', 'value'],
    ['French', '', 'letter', 'missing'],
  ])('that is for “%s” and “%s”', (language, letter, column, code) => {
    const letters = read([language, letter, 'Rappel', SAID]);
    expect(letters.problems).toMatchObject([{ row: 2, column, code, used: undefined }]);
    expect(changed(letters)).toEqual([]);
  });

  test('that is of the same letter as an earlier one', () => {
    const letters = read(
      ['fr', 'first', 'A', SAID],
      ['en', 'first', 'B', SAID],
      ['Français', 'Première relance', 'C', SAID],
    );
    expect(letters.templates.fr.first.subject).toBe('A');
    expect(letters.problems).toEqual([
      { row: 4, column: 'letter', value: 'first reminder', code: 'twice', used: undefined },
    ]);
  });
});

describe('a letter that leaves something unsaid is used and told', () => {
  const unsaidOf = (letter: LevelId, language: CustomerLanguage, subject: string, body: string) => {
    const letters = read([language, letter, subject, body]);
    expect(changed(letters)).toEqual([`${language} ${letter}`]);
    return letters.problems.map((problem) => problem.code === 'unsaid' && problem.unsaid.missing);
  };

  test('of what is owed', () => {
    expect(unsaidOf('first', 'it', 'Promemoria', 'Buongiorno')).toEqual(['{{items}}']);
  });

  test('of what makes a formal notice one', () => {
    expect(unsaidOf('formalNotice', 'de', 'Zahlung', 'Letzte Mahnung {{items}} {{signature}}')).toEqual([
      'letzte Mahnung',
      '{{deadline}}',
    ]);
  });
});

test.each<[string, Rows]>([
  ['nothing', []],
  [
    'another table',
    [
      ['Client', 'Montant'],
      ['A', 1],
    ],
  ],
  ['a header alone', [HEADER]],
  ['blank rows', [HEADER, [], ['', null, undefined, '']]],
])('%s leaves our letters', (_, cells) => {
  expect(readLetters(cells, 'en')).toEqual({ templates: builtInTemplates, problems: [] });
});

test('problems are told from the top down', () => {
  const letters = read(
    ['fr', 'first', 'A', '{{x}}'],
    ['Klingon', 'first', 'B', SAID],
    ['fr', 'first', 'C', SAID],
    ['fr', 'last', 'D', 'Payez'],
  );
  expect(letters.problems.map(({ row, code }) => [row, code])).toEqual([
    [2, 'template'],
    [3, 'value'],
    [4, 'twice'],
    [5, 'unsaid'],
  ]);
});
