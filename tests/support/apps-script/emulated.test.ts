/** The emulated Sheets is as unforgiving as the real one, where that has cost somebody a wrong figure. */
import { Script } from 'node:vm';
import { execution, type AuthMode } from './execution';
import { layerOf } from './stored-sheet';
import { dateCell, newWorkbook, sheetOf } from './workbook';

const workbook = () => newWorkbook({ sheets: { Feuille: [['A', 'B']] } });

function run(body: string, mode: AuthMode = 'FULL', book = workbook()): unknown {
  const code = new Script(`function test() {
    const sheet = () => SpreadsheetApp.getActiveSpreadsheet().getSheets()[0];
    ${body}
  }`);
  return execution(code, book, mode).call('test');
}

test.each([
  ['a method', 'sheet().deleteRow(1)', 'Sheet.deleteRow'],
  ['a scalar', 'return SpreadsheetApp.BorderStyle.DOTTED', 'BorderStyle.DOTTED'],
  ['a service method', 'Utilities.sleep(1)', 'Utilities.sleep'],
])('%s that is not emulated fails loudly', (_, body, member) => {
  expect(() => run(body)).toThrow(`[emulated] ${member} is not implemented`);
});

test.each(['setTimeout', 'fetch', 'URL', 'TextEncoder', 'structuredClone'])('%s does not exist', (name) => {
  expect(run(`return typeof ${name}`)).toBe('undefined');
});

test.each([
  ['00123', 123],
  ['12,5', 12.5],
  ['3%', 0.03],
  ['2026-01-05', 46_027],
  ['1-3', 46_082],
  ['true', true],
  ['=A1', { formula: '=A1' }],
  ['+A1', { formula: '+A1' }],
  ["'=A1", '=A1'],
  ['1–30', '1–30'],
])('%s is read as if typed', (text, value) => {
  const book = workbook();
  run(`sheet().getRange(1, 1).setValue(${JSON.stringify(text)})`, 'FULL', book);
  expect(layerOf(sheetOf(book, 'Feuille'), 'value')[0]?.[0]).toEqual(value);
});

test('under the format of plain text, everything becomes text', () => {
  const book = workbook();
  run(`sheet().getRange(1, 1, 1, 2).setNumberFormats([['@', '@']]).setValues([['=A1', 5]])`, 'FULL', book);
  expect(layerOf(sheetOf(book, 'Feuille'), 'value')).toEqual([['=A1', '5']]);
});

test('values of another shape than the range are refused in the words of Google', () => {
  expect(() => run('sheet().getRange(1, 1, 2, 2).setValues([[1, 2]])')).toThrow('The data has 1 but the range has 2.');
});

test('a strict list refuses a value that is not in it', () => {
  const rule = `SpreadsheetApp.newDataValidation().requireValueInList(['oui', 'non']).setAllowInvalid(false).build()`;
  const write = (value: string) => run(`sheet().getRange(1, 1).setDataValidation(${rule}).setValues([['${value}']])`);
  expect(() => write('non')).not.toThrow();
  expect(() => write('peut-être')).toThrow('violates the data validation rules');
});

test('a range beyond the grid is refused', () => {
  expect(() => run('sheet().getRange(1001, 1)')).toThrow('outside the dimensions of the sheet');
});

test('dates and arrays belong to the globals of the script', () => {
  const book = newWorkbook({ sheets: { Feuille: [[dateCell(46_203)]] } });
  const body = 'const values = sheet().getRange(1, 1).getValues(); return values';
  const values = run(body, 'FULL', book) as unknown[][];
  expect(values instanceof Array).toBe(false);
  expect(values[0]?.[0] instanceof Date).toBe(false);
  expect(run(`${body} instanceof Array && values[0][0] instanceof Date`, 'FULL', book)).toBe(true);
});

test('the clock is that of the workbook', () => {
  const book = newWorkbook({ now: '2026-06-30T10:00:00Z' });
  expect(run('return new Date().getTime() === Date.now() && new Date().toISOString()', 'FULL', book)).toBe(
    '2026-06-30T10:00:00.000Z',
  );
});
