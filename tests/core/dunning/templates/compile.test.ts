import { compileTemplate, type TemplateProblem } from '../../../../core/dunning/templates/compile';
import { blanks } from '../../../../core/dunning/templates/blanks';
import { textIn } from '../../../../core/text/text';

function problemIn(body: string, subject = 'Rappel'): TemplateProblem {
  const compiled = compileTemplate({ subject, body });
  if (compiled.ok) throw new Error('compiled');
  return compiled.error;
}

test.each([
  ['an unknown name', 'Bonjour,\n\n  {{facture}} est due.', 'unknown', 'facture', 3, 3],
  ['a name inside a part', '{{#one}}\r\n{{total}} {{totl}}{{/one}}', 'unknown', 'totl', 2, 11],
  ['an unknown part', '{{#two}}a{{/two}}', 'unknown', 'two', 1, 1],
  ['a way into an object', '{{total.length}}', 'unknown', 'total.length', 1, 1],
  ['what every object has', '{{constructor}}', 'unknown', 'constructor', 1, 1],
  ['the value itself', '{{.}}', 'unknown', '.', 1, 1],
  ['a raw blank', 'a {{{customer}}}', 'raw', 'customer', 1, 3],
  ['a raw blank, shorter', 'a {{& customer}}', 'raw', 'customer', 1, 3],
  ['a partial', '{{> letterhead}}', 'partial', 'letterhead', 1, 1],
  ['other delimiters', 'a\n{{=<% %>=}}<% total %>', 'delimiters', '=', 2, 1],
  ['a flag written as a text', '{{credits}}', 'flag', 'credits', 1, 1],
  ['a block as a part', '{{#items}}a{{/items}}', 'block', 'items', 1, 1],
  ['a part that is never closed', 'a\n{{#law}}b', 'unclosed', 'law', 2, 1],
  ['a part closed as another', '{{#law}}b{{/one}}', 'unclosed', 'law', 1, 1],
  ['the later of two of one name', '{{#law}}b{{/law}} {{#law}}', 'unclosed', 'law', 1, 19],
  ['an end without beginning', 'a {{/law}}', 'unopened', 'law', 1, 3],
  ['braces that are never closed', 'a\nb {{total', 'open', 'total', 2, 3],
])('%s is refused where it stands', (_, body, reason, blank, line, column) => {
  expect(problemIn(body)).toEqual({ part: 'body', reason, blank, line, column });
});

test('a block has no place in a subject', () => {
  expect(problemIn('Bonjour', 'Rappel {{items}}')).toEqual({
    part: 'subject',
    reason: 'block',
    blank: 'items',
    line: 1,
    column: 8,
  });
});

test('every blank can be written', () => {
  const { templates } = textIn('en');
  expect(Object.keys(templates.blanks).sort()).toEqual([...blanks].sort());
  expect(
    compileTemplate({ subject: '{{ total }}', body: '{{! a note }}{{#law}}{{law}}{{/law}}{{^law}}–{{/law}}' }).ok,
  ).toBe(true);
});

test.each([
  ['en', 'Text, line 2, column 3: there is no blank {{facture}}. There are: customer, sender, '],
  ['fr', 'Texte, ligne 2, colonne 3 : le champ {{facture}} n’existe pas. Les champs sont : customer, sender, '],
] as const)('a person who writes letters is told in %s what is wrong', (language, sentence) => {
  const problem = problemIn('a\n  {{facture}}');
  expect(textIn(language).templates.problem(problem).slice(0, sentence.length)).toBe(sentence);
});
