import { readFileSync } from 'node:fs';
import { parse } from 'acorn';
import { codeFile, formula, runHandler } from '../support/apps-script/apps-script';
import { newWorkbook } from '../support/apps-script/workbook';
import { frenchWorkbook } from './french-workbook';

const { body } = parse(readFileSync(codeFile, 'utf8'), { ecmaVersion: 2020 });
const declared = body.flatMap((node) => (node.type === 'FunctionDeclaration' ? node.id.name : []));

test.each(['onOpen', 'onInstall'])('%s shows the menu where nobody has used the add-on yet', (handler) => {
  const workbook = newWorkbook();
  runHandler(workbook, handler, 'NONE');
  expect(workbook.menu).toEqual([{ label: 'Balance âgée', handler: 'agedBalance' }]);
});

test('every item of the menu runs a function at the top level of Code.js', () => {
  const workbook = newWorkbook();
  runHandler(workbook, 'onOpen', 'NONE');
  expect(declared).toEqual(expect.arrayContaining(workbook.menu.map(({ handler }) => handler)));
});

test('the command does not run without consent', () => {
  expect(() => {
    runHandler(frenchWorkbook(), 'agedBalance', 'NONE');
  }).toThrow('You do not have permission to call SpreadsheetApp.getActiveSpreadsheet');
});

test('the command cannot be run as a formula', () => {
  const workbook = frenchWorkbook();
  expect(() => formula(workbook, 'agedBalance')).toThrow('You do not have permission');
  expect(workbook.sheets.map(({ title }) => title)).toEqual(['Notes', 'Factures']);
});

test('beside its functions, Code.js puts one variable into the globals of the script', () => {
  const others = body.filter(({ type }) => type !== 'FunctionDeclaration');
  const variables = others.flatMap((node) => (node.type === 'VariableDeclaration' ? node.declarations : []));
  expect(variables).toHaveLength(1);
});
