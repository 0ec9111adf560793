import { customerLanguages } from '../../../../core/dunning/customer-language';
import { levelIds, type LevelId } from '../../../../core/dunning/message';
import { builtInTemplates } from '../../../../core/dunning/templates/built-in';
import { compileTemplate } from '../../../../core/dunning/templates/compile';
import { unsaidIn } from '../../../../core/dunning/templates/unsaid';
import type { CustomerLanguage } from '../../../../core/text/written';

function missingIn(letter: LevelId, language: CustomerLanguage, subject: string, body: string): readonly string[] {
  const compiled = compileTemplate({ subject, body });
  if (!compiled.ok) throw new Error('refused');
  return unsaidIn(compiled.value, letter, language).map(({ part, missing }) => `${part}: ${missing}`);
}

test.each(customerLanguages)('our letters in %s say all that they have to', (language) => {
  const unsaid = levelIds.flatMap((letter) => unsaidIn(builtInTemplates[language][letter], letter, language));
  expect(unsaid).toEqual([]);
});

test('a letter has to show what is owed, and only a formal notice more', () => {
  expect(missingIn('first', 'fr', 'Rappel', 'Bonjour')).toEqual(['body: {{items}}']);
  expect(missingIn('last', 'fr', 'Rappel', '{{ items }}')).toEqual([]);
});

test('a formal notice has to call itself one twice, show what is owed, set a day and be signed', () => {
  expect(missingIn('formalNotice', 'fr', 'Rappel', 'Payez.')).toEqual([
    'subject: mise en demeure',
    'body: mise en demeure',
    'body: {{items}}',
    'body: {{deadline}}',
    'body: {{signature}}',
  ]);
});

test('a part that stands where there is a deadline does not tell it', () => {
  const body = 'Formal notice {{items}} {{#deadline}}Pay soon.{{/deadline}} {{signature}}';
  expect(missingIn('formalNotice', 'en', 'Formal notice', body)).toEqual(['body: {{deadline}}']);
});

test.each([
  ['fr', 'MISE EN DEMEURE', 'Nous vous mettons en\ndemeure'],
  ['en', 'Formal Notice', 'This is a formal notice.'],
  ['de', 'Mahnung', 'Hiermit mahnen wir Sie.'],
  ['es', 'Requerimiento de pago', 'Les requerimos formalmente'],
  ['it', 'Messa in mora', 'Vi costituiamo in mora'],
] as const)('the name of a formal notice in %s has many forms: %s, %j', (language, subject, words) => {
  expect(missingIn('formalNotice', language, subject, `${words} {{items}} {{deadline}} {{signature}}`)).toEqual([]);
});
