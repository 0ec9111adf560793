import { customerLanguages } from '../../../../core/dunning/customer-language';
import { levelIds } from '../../../../core/dunning/message';
import { builtInTemplates } from '../../../../core/dunning/templates/built-in';
import { compileTemplate } from '../../../../core/dunning/templates/compile';
import { template } from '../../../../core/dunning/templates/template';
import { letterWords } from '../../../../core/dunning/words/words';

const letters = customerLanguages.flatMap((language) =>
  levelIds.map((level) => ({ language, level, ...builtInTemplates[language][level] })),
);

test.each(letters)('$level in $language closes what it opens, and shows items, account and signature', (letter) => {
  expect(compileTemplate(letter)).toEqual({ ok: true, value: { subject: letter.subject, body: letter.body } });
  for (const block of ['{{items}}', '{{payment}}', '{{signature}}']) expect(letter.body.split(block)).toHaveLength(2);
});

/** Recovery costs are not the debtor's (CPCE L111-8), and no letter may look like an act of a court (C. pén. 433-13). */
test.each([
  ['fr', /frais de relance|frais de dossier|huissier|commissaire de justice|contentieux|saisie|remise|poursuites/i],
  ['en', /reminder fee|administration fee|bailiff|waive|seiz|prosecut|credit rating/i],
  ['de', /mahngebühr|bearbeitungsgebühr|gerichtsvollzieher|pfänd|erlassen|inkasso|schufa/i],
  ['es', /gastos de gestión|comisión|embargo|condonar|morosos/i],
  ['it', /spese di sollecito|spese di gestione|pignoramento|ufficiale giudiziario|rinunci/i],
] as const)('no letter in %s charges for itself, gives anything away or threatens', (language, words) => {
  const texts = levelIds.map((level) => builtInTemplates[language][level]);
  expect(texts.filter(({ subject, body }) => words.test(subject) || words.test(body))).toEqual([]);
});

test.each([
  ['fr', /sauf\S* erreur ou omission/i],
  ['en', /unless\S* we are mistaken/i],
  ['de', /irrtum vorbehalten|uns nicht irren/i],
  ['es', /salvo\S* error u omisión/i],
  ['it', /salvo\S* errori od omissioni/i],
] as const)('every demand in %s allows for a mistake of ours', (language, words) => {
  const demands = levelIds.slice(levelIds.indexOf('first'));
  expect(demands.filter((level) => !words.test(builtInTemplates[language][level].body))).toEqual([]);
});

/** C. civ. 1344: the debtor must be told without doubt that he is put on notice. */
test.each([
  ['fr', /mise en demeure/i, /mettons en demeure/i],
  ['en', /formal demand/i, /formal demand/i],
  ['de', /letzte mahnung/i, /mahnen wir Sie letztmalig/i],
  ['es', /requerimiento formal/i, /requerimos formalmente/i],
  ['it', /costituzione in mora/i, /costituzione in mora/i],
] as const)('a formal notice in %s calls itself so, in the subject and in the text', (language, subject, body) => {
  const { formalNotice } = builtInTemplates[language];
  expect(formalNotice.subject).toMatch(subject);
  expect(formalNotice.body).toMatch(body);
});

/** After a last reminder of the same name nobody expects another. */
test('in German only the last demand calls itself the last', () => {
  const lasting = levelIds.filter((level) => /letzte/i.test(builtInTemplates.de[level].subject));
  expect(lasting).toEqual(['formalNotice']);
});

/** The letters write to a firm: ustedes, never usted; Voi, never tu. */
test.each([
  ['es', /\b(?:usted|díganos\w*|escanee|póngase|rogamos que pague|rogamos que no lo tenga)\b/i],
  ['it', /\b(?:[Pp]aga|tuo|tua|ti|Lei|Suo|Sua)\b/],
] as const)('all in %s is said to the same person', (language, others) => {
  const { payment, letter } = letterWords[language];
  const words = [...Object.values(payment), letter.registered, letter.subject];
  const said = levelIds.flatMap((level) => Object.values(builtInTemplates[language][level]));
  expect([...words, ...said].filter((text) => others.test(text))).toEqual([]);
});

test('before and on the due date nobody speaks of interest or of law', () => {
  const early = letters.filter(({ level }) => level === 'preReminder' || level === 'dueDay' || level === 'first');
  const blank = /\{\{[#^]?(?:lateClaim|interest|indemnity|payable|law|deadline|late)\}\}/;
  expect(early.filter(({ subject, body }) => blank.test(subject + body))).toEqual([]);
});

test('a blank that does not exist does not compile', () => {
  template('{{total}}', '{{#one}}{{number}}{{/one}}');
  // @ts-expect-error -- there is no such blank
  template('{{totl}}', '');
  // @ts-expect-error -- nor such a part
  template('', '{{#won}}a{{/won}}');
  expect(template('a', '\na\nb\n\nc\n').body).toBe('a b\n\nc');
});
