/**
 * What Apps Script cannot parse or does not have, found in a script before it is pushed: Node runs all of it.
 *
 * Google documents that class fields are parsing errors and which globals of other hosts are missing; what it does not
 * mention is taken as missing too, so the language is ES2020, which is also what the compiler emits.
 */
import { Linter } from 'eslint';

/** Services of Google that our scripts may name; core may name none. */
export const GOOGLE_SERVICES = [
  'CacheService',
  'HtmlService',
  'LockService',
  'Logger',
  'PropertiesService',
  'ScriptApp',
  'Session',
  'SpreadsheetApp',
  'Utilities',
  'console',
] as const;

const UNPARSABLE = [
  ['PropertyDefinition[static=true]', 'static class field'],
  ['PropertyDefinition[static=false]', 'class field'],
  ['PrivateIdentifier', 'private class member'],
  ['StaticBlock', 'static block'],
  ['ImportExpression', 'dynamic import'],
  ['Literal[regex.flags=/v/]', 'flag v of a regular expression'],
] as const;

const unparsable: Linter.Config = {
  languageOptions: { ecmaVersion: 'latest', sourceType: 'script' },
  rules: { 'no-restricted-syntax': ['error', ...UNPARSABLE.map(([selector, message]) => ({ selector, message }))] },
};

/** Parsed as ES2020, so that what is newer and not named above is refused too. */
const missing = (services: readonly string[]): Linter.Config => ({
  languageOptions: {
    ecmaVersion: 2020,
    sourceType: 'script',
    globals: {
      // In ES2020, yet nothing says that Apps Script has them.
      Atomics: 'off',
      SharedArrayBuffer: 'off',
      ...Object.fromEntries(services.map((name) => [name, 'readonly'])),
    },
  },
  rules: { 'no-undef': 'error' },
});

/** One line for each refusal, empty when the script may be pushed: `12:5 static class field`. */
export function refusedByAppsScript(script: string, services: readonly string[]): readonly string[] {
  const linter = new Linter();
  const named = linter.verify(script, unparsable, { allowInlineConfig: false });
  // One fault of syntax hides the rest of the script, so the names are read once the syntax is clean.
  const found = named.length > 0 ? named : linter.verify(script, missing(services), { allowInlineConfig: false });
  return found.map(({ line, column, message }) => `${String(line)}:${String(column)} ${message}`);
}
