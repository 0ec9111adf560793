import { languageAsked } from '../../files/language';

test.each([
  ['fr_FR.UTF-8', undefined, 'fr'],
  ['', 'fr_CA', 'fr'],
  ['C', 'fr_FR', 'en'],
  [undefined, 'en_GB.UTF-8', 'en'],
  [undefined, undefined, 'en'],
])('LC_ALL=%j and LANG=%j speak %s', (all, lang, expected) => {
  const environment = { ...(all !== undefined && { LC_ALL: all }), ...(lang !== undefined && { LANG: lang }) };
  expect(languageAsked(['report', 'f'], environment)).toBe(expected);
});

test('a flag is heard before the system', () => {
  expect(languageAsked(['report', 'f', '--lang', 'fr'], { LANG: 'en_GB' })).toBe('fr');
  expect(languageAsked(['report', '--lang=en', 'f'], { LANG: 'fr_FR' })).toBe('en');
});

test('a flag that names no language of ours leaves the system’s', () => {
  expect(languageAsked(['--lang', 'de'], { LANG: 'fr_FR' })).toBe('fr');
});
