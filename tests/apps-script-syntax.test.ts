import { GOOGLE_SERVICES, refusedByAppsScript } from './support/apps-script-syntax';

test.each([
  ['a public class field', 'class Row { amount = 0; }', '1:13 class field'],
  ['a static class field', 'class Row { static amount = 0; }', '1:13 static class field'],
  ['a private class field', 'class Row { #amount; }', '1:13 private class member'],
  ['a private method', 'class Row { #read() {} }', '1:13 private class member'],
  ['a static block', 'class Row { static { } }', '1:13 static block'],
  ['a dynamic import', "const later = import('later');", '1:15 dynamic import'],
  ['flag v of a regular expression', 'const letter = /a/v;', '1:16 flag v of a regular expression'],
  [
    'an import',
    "import { a } from './a';",
    "1:1 Parsing error: 'import' and 'export' may appear only with 'sourceType: module'",
  ],
  ['syntax newer than ES2020', 'let a; a ??= 1;', '1:12 Parsing error: Unexpected token ='],
])('Apps Script cannot parse %s', (_, script, refusal) => {
  expect(refusedByAppsScript(script, GOOGLE_SERVICES)).toContainEqual(refusal);
});

test.each([
  'TextEncoder',
  'TextDecoder',
  'URL',
  'URLSearchParams',
  'setTimeout',
  'setInterval',
  'queueMicrotask',
  'fetch',
  'Blob',
  'structuredClone',
  'atob',
  'crypto',
  'performance',
  'process',
  'window',
  'navigator',
  'Buffer',
  'require',
  'Iterator',
  'WeakRef',
  'SharedArrayBuffer',
  'GmailApp',
])('Apps Script, or our script in it, has no %s', (name) => {
  expect(refusedByAppsScript(`function now() { return ${name}; }`, GOOGLE_SERVICES)).toEqual([
    `1:25 '${name}' is not defined.`,
  ]);
});

test('a name that is declared elsewhere in the script excuses nothing', () => {
  const script = 'function a() { const URL = 1; return URL; } function b() { return new URL(); }';
  expect(refusedByAppsScript(script, [])).toEqual(["1:71 'URL' is not defined."]);
});

test('core may not name what a script of Sheets may', () => {
  expect(refusedByAppsScript('SpreadsheetApp.getActive();', GOOGLE_SERVICES)).toEqual([]);
  expect(refusedByAppsScript('SpreadsheetApp.getActive();', [])).toEqual(["1:1 'SpreadsheetApp' is not defined."]);
});

test('what Apps Script has is accepted, and a comment in the script switches nothing off', () => {
  const modern = 'class Row { read(cells) { return cells?.[0] ?? new Map([...new Set(cells)].entries()); } }';
  expect(refusedByAppsScript(modern, [])).toEqual([]);
  expect(refusedByAppsScript('/* eslint-disable */ /* global fetch */ fetch();', [])).toEqual([
    "1:41 'fetch' is not defined.",
  ]);
});
