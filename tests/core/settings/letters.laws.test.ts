import fc from 'fast-check';
import { customerLanguages } from '../../../core/dunning/customer-language';
import { levelIds } from '../../../core/dunning/message';
import { blanks, tagOf } from '../../../core/dunning/templates/blanks';
import { builtInTemplates } from '../../../core/dunning/templates/built-in';
import { compileTemplate } from '../../../core/dunning/templates/compile';
import type { Template, TemplatesByLanguage } from '../../../core/dunning/templates/template';
import { lettersSheet } from '../../../core/reports/reminder-sheets';
import { readLetters } from '../../../core/settings/letters';
import { languages } from '../../../core/text/text';
import { cellsNamed } from '../../support/named-cells';

const piece = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.constantFrom('\n', '\r\n', '\n\n', ' ', ...blanks.map(tagOf)),
);
const written = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''));
const template = fc.record({ subject: written, body: written }).chain((text) => {
  const compiled = compileTemplate(text);
  const isWritten = text.subject.trim() !== '' && text.body.trim() !== '';
  return compiled.ok && isWritten ? fc.constant<Template>(compiled.value) : fc.constant(builtInTemplates.fr.first);
});
const letters: fc.Arbitrary<TemplatesByLanguage> = fc
  .record({ language: fc.constantFrom(...customerLanguages), letter: fc.constantFrom(...levelIds), own: template })
  .map(({ language, letter, own }) => ({
    ...builtInTemplates,
    [language]: { ...builtInTemplates[language], [letter]: own },
  }));

test('whatever letters are written to the sheet are read back, in a workbook of any language', () => {
  fc.assert(
    fc.property(letters, fc.constantFrom(...languages), fc.constantFrom(...languages), (given, sheet, reader) => {
      const cells = cellsNamed(lettersSheet(given, sheet), 'AR_Letters');
      expect(readLetters(cells, reader).templates).toEqual(given);
    }),
  );
});

test('no cells whatever make it throw, and every letter still stands', () => {
  const word = fc.constantFrom('fr', 'first', 'Français', 'mise en demeure', '{{', '}}', '{{#law}}', '{{items}}');
  const cell = fc.oneof(word, fc.string(), fc.double(), fc.boolean(), fc.constant(null));
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 5 })), (rows) => {
      const { templates } = readLetters([['Language', 'Letter', 'Subject', 'Text'], ...rows], 'en');
      for (const language of customerLanguages) {
        for (const letter of levelIds) expect(compileTemplate(templates[language][letter]).ok).toBe(true);
      }
    }),
  );
});
