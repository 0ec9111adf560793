/** The letters as a table, one row each: what a person writes there takes the place of ours. */
import { textOf, type Rows } from '../cell';
import { customerLanguageNamed, customerLanguages } from '../dunning/customer-language';
import { levelIds, type LevelId } from '../dunning/message';
import { builtInTemplates } from '../dunning/templates/built-in';
import { compileTemplate, type TemplateProblem } from '../dunning/templates/compile';
import type { Template, TemplatesByLanguage } from '../dunning/templates/template';
import { unsaidIn, type Unsaid } from '../dunning/templates/unsaid';
import { textIn, type Language } from '../text/text';
import type { CustomerLanguage } from '../text/written';
import { columnOf, readTable, type SheetColumn, type TableProblem } from './sheet-table';
import { anyText, choice, type ValueKind } from './value-kinds';

export type LetterRow = {
  /** Of the customers who get it. */
  readonly language: CustomerLanguage;
  readonly letter: LevelId;
  /** Empty: ours. */
  readonly subject: string;
  readonly body: string;
};

const customerLanguage: ValueKind<CustomerLanguage> = {
  read: (cell) => customerLanguageNamed(textOf(cell)),
  write: (value, language) => textIn(language).choices.letterLanguage[value],
  choices: ({ choices }) => Object.values(choices.letterLanguage),
  expected: ({ choices }) => Object.values(choices.letterLanguage).join(', '),
};

/** With the spaces and lines around it, so that lines and columns are those of the cell. */
const lines: ValueKind<string> = { ...anyText, read: (cell) => (textOf(cell) === '' ? '' : String(cell)) };

const column = columnOf<LetterRow>();
const ours = { value: '' };

export const letterColumns: readonly SheetColumn<LetterRow>[] = [
  column('language', ({ templates }) => templates.columns.language, customerLanguage),
  column('letter', ({ templates }) => templates.columns.letter, choice('letter')),
  column('subject', ({ templates }) => templates.columns.subject, lines, ours),
  column('body', ({ templates }) => templates.columns.body, lines, ours),
];

export type LetterProblem =
  | TableProblem<LetterRow>
  /** It does not compile; ours is used. */
  | { readonly row: number; readonly code: 'template'; readonly problem: TemplateProblem }
  /** It is used as it is written. */
  | { readonly row: number; readonly code: 'unsaid'; readonly unsaid: Unsaid };

export type LettersRead = { readonly templates: TemplatesByLanguage; readonly problems: readonly LetterProblem[] };

/** A letter that has several rows is that of the first. */
export function readLetters(rows: Rows, language: Language): LettersRead {
  const read = readTable(letterColumns, rows, language);
  const problems: LetterProblem[] = [...read.problems];
  const written = new Set<string>();
  let templates = builtInTemplates;
  for (const { row, value } of read.rows) {
    const key = `${value.language} ${value.letter}`;
    if (written.has(key)) {
      const word = textIn(language).choices.letter[value.letter];
      problems.push({ row, column: 'letter', value: word, code: 'twice', used: undefined });
      continue;
    }
    written.add(key);
    const letter = letterOf(value);
    if (letter.ok) {
      templates = withTemplate(templates, value, letter.value);
      for (const unsaid of unsaidIn(letter.value, value.letter, value.language)) {
        problems.push({ row, code: 'unsaid', unsaid });
      }
    } else problems.push({ row, code: 'template', problem: letter.error });
  }
  return { templates, problems: problems.sort((a, b) => a.row - b.row) };
}

function letterOf({ language, letter, subject, body }: LetterRow): ReturnType<typeof compileTemplate> {
  const builtIn = builtInTemplates[language][letter];
  return compileTemplate({
    subject: subject === '' ? builtIn.subject : subject,
    body: body === '' ? builtIn.body : body,
  });
}

const withTemplate = (
  templates: TemplatesByLanguage,
  { language, letter }: LetterRow,
  template: Template,
): TemplatesByLanguage => ({ ...templates, [language]: { ...templates[language], [letter]: template } });

/** Every letter, those in the language of the workbook first. */
export const letterRows = (templates: TemplatesByLanguage, first: Language): readonly LetterRow[] =>
  [first, ...customerLanguages.filter((other) => other !== first)].flatMap((language) =>
    levelIds.map((letter) => ({ language, letter, ...templates[language][letter] })),
  );
