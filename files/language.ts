/** The language of what is said before the settings are known, and of those that do not name one. */
import { isLanguage, type Language } from '../core/text/text';

export function languageAsked(words: readonly string[], environment: NodeJS.ProcessEnv): Language {
  const place = words.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  const asked = words[place]?.split('=')[1] ?? words[place + 1] ?? '';
  return place >= 0 && isLanguage(asked) ? asked : languageOfSystem(environment);
}

/** An empty variable is one that is not set. */
const languageOfSystem = ({ LC_ALL, LANG }: NodeJS.ProcessEnv): Language =>
  /^fr/i.test((LC_ALL === undefined || LC_ALL === '' ? LANG : LC_ALL) ?? '') ? 'fr' : 'en';
