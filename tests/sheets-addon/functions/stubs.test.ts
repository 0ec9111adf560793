import { parse, type Comment } from 'acorn';
import { catalogue } from '../../../core/functions';
import { textIn } from '../../../core/text/text';
import { stubs } from '../../../sheets-addon/functions/stubs';

const comments: Comment[] = [];
const { body } = parse(stubs, { ecmaVersion: 2020, onComment: comments });

const names = body.map((node) => (node.type === 'FunctionDeclaration' ? node.id.name : node.type));
const formulas = names.filter((name) => name.startsWith('AR_'));

/** The JSDoc above a function, line by line without the asterisks. */
function jsdoc(name: string): readonly string[] {
  const start = stubs.indexOf(`function ${name}(`);
  const above = comments.filter(({ end }) => end < start).at(-1);
  return (above?.value ?? '').split('\n').map((line) => line.replace(/^[\s*]+/, ''));
}

test('every function of the catalogue is declared, and nothing else but what Google and the menu call', () => {
  expect(names).toEqual([...catalogue.map(({ name }) => `AR_${name}`), 'onOpen', 'onInstall', 'agedBalance']);
});

test('custom function names are unique in any case', () => {
  expect(new Set(names.map((name) => name.toUpperCase())).size).toBe(names.length);
});

test.each(formulas)('%s is neither a cell nor hidden', (name) => {
  expect(name).not.toMatch(/^[A-Z]{1,3}\d+$|^R\d+C\d+$|_$|\./i);
});

describe.each(catalogue.map((definition) => [`AR_${definition.name}`, definition] as const))(
  '%s',
  (name, definition) => {
    const lines = jsdoc(name);

    test('is shown by Sheets, with one paragraph that says what it does', () => {
      expect(lines.slice(0, 3)).toEqual(['', textIn('fr').functions[definition.name].summary, '']);
      expect(lines.filter((line) => line === '@customfunction')).toHaveLength(1);
      expect(lines.filter((line) => line.startsWith('@return '))).toHaveLength(1);
    });

    test('describes each parameter in the order of the arguments', () => {
      const described = lines.flatMap((line) => /^@param \{\*\} (\w+) \S/.exec(line)?.[1] ?? []);
      expect(described).toEqual(definition.params.map((param) => param.name));
      expect(stubs).toContain(`function ${name}(${described.join(', ')}) {`);
    });

    test('says which parameters may be left out, because Sheets shows all as required', () => {
      for (const { name: param, optional } of definition.params) {
        const line = lines.find((candidate) => candidate.startsWith(`@param {*} ${param} `));
        expect(line?.endsWith(' (facultatif)')).toBe(optional);
      }
    });

    test('holds nothing that Sheets would strip or take for the end of the comment', () => {
      expect(lines.join('\n')).not.toMatch(/[<>]|\*\//);
    });
  },
);
