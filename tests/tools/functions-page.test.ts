import { readFileSync } from 'node:fs';
import path from 'node:path';
import { catalogue } from '../../core/functions/index';
import { groups } from '../../tools/functions-page/groups';
import { markdownTable } from '../../tools/functions-page/markdown';
import { pages } from '../../tools/functions-page/page';

const written = (file: string): string => readFileSync(path.resolve(__dirname, '../../docs', file), 'utf8');

/** Else: `npm run docs:functions`. */
test.each(pages)('docs/$file says what the catalogue says', ({ file, text }) => {
  expect(written(file)).toBe(text);
});

test('every function stands under one heading', () => {
  const grouped: readonly string[] = Object.values(groups).flat();
  expect(new Set(grouped).size).toBe(grouped.length);
  expect(catalogue.map(({ name }) => name).filter((name) => !grouped.includes(name))).toEqual([]);
});

test('an example that is answered in English is answered in French', () => {
  const [french = '', english = ''] = pages.map(({ text }) => text);
  const errors = (text: string): number => text.match(/`#(?:N\/A|VALEUR!|VALUE!|NOMBRE!|NUM!|DIV\/0!)`/g)?.length ?? 0;
  expect(errors(french)).toBe(errors(english));
});

test('a table is as wide as its cells, with numbers to the right', () => {
  const rows = [
    ['Name', 'Days'],
    ['a|b', '−15'],
    ['00121', '7'],
  ];
  expect(markdownTable(rows)).toBe(
    ['| Name  | Days |', '| ----- | ---: |', '| a\\|b  |  −15 |', '| 00121 |    7 |'].join('\n'),
  );
});
