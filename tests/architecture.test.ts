import { basename, join } from 'node:path';
import ts from 'typescript';
import { circle, floorOf, refused } from './support/house';
import { importsIn, readSource, sourceFiles } from './support/imports';

const imports = sourceFiles.flatMap((file) => importsIn(file, readSource(file)));

test('every import keeps to its room, its floor and its libraries', () => {
  const against = imports.flatMap((each) => {
    const reason = refused(each);
    return reason === undefined ? [] : [`${each.from} imports ${each.to}: ${reason}`];
  });
  expect(against).toEqual([]);
});

test('no file imports itself by way of others', () => {
  expect(circle(imports)).toEqual([]);
});

test('every file of core stands on a floor', () => {
  const core = sourceFiles.filter((file) => file.startsWith('core/')).map((file) => file.replace(/\.ts$/, ''));
  expect(core.length).toBeGreaterThan(0);
  expect(core.filter((file) => floorOf(file) < 0)).toEqual([]);
});

test('no file is a drawer for what belongs elsewhere', () => {
  const drawers = /^(utils?|helpers?|common|constants|misc|shared|types)\.ts$/;
  expect(sourceFiles.filter((file) => drawers.test(basename(file)))).toEqual([]);
});

test('core is compiled without the types of any host', () => {
  const folder = join(__dirname, '../core');
  const { config } = ts.readConfigFile(join(folder, 'tsconfig.json'), (file) => ts.sys.readFile(file)) as {
    config: unknown;
  };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, folder);
  expect(options).toMatchObject({ lib: ['lib.es2020.d.ts'], types: [] });
});

test('core declares no global that its compiler does not know', () => {
  const declaring =
    /\bdeclare (global|const (?!\w+: unique symbol)|let|var|function|class|namespace|module)\b|\/\/\/ *<reference|\bglobalThis\b/;
  const core = sourceFiles.filter((file) => file.startsWith('core/'));
  expect(core.filter((file) => declaring.test(readSource(file)))).toEqual([]);
});

test.each([
  ['a host that imports another host', 'cli/main', "import { a } from '../workbench/page';"],
  ['core that imports a host', 'core/money', "import { a } from '../cli/main';"],
  ['a type taken from another host', 'cli/main', "import type { A } from '../excel-addin/page';"],
  ['a host that imports a test', 'cli/main', "import { a } from '../tests/support/table';"],
  ['a lower floor that imports a higher one', 'core/ledger/reader', "import { a } from '../analysis/aging';"],
  ['settings imported from below', 'core/analysis/aging', "import type { A } from '../settings';"],
  ['words that call something', 'core/text/en', "import { a } from '../ledger/fields';"],
  ['a library in core', 'core/money', "import Big from 'big.js';"],
  ['a library of another room', 'workbench/page', "import { a } from 'hucre/xlsx';"],
  ['files in a page', 'workbench/page', "import { a } from '../files/bytes';"],
  ['a host in files', 'files/bytes', "import { a } from '../cli/main';"],
  ['the page in its server', 'workbench/server/main', "import { a } from '../page';"],
  ['something exported on', 'core/money', "export * from './settings';"],
  ['a type named in place', 'core/money', "type A = import('./settings').Settings;"],
  ['something imported later', 'cli/main', "const a = await import('../sheets-addon/main');"],
])('%s is refused', (_, file, source) => {
  expect(importsIn(`${file}.ts`, source).map(refused)).toEqual([expect.any(String)]);
});

test.each([
  ['a host that imports core', 'workbench/page', "import { a } from '../core/settings';"],
  ['a floor that imports a lower one', 'core/functions/aging', "import { a } from '../analysis/aging';"],
  ['words that know the shape of things above', 'core/text/en', "import type { A } from '../ledger/fields';"],
  ['a program that reads files', 'cli/main', "import { a } from '../files/bytes';"],
  ['the server of the page that reads files', 'workbench/server/main', "import { a } from '../../files/bytes';"],
  ['what the page says that it opens', 'workbench/server/main', "import type { A } from '../workbook';"],
  ['a library of the room', 'cli/main', "import { readFile } from 'node:fs/promises';"],
])('%s is accepted', (_, file, source) => {
  expect(importsIn(`${file}.ts`, source).map(refused)).toEqual([undefined]);
});

test('a circle is told as the way round, and types do not close it', () => {
  const around = [
    ...importsIn('core/a.ts', "import { b } from './b';"),
    ...importsIn('core/b.ts', "import { c } from './c';"),
  ];
  expect(circle([...around, ...importsIn('core/c.ts', "import { a } from './a';")])).toEqual([
    'core/a',
    'core/b',
    'core/c',
    'core/a',
  ]);
  expect(circle([...around, ...importsIn('core/c.ts', "import type { a } from './a';")])).toEqual([]);
});
