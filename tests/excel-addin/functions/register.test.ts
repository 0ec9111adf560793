/** @jest-environment jsdom */
import { isCellError } from '../../../core/cell';
import { catalogue } from '../../../core/functions/index';
import { exampleReceivables } from '../../../core/functions/examples';
import type { Value, Values } from '../../../core/functions/argument';
import { textIn } from '../../../core/text/text';
import { addIn } from '../../support/excel/add-in';
import { startExcel, type ExcelHost } from '../../support/excel/start-excel';

let excel: ExcelHost;
beforeAll(async () => {
  excel = await startExcel(addIn);
});

const { argument } = textIn('en');
const NOT_AVAILABLE = { error: '#N/A', message: '' } as const;
const examples = catalogue.flatMap(({ name, examples: all }) =>
  all.map(({ args, result }) => ({ name, args, result })),
);

test('every example of the catalogue gives in Excel what the catalogue says', async () => {
  const answers = await Promise.all(examples.map(({ name, args }) => excel.call(name, args)));
  expect(answers).toEqual(examples.map(({ result }) => shown(result)));
});

test('a range of due dates spills to a range of buckets, a blank cell to a blank one', async () => {
  const due = [['2026-05-31'], [''], ['2026-06-30']];
  expect(await excel.call('AGING_BUCKET', [due, '2026-06-30'])).toEqual([['1–30'], [''], ['Not due']]);
});

test('an error inside a spilled range is an error of its own cell, with its sentence', async () => {
  expect(await excel.call('DAYS_PAST_DUE', [[['2026-05-31'], ['soon']], '2026-06-30'])).toEqual([
    [30],
    [{ error: '#VALUE!', message: argument.named('dueDate', argument.date('soon')) }],
  ]);
});

test('a function that has no answer shows its error and says why', async () => {
  expect(await excel.call('DAYS_PAST_DUE', ['soon', '2026-06-30'])).toEqual({
    error: '#VALUE!',
    message: argument.named('dueDate', argument.date('soon')),
  });
});

test('an argument left out tells which formula to write', async () => {
  const answer = await excel.call('AGING', []);
  expect(answer).toMatchObject({ error: '#N/A' });
  expect(JSON.stringify(answer)).toContain('=AR.…(AR_Receivables, AR_Settings)');
});

test('an argument left out in the middle is as good as one at the end', async () => {
  const [withGap, without] = await Promise.all([
    excel.call('AGING', [exampleReceivables, '2026-06-30', undefined, null, '']),
    excel.call('AGING', [exampleReceivables, '2026-06-30']),
  ]);
  expect(withGap).toEqual(without);
});

test('an error of the workbook is read as the text that its cell shows', async () => {
  const broken = exampleReceivables.map((row, r) => row.map((cell, c) => (r === 1 && c === 4 ? NOT_AVAILABLE : cell)));
  const check = await excel.call('CHECK', [broken]);
  expect(check).toContainEqual(expect.arrayContaining([2, 'Amount', '#N/A']));
});

test('a formula beside a blank cell stays blank', async () => {
  expect(await excel.call('IS_SIREN', [[['']]])).toEqual([['']]);
  expect(await excel.call('DAYS_PAST_DUE', [[['']], '2026-06-30'])).toEqual([['']]);
  expect(await excel.call('BALANCE', [[['']], exampleReceivables, '2026-06-30'])).toEqual([['']]);
});

/** As Excel shows it: always a range, nothing at all as a blank cell, and an error alone as itself. */
function shown(values: Values) {
  if (Array.isArray(values))
    return (values as readonly (readonly Value[])[]).map((row) => row.map((value) => value ?? ''));
  const value = values as Value;
  return isCellError(value) ? value : [[value ?? '']];
}
